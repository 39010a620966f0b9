import Dashboard
import Interface
import PlanModel
import Testing

/// The example plan's years: targets, shares, parts, every status.
@Suite("The example plan on the screen")
struct ExampleGoldenTests {
  @Test("Each year at 80x24", arguments: 2022...2026, Language.allCases)
  func years(_ year: Int, _ language: Language) throws {
    let story = try Story(.example, size: "80x24", year: year, language: language)
    try story.expect("example/\(year)-80x24-\(language)")
  }

  @Test(
    "2024 at the other sizes", arguments: ["120x40", "200x50", "60x20", "40x12"], Language.allCases)
  func sizes(_ size: String, _ language: Language) throws {
    let story = try Story(.example, size: size, year: 2024, language: language)
    try story.expect("example/2024-\(size)-\(language)")
  }

  @Test("In ASCII")
  func ascii() throws {
    let story = try Story(.example, size: "120x40", year: 2024, glyphs: .ascii)
    try story.expect("example/2024-ascii-120x40-en")
  }

  @Test("The smallest plan", arguments: ["80x24", "40x12"], Language.allCases)
  func minimal(_ size: String, _ language: Language) throws {
    let story = try Story(.minimal, size: size, language: language)
    try story.expect("example/minimal-\(size)-\(language)")
  }
}
