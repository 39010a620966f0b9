internal import Glibc
public import Meeting
internal import System

/// The console's end: hears where the meeting is, and asks for steps.
///
///     var client = try ConsoleClient(meeting)
///     // poll(2) says that one of client.descriptors is readable
///     if let position = client.position() { … }
///     client.send(.next)
///
/// When the presenter goes, it waits for one with the same plan to come, without asking all the
/// time.
public struct ConsoleClient: ~Copyable {
  /// The meeting that it belongs to, or belonged to last.
  public private(set) var meeting: MeetingAddress

  private let folders: [ConsoleFolder]
  private let owner: uid_t
  private let inotify: Inotify
  private var connection: ConsoleConnection<MeetingPosition>?

  public init(
    _ meeting: MeetingAddress, in folders: [ConsoleFolder] = ConsoleFolder.current
  ) throws(ConsoleFailure) {
    try self.init(meeting, in: folders, owner: geteuid())
  }

  /// Goes to a meeting that has to be somebody else's, for tests.
  init(
    _ meeting: MeetingAddress, in folders: [ConsoleFolder], owner: uid_t
  ) throws(ConsoleFailure) {
    let inotify = try Errno.translating(into: ConsoleFailure.init) { () throws(Errno) in
      try Inotify()
    }
    // Watched first: nothing that happens from now on is missed.
    Self.watch(folders, of: meeting, with: inotify)
    let connection = try Self.connection(to: meeting, owner: owner)
    self.inotify = inotify
    self.connection = connection
    self.meeting = meeting
    self.folders = folders
    self.owner = owner
  }

  /// True if the presenter is there.
  public var isConnected: Bool { connection != nil }

  /// Descriptors to be waited on; they change when the presenter goes and comes.
  public var descriptors: [Int32] { [inotify.number] + (connection.map { [$0.number] } ?? []) }

  /// The newest position that the presenter has told since the last call; nil where it has told
  /// none.
  ///
  /// Never waits. A presenter that has gone is noticed here, and one that has come.
  public mutating func position() -> MeetingPosition? {
    let isNews = !inotify.read().isEmpty
    var newest: MeetingPosition?
    if let connection {
      newest = connection.receive().last
      if connection.isOver {
        self.connection = nil
        // Whoever hangs up without a word would do so again.
        if connection.hasHeard { reconnect() }
      }
    }
    if isNews, connection == nil {
      Self.watch(folders, of: meeting, with: inotify)
      reconnect()
    }
    return newest
  }

  /// Asks for something; nothing happens where the presenter is gone.
  public mutating func send(_ command: MeetingCommand) {
    if let line = ConsoleLine.writing(command) { connection?.send(line) }
  }

  /// The bytes that the deck was made from.
  public func keptPlan(limit: Int) throws(ReadFailure) -> [UInt8] {
    try FileReader.read(meeting.planPath, limit: limit)
  }

  private static func connection(
    to meeting: MeetingAddress, owner: uid_t
  ) throws(ConsoleFailure) -> ConsoleConnection<MeetingPosition> {
    try meeting.folder.enter(creating: false)
    let socket = try Errno.translating(into: ConsoleFailure.init) { () throws(Errno) in
      try LocalSocket.connect(to: meeting.socketPath)
    }
    guard let connection = ConsoleConnection<MeetingPosition>(socket, trusting: owner) else {
      throw .stranger
    }
    return connection
  }

  /// Goes to the same meeting again, else to the newest about a plan of the same name.
  private mutating func reconnect() {
    let meetings = MeetingAddress.running(in: folders).filter { $0.plan == meeting.plan }
    guard let found = meetings.first(where: { $0 == meeting }) ?? meetings.first,
      let connection = try? Self.connection(to: found, owner: owner)
    else { return }
    self.connection = connection
    meeting = found
  }

  private static func watch(
    _ folders: [ConsoleFolder], of meeting: MeetingAddress, with inotify: borrowing Inotify
  ) {
    for folder in folders {
      // The one of the meeting is made again if somebody has cleaned it away.
      guard (try? folder.enter(creating: folder == meeting.folder)) != nil else { continue }
      _ = try? inotify.watch(folder.path, for: [.movedIn, .folderDeleted])
    }
  }
}

/// Reason why there is no way from a console to a meeting.
public enum ConsoleFailure: Error, Hashable, Sendable {
  /// The folder in which meetings are found is somebody else's, open to others, or a link.
  case folderNotPrivate(String)
  /// The meeting is over, or it never was.
  case noMeeting
  /// The other side is somebody else.
  case stranger
  /// Anything else, in the system's words: "No space left on device".
  case failed(reason: String)

  init(_ error: Errno) {
    self = [.noEntry, .refused].contains(error) ? .noMeeting : .failed(reason: error.description)
  }
}
