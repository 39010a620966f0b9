import Testing

@testable import Text

@Suite struct SanitizerTests {
  @Test(
    arguments: [
      ("a\u{1B}[2J", "\u{1B}", 1), ("\u{7F}", "\u{7F}", 0), ("ệệ\u{9B}", "\u{9B}", 2),
      ("ab\u{202E}c", "\u{202E}", 2), ("x\u{2066}", "\u{2066}", 1), ("x\u{61C}", "\u{61C}", 1),
      ("x\u{2029}", "\u{2029}", 1), ("e\u{301}\u{FFFE}", "\u{FFFE}", 1),
      ("a\u{FFFF}", "\u{FFFF}", 1), ("a\nb", "\n", 1), ("a\tb", "\t", 1), ("a\r\nb", "\r", 1),
    ] as [(String, Unicode.Scalar, Int)])
  func finds(_ text: String, scalar: Unicode.Scalar, offset: Int) throws {
    let found = try #require(Sanitizer.firstForbidden(in: text))
    #expect(found.scalar == scalar)
    #expect(found.offset == offset)
  }

  @Test(arguments: [
    "", "Đại hội «2024» – 18–22 %", "e\u{302}\u{323}", "\u{A0}", "\u{E000}", "👩‍👩‍👧", "שלום",
    "\u{FFFD}", "👩🏽‍❤️‍💋‍👨🏿👩‍👩‍👧‍👦", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "한국어", "นำ้ที่", "क्ष्म्य",
  ])
  func letsThrough(_ text: String) {
    #expect(Sanitizer.firstForbidden(in: text) == nil)
    #expect(Sanitizer.visible(text) == text)
  }

  @Test(arguments: [("a\nb\tc\r\nd", nil), ("a\rb", 1), ("a\n\u{1B}", 2)] as [(String, Int?)])
  func lineBreaks(_ text: String, offset: Int?) {
    #expect(Sanitizer.firstForbidden(in: text, allowingLineBreaks: true)?.offset == offset)
  }

  @Test(arguments: [
    ("a\u{1B}[2J", #"a\u{1B}[2J"#), ("a\tb", "a b"), ("a\nb", #"a\u{A}b"#),
    ("\r\n", #"\u{D}\u{A}"#),
    ("\u{202E}x", #"\u{202E}x"#), ("\u{FFFF}", #"\u{FFFF}"#), ("\0", #"\u{0}"#),
  ])
  func spellsOut(_ text: String, as visible: String) {
    #expect(Sanitizer.visible(text) == visible)
  }

  @Test(
    arguments: [
      "\u{301}", "\u{489}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{FE0F}", "\u{E0041}",
      "\u{E0100}",
    ] as [Unicode.Scalar])
  func aFloodIsForbidden(of mark: Unicode.Scalar) throws {
    let few = "aZ" + String(repeating: String(mark), count: 7) + "b"
    #expect(Sanitizer.firstForbidden(in: few) == nil)
    #expect(Sanitizer.visible(few) == few)
    let flood = "aZ" + String(repeating: String(mark), count: 8) + "b"
    #expect(try #require(Sanitizer.firstForbidden(in: flood)).scalar == mark)
    #expect(Sanitizer.visible(flood) == few)
  }

  @Test func aFloodOfManyKindsIsForbidden() {
    let flood = "Z\u{301}\u{200B}\u{323}\u{2060}\u{FE0F}\u{200D}\u{489}\u{20DD}"
    #expect(Sanitizer.firstForbidden(in: flood)?.scalar == "\u{20DD}")
  }

  @Test func aFloodOfMarksIsCut() {
    let flood = "Z" + String(repeating: "\u{301}", count: 500) + "a"
    let visible = Sanitizer.visible(flood)
    #expect(visible.unicodeScalars.count == 9)
    #expect(visible.last == "a")
  }

  @Test func whatIsVisibleIsNotForbidden() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isForbidden = Sanitizer.firstForbidden(in: String(scalar)) != nil
      let mustBe = Character(scalar).isControl || scalar.properties.isNoncharacterCodePoint
      #expect(isForbidden == mustBe, "U+\(String(value, radix: 16))")
      #expect(Sanitizer.firstForbidden(in: Sanitizer.visible(String(scalar))) == nil)
    }
    for text in RandomText.texts(300, seed: 7) {
      #expect(Sanitizer.firstForbidden(in: Sanitizer.visible(text)) == nil)
    }
  }
}
