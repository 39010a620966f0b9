internal import System

/// Tells when a file may have a new text, whatever way it is saved in, without asking all the time.
///
///     var watcher = try FileWatcher("plan.yaml")  // first watch,
///     let text = try FileReader.read(…)           // then read: nothing is missed in between
///     // poll(2) says that watcher.descriptor is readable
///     watcher.change()                            // .closed: read again
///
/// Not the file but its folders are watched, and what else happens there is passed over. So it is seen
/// when the file is replaced by another, deleted and made again, moved away with its folder, or reached
/// through links of which one is changed. The file need not be there. What another computer does to a
/// file on the network is not seen, nor what a program does through another name of the same file.
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

  /// What the file has gone through since the last call; nil where nothing concerns it.
  ///
  /// Never waits. The file may have changed once more by the time it is read: then the descriptor is
  /// readable again.
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
  /// Folders that stay on the way stay watched throughout; what happens there meanwhile is not lost.
  private mutating func follow() {
    let old = route
    route = Route(along: path, with: inotify)
    for watch in old.names.keys where route.names[watch] == nil { inotify.unwatch(watch) }
  }
}
