import Dashboard
import Interface
import PlanModel
import Testing

/// All indicators at once, and one over the years.
@Suite("Indicators on the screen")
struct IndicatorsGoldenTests {
  static let sizes = ["80x24", "120x40", "60x20", "40x12"]

  @Test(
    "All at once, each with a panel", arguments: [Fixture.vufo, .example],
    sizes + ["200x50"])
  func all(_ fixture: Fixture, _ size: String) throws {
    for language in Language.allCases {
      var story = try Story(fixture, size: size, year: 2024, language: language)
      story.press("F7 Down")
      try story.expect("indicators/all-\(fixture)-\(size)-\(language)")
    }
  }

  @Test("All at once in ASCII")
  func allInASCII() throws {
    var story = try Story(.example, size: "80x24", year: 2024, glyphs: .ascii)
    story.press("F7 End")
    try story.expect("indicators/all-ascii-80x24-en")
  }

  @Test("Lower bounds with gaps, and what they come to", arguments: sizes, Language.allCases)
  func aid(_ size: String, _ language: Language) throws {
    var story = try Story(.vufo, size: size, year: 2024, language: language)
    try story.show(indicator: "aid")
    try story.expect("indicators/aid-\(size)-\(language)")
  }

  @Test("A sum of parts beside gaps", arguments: ["80x24", "40x12"], Language.allCases)
  func congresses(_ size: String, _ language: Language) throws {
    var story = try Story(.vufo, size: size, year: 2023, language: language)
    try story.show(indicator: "congresses")
    try story.expect("indicators/congresses-\(size)-\(language)")
  }

  @Test(
    "Targets, numbers that are nearly reached, figures below zero, ranges, words, parts",
    arguments: ["visits", "complaints", "temperature", "balance", "events", "members"], sizes)
  func example(_ indicator: String, _ size: String) throws {
    for language in Language.allCases {
      var story = try Story(.example, size: size, year: 2024, language: language)
      try story.show(indicator: indicator)
      try story.expect("indicators/\(indicator)-\(size)-\(language)")
    }
  }

  @Test("In ASCII")
  func ascii() throws {
    var story = try Story(.example, size: "80x24", year: 2024, glyphs: .ascii)
    try story.show(indicator: "visits")
    try story.expect("indicators/ascii-80x24-en")
  }
}
