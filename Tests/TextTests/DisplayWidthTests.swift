import Testing
import Text

@Suite struct DisplayWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("Đ", 1), ("ệ", 1), ("e\u{302}\u{323}", 1), ("─", 1), ("█", 1), ("►", 1), ("≈", 1),
      ("◐", 1), ("…", 1), ("\u{A0}", 1), ("会", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("\u{1112}", 2), ("\u{1161}", 0), ("か\u{3099}", 2), ("Ａ", 2), ("ｶ", 1), ("ｶﾞ", 2), ("א", 1),
      ("שׁ", 1), ("ب", 1), ("ก", 1), ("ก่", 1), ("นำ", 2), ("क", 1), ("कि", 2), ("\u{301}", 0),
      ("\u{200B}", 0), ("\u{FEFF}", 0), ("\u{AD}", 1), ("\u{1B}", 1), ("\u{7F}", 1), ("\u{9B}", 1),
      ("\u{202E}", 1), ("\u{2028}", 1), ("\r\n", 1), ("😀", 2), ("❤", 1), ("❤️", 1), ("1️⃣", 1),
      ("🇻🇳", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🏳️‍🌈", 1),
    ] as [(Character, Int)])
  func character(_ character: Character, width: Int) {
    #expect(character.displayWidth == width)
  }

  @Test(arguments: [
    ("", 0), ("plan", 4), ("Đại hội", 7), ("大会", 4), ("a\u{1B}b", 3), ("Việt Nam 会", 11),
  ])
  func text(_ text: String, width: Int) {
    #expect(text.displayWidth == width)
    #expect(text.dropFirst(0).displayWidth == width)
  }

  @Test(
    arguments: [
      ("e\u{302}\u{323}", ["e\u{302}\u{323}"]), ("会", ["会"]), ("นำ", ["น", "ำ"]),
      ("🇻🇳", ["🇻", "🇳"]), ("👩‍👩‍👧", ["👩‍👩‍👧"]), ("ｶﾞ", ["ｶ", "ﾞ"]), ("क्षि", ["क्", "ष", "ि"]),
    ])
  func cells(of text: String, are cells: [String]) throws {
    #expect(text.count == 1)
    #expect(try #require(text.first).cells.map(String.init) == cells)
  }

  @Test func partsOfACharacterAreAsWideAsTheWhole() {
    for character in RandomText.texts(500, seed: 1).joined() {
      let cells = character.cells
      #expect(cells.map(String.init).joined() == String(character))
      #expect(cells.reduce(0) { $0 + $1.displayWidth } == character.displayWidth)
      #expect(cells.allSatisfy { $0.displayWidth <= 2 })
    }
  }

  /// The short way round graphemes must come to the same number.
  @Test func textsAreAsWideAsTheirCharacters() {
    let plain = ["a", " ", "ệ", "─", "…", "©", "\u{AD}", "ʰ", "e\u{301}", "会", "\u{1B}"]
    var random = RandomText(seed: 9)
    for round in 0..<500 {
      // Most texts of the first half hold plain characters only.
      let count = round < 250 ? 8 : plain.count
      let text = (0..<12).map { _ in plain[random.number(below: count)] }.joined() + random.next()
      #expect(text.displayWidth == text.reduce(0) { $0 + $1.displayWidth })
      let short = text.prefix(12)
      #expect(short.displayWidth == short.reduce(0) { $0 + $1.displayWidth })
      #expect(String(short).wrapped(to: 99).joined().count <= 12)
    }
  }
}
