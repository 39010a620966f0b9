internal import Host

extension Property {
  /// A message that was understood is written and understood again, as one line that is not too long.
  static func isSaidBack(_ message: ConsoleMessage) -> [String] {
    let line = message.line
    var faults: [String] = []
    if line.last != UInt8(ascii: "\n") { faults.append("no end") }
    if line.dropLast().contains(UInt8(ascii: "\n")) { faults.append("two lines") }
    if line.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 >= 0x7F }) {
      faults.append("not plain")
    }
    if ConsoleMessage.decode(line.dropLast()) != message { faults.append("another message") }
    return faults.map { "\($0): \(message)" }
  }
}
