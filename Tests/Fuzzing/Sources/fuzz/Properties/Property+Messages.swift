@testable internal import Host

extension Property {
  /// What was understood is written and understood again, as one line that is not too long.
  static func isSaidBack<Value: Codable & Equatable>(_ value: Value) -> [String] {
    guard let line = ConsoleLine.writing(value) else { return ["not to be written: \(value)"] }
    var faults: [String] = []
    if line.last != UInt8(ascii: "\n") { faults.append("no end") }
    if line.dropLast().contains(where: { $0 < 0x20 }) { faults.append("not plain") }
    if ConsoleLine.reading(line.dropLast()) != value { faults.append("something else") }
    return faults.map { "\($0): \(value)" }
  }
}
