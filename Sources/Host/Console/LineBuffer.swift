/// What has arrived of a stream of lines: it never holds more than one line that is not whole.
///
///     var lines = LineBuffer(limit: 16)
///     lines.take(Array("plenum/2 {".utf8))  // []
///     lines.take(Array("}\nplen".utf8))     // ["plenum/2 {xt"]
struct LineBuffer {
  /// Whether a line was longer than the limit: whoever sends that is not one of us.
  private(set) var isOverrun = false

  private let limit: Int
  private var rest: [UInt8] = []

  init(limit: Int) {
    self.limit = limit
  }

  /// The lines that are whole now, without their ends; none any more after a line that was too long.
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
