import Deck
import Interface
import PlanModel
import Screen
import TestSupport
import Testing

@testable import Meeting

/// Whole meetings, picture by picture: read them as the audience does.
@Suite("Whole meetings on the wall")
struct DeckGoldenTests {
  @Test(
    "The meeting on 2024", arguments: [Fixture.vufo, .example],
    ["80x24", "60x20"].flatMap { size in Language.allCases.map { (size, $0) } })
  func meeting(_ fixture: Fixture, _ form: (size: String, language: Language)) throws {
    try expect("\(fixture)-2024", fixture, year: 2024, form.size, form.language)
  }

  @Test(
    "Years without objectives, without figures, not yet reported on",
    arguments: [2022, 2025, 2026], Language.allCases)
  func honest(_ year: Int, _ language: Language) throws {
    try expect("vufo-\(year)", .vufo, year: year, "80x24", language)
  }

  @Test("The least plan, and an empty year", arguments: Language.allCases)
  func least(_ language: Language) throws {
    try expect("minimal", .minimal, year: 2025, "80x24", language)
    let empty = Fixture.text("plenum: 1\nyears: {2024: {report: final}}\n")
    try expect("empty", empty, year: 2024, "80x24", language)
  }

  @Test("Partly reported, in the least room", arguments: Language.allCases)
  func partial(_ language: Language) throws {
    try expect("example-2025", .example, year: 2025, "80x24", language)
    try expect("example-2025", .example, year: 2025, "40x10", language)
  }

  @Test("A wall with much room", arguments: Language.allCases)
  func large(_ language: Language) throws {
    try expect("vufo-2024", .vufo, year: 2024, "120x40", language)
  }

  @Test("In ASCII", arguments: Language.allCases)
  func ascii(_ language: Language) throws {
    try expect("example-2024-ascii", .example, year: 2024, "80x24", language, .ascii)
  }

  private func expect(
    _ name: String, _ fixture: Fixture, year: Int, _ size: String, _ language: Language,
    _ glyphs: Glyphs = .unicode, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var story = try DeckStory(
      fixture, year: year, size: size, language: language, glyphs: glyphs)
    var pictures: [String] = []
    for step in story.state.deck.steps.indices {
      let buffer = story.screen(sourceLocation: sourceLocation)
      pictures.append("=== \(step) ===\n" + buffer.text)
      story.press("PageDown")
    }
    try expectGolden(
      pictures.joined(separator: "\n") + "\n", "deck/\(name)-\(size)-\(language).txt",
      sourceLocation: sourceLocation)
  }
}
