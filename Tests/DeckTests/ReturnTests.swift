import Deck
import PlanModel
import Testing

/// Coming back to the same place in a newer text of the plan.
@Suite("Coming back to a step")
struct ReturnTests {
  @Test("Every step of a deck is itself", arguments: ["vufo", "example", "format", "minimal"])
  func itself(_ name: String) throws {
    let fixture = try Fixture(name)
    for year in fixture.review.years {
      let deck = try fixture.deck(year.year)
      for step in deck.steps.indices { #expect(deck.step(like: step, of: deck) == step) }
    }
  }

  @Test("A step that is not there any more is the title at the latest")
  func gone() throws {
    let deck = try Fixture("vufo").deck(2024)
    let other = try Fixture(text: "plenum: 1\nyears: {1999: {}}\n").deck(1999)
    #expect(other.step(like: 0, of: deck) == 0)
    #expect(other.step(like: deck.steps.count + 7, of: deck) == 0)
    for step in deck.steps.indices {
      #expect(other.steps.indices.contains(other.step(like: step, of: deck)))
    }
  }

  @Test("Never later than the row that was shown")
  func earlier() throws {
    let fixture = try Fixture("example")
    let deck = try fixture.deck(2024)
    let other = try fixture.deck(2023)
    var last = 0
    for step in deck.steps.indices {
      let found = other.step(like: step, of: deck)
      let chapter = other.slide(at: found).chapter
      let seen = deck.steps[...step].map { deck.slides[$0.slide].chapter }
      #expect(seen.contains(chapter))
      last = max(last, found)
    }
    #expect(last == other.steps.count - 1)
  }
}
