internal import Glibc
public import Meeting
internal import System

/// The presenter's end: a socket that consoles come to, and the plan that they draw from.
///
///     var server = try ConsoleServer(plan: "vufo.yaml", keeping: bytes)
///     server.broadcast(position)
///     // poll(2) says that one of server.descriptors is readable
///     for command in server.commands() { … }
///
/// Only this user can come: by the folder's permissions, by the socket's, and by what the system
/// says of the other side. Nothing here ever waits. Socket and plan are gone with their owner.
public struct ConsoleServer: ~Copyable {
  /// The most consoles at a time.
  private static let mostConsoles = 8

  /// Address at which consoles find it.
  public let address: MeetingAddress

  private let listener: Descriptor
  private let owner: uid_t
  private var consoles: [ConsoleConnection<MeetingCommand>] = []
  /// Line that a console hears first.
  private var latest: [UInt8]?
  /// True if nobody can be let in until somebody leaves: the system has no descriptor left.
  private var isDeaf = false

  /// Opens a meeting to consoles.
  ///
  /// - Parameters:
  ///   - file: the plan's file, by whose name the meeting is known.
  ///   - bytes: what the deck was made from.
  ///   - folders: where to put the socket: the first folder that can be used.
  /// - Throws: why the last of the folders could not be used.
  public init(
    plan file: String, keeping bytes: [UInt8], in folders: [ConsoleFolder] = ConsoleFolder.current
  ) throws(ConsoleFailure) {
    try self.init(plan: file, keeping: bytes, in: folders, process: getpid(), owner: geteuid())
  }

  /// Opens a meeting as somebody else, for tests.
  init(
    plan file: String, keeping bytes: [UInt8], in folders: [ConsoleFolder], process: pid_t,
    owner: uid_t
  ) throws(ConsoleFailure) {
    var failure = ConsoleFailure.noMeeting
    for folder in folders {
      let address = MeetingAddress(file: file, process: Int(process), folder: folder)
      do throws(ConsoleFailure) {
        try self.init(at: address, keeping: bytes, owner: owner)
        return
      } catch {
        failure = error
      }
    }
    throw failure
  }

  private init(
    at address: MeetingAddress, keeping bytes: [UInt8], owner: uid_t
  ) throws(ConsoleFailure) {
    try address.folder.enter(creating: true)
    _ = MeetingAddress.running(in: [address.folder])
    try Self.keep(bytes, at: address)
    listener = try Errno.translating(into: ConsoleFailure.init) { () throws(Errno) in
      do throws(Errno) {
        return try LocalSocket.listen(at: address.socketPath)
      } catch {
        address.remove()
        throw error
      }
    }
    self.address = address
    self.owner = owner
  }

  deinit {
    address.remove()
  }

  /// Descriptors to be waited on; they change when consoles come and go.
  public var descriptors: [Int32] {
    (isDeaf ? [] : [listener.number]) + consoles.map(\.number)
  }

  /// Number of consoles.
  public var consoleCount: Int { consoles.count }

  /// Lets new consoles in and returns what all of them ask for, in order for each.
  ///
  /// At most a few hundred commands at a time, however many are sent.
  public mutating func commands() -> [MeetingCommand] {
    admit()
    let commands = consoles.flatMap { $0.receive() }
    dismiss()
    return commands
  }

  /// Tells all consoles, now and when they come, where the meeting is.
  public mutating func broadcast(_ position: MeetingPosition) {
    guard let line = ConsoleLine.writing(position), line != latest else { return }
    latest = line
    for console in consoles { console.send(line) }
    dismiss()
  }

  /// Keeps another plan for the consoles: to be done before its checksum is told.
  public mutating func keep(_ bytes: [UInt8]) throws(ConsoleFailure) {
    try Self.keep(bytes, at: address)
  }

  private static func keep(
    _ bytes: [UInt8], at address: MeetingAddress
  ) throws(ConsoleFailure) {
    try Errno.translating(into: ConsoleFailure.init) { () throws(Errno) in
      var file = try TemporaryFile(beside: address.planPath, isPrivate: true)
      try file.write(bytes.span.bytes)
      try file.publish(as: address.planPath, replacing: true)
    }
  }

  private mutating func admit() {
    while consoles.count <= Self.mostConsoles {
      do throws(Errno) {
        guard let socket = try LocalSocket.accept(from: listener) else { return }
        // Somebody else, or one too many, is gone again with the socket.
        guard consoles.count < Self.mostConsoles,
          let console = ConsoleConnection<MeetingCommand>(socket, trusting: owner)
        else { continue }
        consoles.append(console)
        if let latest { console.send(latest) }
      } catch {
        isDeaf = true
        return
      }
    }
  }

  private mutating func dismiss() {
    let count = consoles.count
    consoles.removeAll(where: \.isOver)
    if consoles.count < count { isDeaf = false }
  }
}
