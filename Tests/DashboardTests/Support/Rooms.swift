import Deck
import Export
import Interface
import PlanModel
import Screen
import Summary
import Testing
import Wording

@testable import Dashboard
@testable import Meeting

/// Everywhere that a year of a plan can be read, each room as one text without blanks: lines break
/// where there is room.
struct Rooms {
  let texts: [String: String]

  /// The rooms of a year, on wide screens, in details those of every item.
  init(_ fixture: Fixture, year: Int, _ language: Language = .en) throws {
    var story = try Story(fixture, size: "100x50", year: year, language: language)
    var texts = ["year": story.read, "details": ""]
    story.press("Home")
    for _ in 0..<(story.lastRow + 1) {
      story.press("Enter")
      texts["details"]? += story.text
      story.press("Escape Down")
    }
    story = try Story(fixture, size: "100x50", year: year, language: language)
    story.press("F7 Enter")
    texts["indicators"] = ""
    for _ in 0..<(story.state.review?.series.count ?? 0) {
      texts["indicators"]? += story.text
      story.press("Right")
    }
    let deck = try DeckStory(fixture, year: year, size: "100x40", language: language).meeting.deck
    texts["wall"] = deck.deck.steps.indices.map { deck.showing(step: $0).picture.text }.joined()
    let review = try fixture.review
    let chosen = try #require(review.years.first { $0.year == year })
    let document = Document(
      of: review, PrintOptions(years: [chosen.label], language: .one(language)),
      from: PageOrigin(file: "plan.yaml", checksum: "0", printedOn: .year(2026)))
    texts["page"] = TextPage(document, columns: 200).text
    texts["web"] = HTMLPage(document).text.replacing(/<[^>]*>/, with: " ")
    texts["aloud"] = LinearReading(of: review, words: language.words).text(of: chosen)
    self.texts = texts.mapValues(Self.letters)
  }

  /// The names of the rooms in which words can be read.
  func rooms(that say: String) -> Set<String> {
    Set(texts.filter { $0.value.contains(Self.letters(say)) }.keys)
  }

  private static func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
