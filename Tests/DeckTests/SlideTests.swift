import Deck
import PlanModel
import Testing

/// Slides, and the steps that reveal them.
@Suite("Slides and steps")
struct SlideTests {
  @Test(
    "At most 7 rows and 16 lines, in the longer of the languages", arguments: ["vufo", "example"])
  func limits(_ name: String) throws {
    let fixture = try Fixture(name)
    for year in fixture.review.years {
      for slide in try fixture.deck(year.year).slides {
        #expect(slide.entries.count <= 7)
        for language in Language.allCases {
          let lines = slide.entries.reduce(-1) { $0 + 1 + Fixture.lines($1, language) }
          #expect(lines <= 16)
        }
      }
    }
  }

  @Test("The slides of a chapter count themselves")
  func parts() throws {
    let deck = try Fixture("vufo").deck(2024)
    for chapter in Set(deck.slides.map(\.chapter)) {
      let slides = deck.slides.filter { $0.chapter == chapter }
      #expect(slides.map(\.part) == Array(1...slides.count))
      #expect(slides.allSatisfy { $0.parts == slides.count })
    }
  }

  @Test("Every step reveals one row more, or a slide")
  func steps() throws {
    let deck = try Fixture("example").deck(2024)
    #expect(deck.steps.count == deck.slides.map(\.stepCount).reduce(0, +))
    for (step, next) in zip(deck.steps, deck.steps.dropFirst()) {
      if next.slide == step.slide {
        #expect(next.rows == step.rows + 1)
      } else {
        #expect(next.slide == step.slide + 1)
        #expect(step.rows == deck.slides[step.slide].entries.count)
      }
    }
    for place in deck.slides.indices {
      #expect(deck.steps[deck.firstStep(ofSlide: place)].slide == place)
    }
  }

  @Test("What has no report appears in one press to a slide")
  func atOnce() throws {
    let slides = try Fixture("vufo").deck(2024).slides.filter { $0.chapter == .notReported }
    #expect(slides.allSatisfy { $0.stepCount == 1 })
    #expect(slides.map(\.entries.count).reduce(0, +) == 10)
  }

  @Test("A row taller than a slide goes on with its head repeated")
  func tall() throws {
    let text =
      "plenum: 1\nyears:\n  2024:\n    report: final\n    objectives:\n"
      + "      - {id: tall, text: The tall one}\n    achievements:\n"
      + (1...40).map { "      - {text: Answer \($0), answers: tall}\n" }.joined()
    let entries = try Fixture(text: text).deck(2024).slides
      .filter { $0.chapter == .objectives(theme: nil) }.flatMap(\.entries)
    #expect(entries.map(\.part) == [1, 2, 3])
    #expect(entries.map { $0.text[.en] } == Array(repeating: "The tall one", count: 3))
    #expect(entries.flatMap { $0.answers.map { $0[.en] } } == (1...40).map { "Answer \($0)" })
  }

  @Test("The slides of a chapter are about equally full")
  func balance() throws {
    let text =
      "plenum: 1\nyears:\n  2024:\n    report: none\n    objectives:\n"
      + (1...8).map { "      - Objective \($0)\n" }.joined()
    let slides = try Fixture(text: text).deck(2024).slides
      .filter { $0.chapter == .objectives(theme: nil) }
    #expect(slides.map(\.entries.count).max() ?? 0 <= 5)
  }
}
