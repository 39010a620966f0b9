/// What the two sides of a meeting say to each other: a line of text for each.
///
///     ConsoleMessage.steering(.goTo(slide: 12)).line
///     // "plenum/1 goto slide=12\n"
///     ConsoleMessage.decode(Array("plenum/1 goto slide=12".utf8))
///     // .steering(.goTo(slide: 12))
///
/// The presenter tells where the meeting is, not what it looks like, and lets the console draw it:
/// - A console is seldom as large as the wall; a finished screen could only be cut, whereas a slide
///   is drawn anew at any size, with what comes next and with the notes.
/// - The slides have no room for notes; nor has this. The console takes them from the plan itself, so
///   that no mistake on the way can bring them to the wall.
/// - A few hundred bytes a step never fill a socket, so that nobody ever waits for anybody.
///
/// The plan itself lies beside the socket, the very bytes that the deck was made from: see
/// `ConsoleServer.keep`. So both sides draw the same, whatever becomes of the file meanwhile.
public enum ConsoleMessage: Hashable, Sendable {
  /// Where the meeting is: from the presenter.
  case status(MeetingStatus)
  /// What the speaker wants: from a console.
  case steering(Steering)

  /// The longest line that is read, in bytes, its end not counted.
  public static let sizeLimit = 16 << 10

  /// What every line of this version begins with.
  private static let version = "plenum/1"

  /// The message as a line, its end included.
  public var line: [UInt8] {
    let (kind, fields) =
      switch self {
      case .status(let status): ("status", status.fields)
      case .steering(let steering): (steering.name, steering.fields)
      }
    let parts = [Self.version, kind, fields.encoded].filter { !$0.isEmpty }
    return Array((parts.joined(separator: " ") + "\n").utf8)
  }

  /// Reads a line, its end not included; nil for anything that this version does not say.
  ///
  /// Total: any bytes at all are read or refused.
  public static func decode(_ line: some Collection<UInt8>) -> ConsoleMessage? {
    guard line.count <= sizeLimit, let text = String(validating: line, as: UTF8.self)
    else { return nil }
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0] == version,
      let fields = ConsoleFields(decoding: parts.dropFirst(2).lazy.map(\.utf8))
    else { return nil }
    if parts[1] == "status" { return MeetingStatus(fields).map(ConsoleMessage.status) }
    return Steering(name: String(parts[1]), fields).map(ConsoleMessage.steering)
  }
}
