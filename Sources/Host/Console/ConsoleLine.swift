internal import FoundationEssentials

/// Messages between the two sides of a meeting: a line of text for each.
///
///     ConsoleLine.writing(MeetingCommand.goTo(slide: 12))
///     // plenum/2 {"command":"goTo","slide":12}
///
/// The presenter tells where the meeting is, not what it looks like, and lets the console draw it:
/// - A console is seldom as large as the wall; a finished screen could only be cut, whereas a slide
///   is drawn anew at any size, with what comes next and with the notes.
/// - The slides have no room for notes; nor has this. The console takes them from the plan itself,
///   so that no mistake on the way can bring them to the wall.
/// - A few hundred bytes a step never fill a socket, so that nobody ever waits for anybody.
///
/// The plan itself lies beside the socket, the very bytes that the deck was made from: see
/// `ConsoleServer.keep`. So both sides draw the same, whatever becomes of the file meanwhile.
package enum ConsoleLine {
  /// The longest line that is read, in bytes, its end not counted.
  package static let sizeLimit = 16 << 10

  /// Beginning of every line of this version.
  private static let version = Array("plenum/2 ".utf8)

  /// A value as a line, its end included; nil for what is not said to another program.
  package static func writing(_ value: some Encodable) -> [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { version + $0 + [UInt8(ascii: "\n")] }
  }

  /// Reads a line, its end not included; nil for anything that this version does not say.
  ///
  /// Total: any bytes at all are read or refused.
  package static func reading<Value: Decodable>(
    _ line: some Collection<UInt8>, as type: Value.Type = Value.self
  ) -> Value? {
    guard line.count <= sizeLimit, line.starts(with: version) else { return nil }
    return try? JSONDecoder().decode(type, from: Data(line.dropFirst(version.count)))
  }
}

/// The end of a stream of lines as it arrives: it never holds more than one line that is not whole.
///
///     var lines = LineBuffer(limit: 16)
///     lines.take(Array("plenum/2 {".utf8))  // []
///     lines.take(Array("}\nplen".utf8))     // ["plenum/2 {xt"]
struct LineBuffer {
  /// True if a line was longer than the limit: whoever sends that is not one of us.
  private(set) var isOverrun = false

  private let limit: Int
  private var rest: [UInt8] = []

  init(limit: Int) {
    self.limit = limit
  }

  /// The lines that are whole now, without their ends; none any more after a line that was too
  /// long.
  mutating func take(_ bytes: some Collection<UInt8>) -> [[UInt8]] {
    guard !isOverrun else { return [] }
    var lines: [[UInt8]] = []
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        lines.append(rest)
        rest = []
      } else if rest.count < limit {
        rest.append(byte)
      } else {
        isOverrun = true
        rest = []
        break
      }
    }
    return lines
  }
}
