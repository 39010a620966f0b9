import Testing
import Text

@Suite struct WrappedTests {
  @Test(arguments: [
    ("", 10, [""]), ("   ", 10, [""]), ("plan", 0, []), ("plan", -3, []), ("plan", 4, ["plan"]),
    ("one two three", 7, ["one two", "three"]), ("one two three", 8, ["one two", "three"]),
    ("one   two", 5, ["one", "two"]), ("one   two", 9, ["one   two"]), (" one ", 9, ["one"]),
    ("one\ntwo", 9, ["one", "two"]), ("one\n\ntwo\n", 9, ["one", "", "two", ""]),
    ("one\r\ntwo\tsix", 3, ["one", "two", "six"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("a bcdefgh", 3, ["a", "bcd", "efg", "h"]),
    ("Đại hội toàn quốc", 8, ["Đại hội", "toàn", "quốc"]),
    ("e\u{302}\u{323}e\u{302}\u{323}e", 2, ["ệệ", "e"]),
    ("a\u{B}b\u{C}c\u{85}d\u{2028}e\u{2029}f", 9, ["a", "b", "c", "d", "e", "f"]),
    ("abc\u{200B}def", 4, ["abc\u{200B}", "def"]), ("plan\u{A0}", 9, ["plan"]),
    ("\u{A0}", 9, [""]), ("plan \u{A0}\u{301}", 9, ["plan  \u{301}"]),
  ])
  func words(_ text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test(arguments: [
    ("Asia-Pacific", 8, ["Asia-", "Pacific"]), ("and/or", 4, ["and/", "or"]),
    ("north–south", 7, ["north–", "south"]), ("in 18-22", 5, ["in", "18-22"]),
    ("see 18–22", 6, ["see", "18–22"]), ("at 24/7", 5, ["at", "24/7"]), ("a -b", 3, ["a", "-b"]),
  ])
  func signs(_ text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test(arguments: [
    ("rate of 87.5 %", 12, ["rate of", "87.5 %"]), ("about 50\u{A0}% of", 8, ["about", "50 % of"]),
    ("over 200\u{A0}million USD", 13, ["over", "200 million", "USD"]),
    ("200\u{A0}million", 8, ["200", "million"]), ("Abcdef1,234", 8, ["Abcdef", "1,234"]),
    ("123456", 4, ["1234", "56"]), ("5\u{A0}b c", 3, ["5 b", "c"]), ("a 5 ₫", 3, ["a", "5 ₫"]),
  ])
  func figuresStayWhole(_ text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test(arguments: [
    ("大会会議", 4, ["大会", "会議"]), ("大会会議", 5, ["大会", "会議"]), ("大会。議", 4, ["大", "会。", "議"]),
    ("大（会）", 4, ["大", "（会", "）"]), ("２０２４年", 6, ["２０２", "４年"]), ("大会 A", 5, ["大会", "A"]),
    ("大", 1, ["大"]), ("นำนำ", 3, ["นำ", "นำ"]), ("क्षि", 2, ["क्ष", "ि"]),
  ])
  func otherScripts(_ text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test(arguments: [
    ("one two three", 7, 2, ["one two", "three"]), ("one two three", 7, 1, ["one tw…"]),
    ("one two three", 8, 1, ["one two…"]), ("one two three", 5, 2, ["one", "two…"]),
    ("one", 5, 0, []), ("one", 5, -1, []), ("one\ntwo", 5, 1, ["one…"]), ("ab cd", 1, 1, ["…"]),
    ("over 200\u{A0}million USD more", 11, 2, ["over", "…"]),
    ("", 5, 3, [""]), ("in 2024 now", 7, 1, ["in…"]),
  ])
  func rows(_ text: String, width: Int, rows: Int, lines: [String]) {
    #expect(text.wrapped(to: width, rows: rows) == lines)
  }

  @Test func nothingIsTooWideAndNothingButSpacesIsLost() {
    let isSpace: (Character) -> Bool = { $0.isWhitespace }
    for text in RandomText.texts(400, seed: 3) {
      for width in 2...24 {
        let lines = text.wrapped(to: width)
        let context: Comment = "\(text.debugDescription) to \(width)"
        #expect(lines.allSatisfy { $0.displayWidth <= width }, context)
        #expect(!lines.isEmpty, context)
        let kept = lines.joined().unicodeScalars.filter { !isSpace(Character($0)) }
        let given = text.unicodeScalars.filter { !isSpace(Character($0)) }
        #expect(kept.elementsEqual(given), context)
        #expect(!lines.contains { $0.contains("\u{A0}") || $0.contains("\n") }, context)
      }
    }
  }

  @Test func rowsAreTheFirstLines() {
    for text in RandomText.texts(200, seed: 4) {
      for width in 2...20 {
        let all = text.wrapped(to: width)
        for rows in 1...4 {
          let lines = text.wrapped(to: width, rows: rows)
          #expect(lines.count == min(rows, all.count))
          #expect(lines.dropLast() == all.prefix(lines.count - 1))
          #expect(lines.allSatisfy { $0.displayWidth <= width })
          #expect((lines.last?.last == "…") || all.count <= rows)
        }
      }
    }
  }
}
