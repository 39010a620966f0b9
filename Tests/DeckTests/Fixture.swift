import Deck
import PlanModel
import TestSupport
import Testing

/// A plan of the folder `fixtures`, or one written in a test, made into decks.
struct Fixture {
  let review: Review

  /// A plan of the folder.
  init(_ name: String) throws {
    review = try Review(fixture: name)
  }

  /// A plan from its text.
  init(text: String) throws {
    review = try Review(text: text)
  }

  /// The deck of a calendar year, its rows measured letter by letter.
  func deck(_ year: Int) throws -> Deck {
    let place = try #require(review.years.firstIndex { $0.year == year })
    return Deck(of: review, year: place, lines: Self.lines)
  }

  /// The lines of a row of 72 columns: words are not kept whole here.
  static func lines(_ entry: Slide.Entry, _ language: Language) -> Int {
    let texts =
      [entry.text[language]] + entry.facts.map { $0[language].joined(separator: " · ") }
      + entry.answers.map { $0[language] }
    return texts.reduce(0) { $0 + ($1.count + 67) / 68 }
  }
}
