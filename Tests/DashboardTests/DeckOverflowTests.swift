import Deck
import Interface
import PlanModel
import Screen
import Testing

@testable import Meeting

/// What does not fit is known before the meeting.
@Suite("What does not fit on the wall")
struct DeckOverflowTests {
  @Test("Everything fits on 80x24 and on anything larger", arguments: Fixture.all + [.tall])
  func fits(_ fixture: Fixture) throws {
    let review = try fixture.review
    for place in review.years.indices {
      let deck = Deck(of: review, year: place)
      for size in ["80x24", "100x30", "120x40", "200x60"] {
        let overflow = deck.overflow(at: try Story.size(size))
        #expect(overflow.isEmpty, "\(overflow.map { $0.text(in: .en) })")
      }
    }
  }

  @Test("What scrolls, and what is drawn plain, is said in both languages")
  func small() throws {
    let review = try Fixture.example.review
    let deck = Deck(of: review, year: review.firstShown)
    let overflow = deck.overflow(at: Size(columns: 40, rows: 8))
    #expect(overflow.contains { if case .rows = $0.kind { true } else { false } })
    #expect(overflow.contains { if case .tallRow = $0.kind { true } else { false } })
    #expect(overflow.contains { if case .plainFigure = $0.kind { true } else { false } })
    #expect(overflow.first?.text(in: .en).hasPrefix("slide 2, The years (en): ") == true)
    #expect(overflow.first?.text(in: .vi).hasPrefix("trang chiếu 2, The years (en): ") == true)
  }

  @Test("A text without a short form is cut and said to be")
  func cut() throws {
    let words = Array(repeating: "consolidation", count: 40).joined(separator: " ")
    let review = try Fixture.text(
      "plenum: 1\nyears: {2024: {report: final, objectives: [\(words)]}}\n"
    ).review
    let overflow = Deck(of: review, year: 0).overflow(
      at: Size(columns: 80, rows: 24), in: [.en])
    #expect(overflow.map(\.kind) == [.cutText(words)])
  }
}
