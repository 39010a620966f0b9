import PlanModel
import Summary
import TestSupport
import Testing
import Text

@Suite struct TextPageTests {
  @Test(
    arguments: ["vufo", "example", "format", "minimal"],
    [40, 60, 72, 86, 132])
  func isSoundInEveryWidth(plan: String, columns: Int) throws {
    let review = try Review(fixture: plan)
    for language in [PageLanguage.one(.en), .one(.vi), .both] {
      var options = PrintOptions.years(language: language)
      options.years = review.years.map(\.label)
      options.paper = columns == 72 ? .letter : .a4
      let document = Document(of: review, options)
      expectFigures(of: document, in: soundText(document, columns: columns))
    }
  }

  /// Every word with a digit in it stands whole somewhere on the page, and every headline figure.
  private func expectFigures(of document: Document, in text: String) {
    let words = Set(text.split(whereSeparator: \.isWhitespace))
    for chapter in document.chapters {
      for number in chapter.numbers {
        #expect(text.contains(number.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
      }
      for wording in chapter.texts.flatMap(\.wordings) {
        for word in wording.text.split(whereSeparator: \.isWhitespace)
        where word.contains(where: \.isNumber) && !word.contains(where: Self.breaks) {
          #expect(
            words.contains(word) || words.contains { $0.hasPrefix(word) || $0.hasSuffix(word) },
            "\(word) is cut")
        }
      }
    }
  }

  /// After these a line may end, so that the pieces are words of their own.
  private static func breaks(_ character: Character) -> Bool { "-/–—".contains(character) }

  @Test func aRowThatFitsOnAPageIsNotParted() throws {
    let document = Document(of: Breaking.many, .years(2025))
    let pages = soundText(document).split(separator: "\u{C}")
    for number in 1...300 {
      let isIts: (Substring) -> Bool = {
        $0.dropFirst(2).prefix(34).trimmed == "Objective number \(number)"
      }
      let page = pages.map { $0.split(separator: "\n") }.first { $0.contains(where: isIts) }
      let lines = try #require(page)
      let place = try #require(lines.firstIndex(where: isIts))
      let status = number.isMultiple(of: 3) ? "reported" : "not reported"
      #expect(lines[place + 1].trimmed == status)
    }
    #expect(pages.filter { $0.contains("OBJECTIVES SET FOR 2025") }.count >= pages.count - 1)
  }

  @Test(arguments: [40, 72])
  func longTextsGoOnAcrossPages(columns: Int) throws {
    let text = soundText(Document(of: Breaking.hostile, .years(2025)), columns: columns)
    for word in [1, 1_000, 2_000] {
      // As the objective, as its answer and as another achievement.
      let count = text.split { !$0.isLetter && !$0.isNumber }.count { $0 == "word\(word)" }
      #expect(count == 3)
    }
    guard columns == 72 else { return }
    // The pages on which a row begins, goes on and ends, and the other scripts.
    let pages = text.split(separator: "\u{C}")
    try expectGolden(
      [0, 1, 11, 21, 22].map { String(pages[$0]) }.joined(separator: "\u{C}"), "breaking-en.txt")
  }

  @Test func anEmptyYearSaysSo() throws {
    let text = soundText(Document(of: Breaking.empty, .years(2025)))
    try expectGolden(text, "empty-en.txt")
  }

  @Test func asciiHasNothingElseOfItsOwn() throws {
    let text = soundText(Document(of: Breaking.many, .years(2025)), ascii: true)
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    _ = soundText(
      Document(of: try Review(fixture: "example"), .years(2024, 2025, language: .both)), ascii: true
    )
  }

  @Test func aFileNameCannotSteerATerminal() throws {
    let text = soundText(
      Document(of: Breaking.empty, .years(2025), file: "a\u{1B}[2J.yaml"))
    #expect(text.contains(#"a\u{1B}[2J.yaml"#))
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
