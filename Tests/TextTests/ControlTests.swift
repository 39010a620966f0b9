import Testing
import Text

@Suite struct ControlTests {
  @Test(
    arguments: [
      "\0", "\u{1B}", "\n", "\r", "\r\n", "\t", "\u{7F}", "\u{80}", "\u{9B}", "\u{9F}", "\u{61C}",
      "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}", "\u{202A}", "\u{202E}", "\u{2066}",
      "\u{2069}",
    ] as [Character])
  func isControl(_ character: Character) {
    #expect(character.isControl)
  }

  @Test(
    arguments: [
      " ", "~", "\u{A0}", "é", "ệ", "\u{200B}", "\u{200D}", "\u{2027}", "\u{202F}", "\u{2065}",
      "\u{206A}", "会", "😀", "\u{E000}",
    ] as [Character])
  func isNoControl(_ character: Character) {
    #expect(!character.isControl)
  }

  /// `isControl` looks at the first scalar only: no control may hide behind another scalar.
  @Test func controlsAreGraphemesOfTheirOwn() {
    for value in UInt32(0)...0x2069 {
      guard let scalar = Unicode.Scalar(value), Character(scalar).isControl else { continue }
      for before in ["a", "e\u{301}", "\u{200D}", "🇻", "\u{600}", "\n", "ก"] {
        let last = (before + String(scalar)).last
        #expect(last?.unicodeScalars.first == scalar, "U+\(String(value, radix: 16))")
      }
    }
  }
}
