import Deck
import Interface
import PlanModel
import Screen
import Testing

@testable import Meeting

/// The years before a figure: pictures that say what the words beside them say.
@Suite("The years before a figure")
struct DeckYearsTests {
  /// A card as it is seen: the row of its words, and of its bar, from where its words begin.
  private struct Card {
    let words: String
    let bar: [Character]

    /// The columns in which the bar has anything; the axis is none of it.
    var columns: [Int] { bar.indices.filter { bar[$0] != " " && bar[$0] != "│" } }
  }

  private func cards(_ figures: [(year: Int, actual: String)]) throws -> [Card] {
    let years = figures.map { year, actual in
      "  \(year): {report: final, achievements: [{indicator: money, actual: \(actual)}]}\n"
    }
    let plan = Fixture.text(
      "plenum: 1\nindicators:\n  money: {name: Balance, headline: true}\nyears:\n\(years.joined())")
    var story = try DeckStory(plan, year: figures.last?.year, size: "120x40")
    try story.walk(to: .figure("money"), row: 0)
    let picture = story.screen()
    let labels = figures.map { "\($0.year)" }
    let row = try #require(
      (3..<36).first { row in labels.allSatisfy { picture.line(row).contains($0) } })
    let line = Array(picture.row(row).map(\.character))
    let places = labels.compactMap { label in
      line.indices.first { line[$0...].starts(with: label) }
    }
    return zip(places, places.dropFirst() + [line.count]).map { start, end in
      let cells = start..<(end - 2)
      return Card(
        words: String(cells.map { picture[$0, row + 1].character }).trimmed,
        bar: cells.map { picture[$0, row + 2].character })
    }
  }

  @Test("What is below zero lies left of it, what is above right of it")
  func negative() throws {
    let cards = try cards([(2022, "-40"), (2023, "30"), (2024, "60")])
    #expect(cards.map(\.words) == ["-40", "30", "60"])
    let below = try #require(cards[0].columns.max())
    let above = try #require(cards[1...].compactMap { $0.columns.min() }.min())
    #expect(below < above)
    #expect(cards[2].columns.count > cards[1].columns.count)
  }

  @Test("Silence has no bar, nor has about; what is open looks open")
  func honest() throws {
    let cards = try cards([
      (2021, "not reported"), (2022, "about 50"), (2023, "over 50"), (2024, "under 50"),
    ])
    #expect(cards[0].words == "not reported" && cards[0].columns.isEmpty)
    #expect(cards[1].words == "about 50" && cards[1].columns.isEmpty)
    #expect(cards[2].bar.contains("►") && cards[2].bar.contains("█"))
    // Nothing is known from below: no cell is filled.
    #expect(!cards[3].columns.isEmpty && !cards[3].bar.contains("█"))
  }

  @Test("No figure of another year is cut: the years yield", arguments: Language.allCases)
  func whole(_ language: Language) throws {
    for size in ["40x12", "60x20", "80x24", "120x40", "200x50"] {
      for year in [2022, 2023, 2024, 2025] {
        var story = try DeckStory(.vufo, year: year, size: size, language: language)
        for slide in story.state.deck.slides {
          if case .figure(let figure) = slide.content, let last = figure.years.last {
            try story.walk(to: slide.chapter, row: 0)
            let picture = story.screen()
            let words = last.words[language].replacing("\u{A0}", with: " ")
            let hasCards = (0..<picture.size.rows).contains { row in
              picture.row(row).contains { $0.style.ground == .card }
            }
            #expect(!hasCards || picture.text.contains(words), "\(words) at \(size)")
          }
        }
      }
    }
  }
}

extension String {
  /// The text without blanks at either end.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
