internal import Glibc
internal import System

/// The system's news of folders and what is in them.
struct Inotify: ~Copyable {
  /// The number of a watched folder. It follows the folder wherever that is moved, and is not used
  /// again for another.
  typealias Watch = Int32

  /// Something that happened.
  struct Event {
    /// The folder; nobody's where news were lost.
    let watch: Watch
    let events: Events
    /// Name of what it happened to in the folder; empty for the folder itself.
    let name: [UInt8]
  }

  private let descriptor: Descriptor

  init() throws(Errno) {
    descriptor = try Descriptor { inotify_init1(O_NONBLOCK | O_CLOEXEC) }
  }

  /// Readable when something has happened.
  var number: Int32 { descriptor.number }

  /// Begins to watch a folder, or watches it for more.
  func watch(_ folder: String, for events: Events) throws(Errno) -> Watch {
    let number = descriptor.number
    return try Errno.checking {
      inotify_add_watch(number, folder, events.rawValue | Self.folderWatch)
    }
  }

  /// Watches a folder no longer.
  func unwatch(_ watch: Watch) {
    _ = inotify_rm_watch(descriptor.number, watch)
  }

  /// Events that have happened, in order; what does not fit makes the descriptor readable still.
  func read() -> [Event] {
    let bytes = try? descriptor.read(upTo: 16 << 10)
    return (bytes ?? []).withUnsafeBytes(Self.events)
  }

  /// Flags of every watch: files that were deleted while somebody still writes to them are not the
  /// ones at their name, and a folder that is on the way twice is watched for both reasons.
  private static let folderWatch = UInt32(IN_ONLYDIR | IN_EXCL_UNLINK | IN_MASK_ADD)

  private static func events(in bytes: UnsafeRawBufferPointer) -> [Event] {
    var events: [Event] = []
    var rest = bytes[...]
    while rest.count >= MemoryLayout<inotify_event>.size {
      let record = UnsafeRawBufferPointer(rebasing: rest).loadUnaligned(as: inotify_event.self)
      rest = rest.dropFirst(MemoryLayout<inotify_event>.size)
      let name = rest.prefix(Int(record.len)).prefix { $0 != 0 }
      rest = rest.dropFirst(Int(record.len))
      events.append(
        Event(watch: record.wd, events: Events(rawValue: record.mask), name: Array(name)))
    }
    return events
  }
}

extension Inotify {
  /// The kinds of things that happen.
  struct Events: OptionSet {
    let rawValue: UInt32

    static let written = Events(IN_MODIFY)
    static let closedAfterWriting = Events(IN_CLOSE_WRITE)
    static let created = Events(IN_CREATE)
    static let deleted = Events(IN_DELETE)
    static let movedIn = Events(IN_MOVED_TO)
    static let movedOut = Events(IN_MOVED_FROM)
    static let folderMoved = Events(IN_MOVE_SELF)
    static let folderDeleted = Events(IN_DELETE_SELF)
    /// Come unasked: the folder's disk is gone, the watch is over, news were lost.
    static let unmounted = Events(IN_UNMOUNT)
    static let ended = Events(IN_IGNORED)
    static let lost = Events(IN_Q_OVERFLOW)

    /// All that matters at a name.
    static let ofName: Events = [.written, .closedAfterWriting, .created, .deleted, .moved]
    /// All that matters of a folder on the way.
    static let ofFolder: Events = [.folderMoved, .folderDeleted]
    /// After these, a path may lead somewhere else.
    static let diverting: Events = [
      .created, .deleted, .moved, .folderMoved, .folderDeleted, .unmounted, .ended, .lost,
    ]
    private static let moved: Events = [.movedIn, .movedOut]

    init(rawValue: UInt32) { self.rawValue = rawValue }

    private init(_ flag: Int32) { rawValue = UInt32(flag) }
  }
}
