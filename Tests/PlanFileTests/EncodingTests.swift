import PlanFile
import PlanModel
import Testing

/// Files that are not UTF-8: one error each, with what they most likely are.
@Suite("Other encodings")
struct EncodingTests {
  private static let vietnamese =
    "plenum: 1\nyears:\n  2025:\n    focus: Tổ chức Đại hội ở Hà Nội\n"

  private func encoded(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return isLittle ? bytes : bytes.reversed()
    }
  }

  @Test("UTF-16 is one error, with a mark and without", arguments: [true, false])
  func utf16(isLittle: Bool) {
    let meant: Problem.Encoding = isLittle ? .utf16LittleEndian : .utf16BigEndian
    for text in [Self.vietnamese, "plenum: 1\nyears: {2025: {}}\n"] {
      for mark in ["", "\u{FEFF}"] {
        let reading = Sample.read(encoded(mark + text, isLittle: isLittle))
        #expect(
          reading.diagnostics.map(\.problem) == [.fileNotUTF8(meant, line: 1, word: "")])
      }
    }
  }

  @Test("The old Vietnamese encodings are told apart, with the line and the word")
  func eightBits() {
    // "Tổ chức" in Windows-1258 (ô with a hook behind it, ư with an acute), and in TCVN 3.
    let head = Array("plenum: 1\nyears:\n  2025:\n    focus: T".utf8)
    let windows = head + [0xF4, 0xD2] + Array(" ch".utf8) + [0xFD, 0xEC, 0x63, 0x0A]
    let tcvn = head + [0xE6] + Array(" ch".utf8) + [0xF8, 0x63, 0x20, 0xAE, 0xA8, 0x0A]
    let latin = head + [0xE9, 0x0A]
    for (bytes, encoding) in [
      (windows, Problem.Encoding.windows1258), (tcvn, .tcvn3), (latin, .unknown),
    ] {
      #expect(
        Sample.read(bytes).diagnostics.map(\.problem)
          == [.fileNotUTF8(encoding, line: 4, word: "T")])
    }
  }

  @Test("Blocks of zeros are a lost write")
  func emptyBlocks() {
    let bytes = Array("plenum: 1\nyears:\n".utf8) + Array(repeating: 0, count: 512)
    #expect(
      Sample.read(bytes).diagnostics.map(\.problem)
        == [.fileNotUTF8(.emptyBlocks, line: 3, word: "")])
  }
}
