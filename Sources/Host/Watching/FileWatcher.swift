public import System

/// A watch that tells when a file may have a new text, whatever way it is saved in, without asking
/// all the time.
///
///     var watcher = try FileWatcher("plan.yaml")  // first watch,
///     let text = try FileReader.read(…)           // then read: nothing is missed in between
///     // poll(2) says that watcher.descriptor is readable
///     watcher.change()                            // .closed: read again
///
/// Not the file but its folders are watched, and what else happens there is passed over. So it is
/// seen when the file is replaced by another, deleted and made again, moved away with its folder,
/// or reached through links of which one is changed. The file need not be there. What another
/// computer does to a file on the network is not seen, nor what a program does through another name
/// of the same file.
public struct FileWatcher: ~Copyable {
  private let path: String
  private let inotify: Inotify
  private var route: Route

  /// Watches a path from now on.
  public init(_ path: String) throws(WatchFailure) {
    let inotify = try Errno.translating(into: WatchFailure.init) { () throws(Errno) in
      try Inotify()
    }
    let route = Route(along: path, with: inotify)
    if let failure = route.failure { throw WatchFailure(failure) }
    self.path = path
    self.inotify = inotify
    self.route = route
  }

  /// Readable when something has happened; its owner must outlive every use.
  public var descriptor: Int32 { inotify.number }

  /// The change that the file has gone through since the last call; nil where nothing concerns it.
  ///
  /// Never waits. The file may have changed once more by the time it is read: then the descriptor
  /// is readable again.
  public mutating func change() -> FileChange? {
    let events = inotify.read().filter(route.concerns)
    guard !events.isEmpty else { return nil }
    let wasOpen = route.isOpen
    if events.contains(where: { !$0.events.isDisjoint(with: .diverting) }) { follow() }
    guard route.isOpen else { return wasOpen ? .removed : nil }
    // The way may lead to another file by now: that one was gone is then no news.
    return events.compactMap { FileChange($0.events) }.last { $0 != .removed } ?? .written
  }

  /// Follows the path anew.
  ///
  /// Folders that stay on the way stay watched throughout; what happens there meanwhile is not
  /// lost.
  private mutating func follow() {
    let old = route
    route = Route(along: path, with: inotify)
    for watch in old.names.keys where route.names[watch] == nil { inotify.unwatch(watch) }
  }
}

/// Change of a watched file.
public enum FileChange: Hashable, Sendable {
  /// It was written and closed, or moved into place: the text is whole.
  case closed
  /// It was written to, emptied or begun: more may come, and perhaps nobody will ever close it.
  case written
  /// It is gone, perhaps only until an editor has put its new text there.
  case removed

  /// Time in which nothing more has to happen until the file is worth reading.
  public var settlingTime: Duration {
    switch self {
    case .closed: .zero
    case .written, .removed: .milliseconds(500)
    }
  }

  /// Change that events at a place mean for the file that is reached through it; nil for none.
  init?(_ events: Inotify.Events) {
    if !events.isDisjoint(with: [.closedAfterWriting, .movedIn]) {
      self = .closed
    } else if !events.isDisjoint(with: [.written, .created]) {
      self = .written
    } else if !events.isDisjoint(with: [.movedOut, .deleted]) {
      self = .removed
    } else {
      return nil
    }
  }
}

/// Reason why a file cannot be watched: the plan is then read again by hand only.
public enum WatchFailure: Error, Hashable, Sendable {
  /// The system's limit for watched files or for open ones is reached.
  case limitReached
  /// Anything else, in the system's words: "Permission denied".
  case failed(reason: String)

  /// The failure that a refusal of the system amounts to.
  public init(_ error: Errno) {
    // inotify says "no space" where it means `fs.inotify.max_user_watches`. Source: inotify(7).
    self =
      [.noSpace, .tooManyFiles].contains(error)
      ? .limitReached : .failed(reason: error.description)
  }
}
