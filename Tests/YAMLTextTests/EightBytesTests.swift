import Testing

@testable import YAMLText

/// Eight bytes at a time must tell what they tell one by one.
@Suite("Eight bytes looked at together")
struct EightBytesTests {
  static let texts = [
    "a b  c d", "        ", "abcdefgh", "\u{7F}\u{1}\t\r\nxyz", "Đạihội", "\u{1F}\u{20}\u{21}ÿabc",
    "\0\0\0\0\0\0\0\u{1}", "ab\n\ncd\r\n", "🇻🇳", "ấấab",
  ]

  private func block(_ bytes: [UInt8]) -> EightBytes { EightBytes(bytes.span.bytes, at: 0) }

  private func marks(_ bytes: [UInt8], _ isMarked: (UInt8) -> Bool) -> UInt64 {
    bytes.enumerated().reduce(0) { marks, byte in
      isMarked(byte.element) ? marks | 0x80 << (8 * UInt64(byte.offset)) : marks
    }
  }

  @Test("Marks are where the bytes are", arguments: texts)
  func marks(_ text: String) {
    let bytes = Array(text.utf8.prefix(8))
    let block = block(bytes)
    for byte in UInt8.min...UInt8.max {
      #expect(block.marks(of: byte) == marks(bytes) { $0 == byte }, "\(byte)")
    }
    for limit in 0...UInt8(0x80) {
      #expect(block.marks(below: limit) == marks(bytes) { $0 < limit }, "\(limit)")
    }
    #expect(block.marksBeyondASCII == marks(bytes) { $0 >= 0x80 })
    #expect(block.isASCII == bytes.allSatisfy { $0 < 0x80 })
  }

  @Test("Scalars are counted by their first bytes", arguments: texts)
  func scalars(_ text: String) {
    let bytes = Array(text.utf8.prefix(8))
    for count in 1...8 {
      #expect(
        block(bytes).scalars(inFirst: count)
          == bytes.prefix(count).count { !UTF8.isContinuation($0) })
    }
  }

  @Test("The first mark is found")
  func firstMark() {
    #expect(EightBytes.count(before: block(Array("abc\ndef\n".utf8)).marks(of: 0x0A)) == 3)
    #expect(EightBytes.count(before: 0) == 8)
  }
}
