import PlanModel
import Testing

@testable import YAMLText

@Suite("Where lines start")
struct LineTableTests {
  static let texts = [
    "", "a", "\n", "a\n", "\n\n", "a\r\nb\rc\n\rd", "\r", "\r\r\n",
    "plenum: 1\nyears:\n  2025:\r\n",
    "Đại hội\n\tđại biểu\r\ntoàn quốc", "a\u{85}b\u{2028}c\nd",
  ]

  /// The lines of the bytes, counted one by one.
  private func lines(_ bytes: [UInt8]) -> [Int] {
    var line: Int = 1
    return bytes.indices.map { offset in
      defer {
        let isReturn = bytes[offset] == 0x0D
        let isBeforeFeed = offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
        if bytes[offset] == 0x0A || (isReturn && !isBeforeFeed) { line += 1 }
      }
      return line
    }
  }

  @Test("Every byte is in the line that is counted", arguments: texts)
  func counted(_ text: String) {
    for filler in 0...9 {
      let bytes = Array((String(repeating: "x", count: filler) + text).utf8)
      let table = LineTable(of: bytes.span.bytes)
      let lines = lines(bytes)
      #expect(bytes.indices.map { table.line(at: $0) } == lines)
      for offset in bytes.indices {
        #expect(table.line(at: offset, near: 1) == lines[offset])
        #expect(table.start(of: lines[offset]) == lines.firstIndex(of: lines[offset]))
      }
    }
  }

  @Test("Behind the last line break stands a last line")
  func end() {
    #expect(LineTable(of: Array("a\n".utf8).span.bytes).line(at: 2) == 2)
    #expect(LineTable(of: Array("a\nb".utf8).span.bytes).line(at: 3) == 2)
    #expect(LineTable(of: [UInt8]().span.bytes).line(at: 0) == 1)
  }
}
