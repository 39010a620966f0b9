import Dashboard
import Interface
import PlanModel
import Screen
import Testing

/// The sample plan's years, as they hang on the wall.
@Suite("The sample plan on the screen")
struct SampleGoldenTests {
  @Test("Each year at 80x24", arguments: 2022...2026, Language.allCases)
  func years(_ year: Int, _ language: Language) throws {
    let story = try Story(.vufo, size: "80x24", year: year, language: language)
    try story.expect("sample/\(year)-80x24-\(language)")
  }

  @Test(
    "2024 at the other sizes", arguments: ["120x40", "200x50", "60x20", "40x12"], Language.allCases)
  func sizes(_ size: String, _ language: Language) throws {
    let story = try Story(.vufo, size: size, year: 2024, language: language)
    try story.expect("sample/2024-\(size)-\(language)")
  }

  @Test("The foot of 2024's list, other achievements", arguments: Language.allCases)
  func foot(_ language: Language) throws {
    var story = try Story(.vufo, size: "80x24", year: 2024, language: language)
    story.press("End")
    try story.expect("sample/2024-foot-80x24-\(language)")
  }

  @Test("An achievement is chosen", arguments: ["80x24", "60x20"])
  func achievement(_ size: String) throws {
    var story = try Story(.vufo, size: size, year: 2024)
    story.press("Tab")
    try story.expect("sample/2024-achievement-\(size)-en")
  }

  @Test("In ASCII", arguments: ["80x24", "40x12"], Language.allCases)
  func ascii(_ size: String, _ language: Language) throws {
    let story = try Story(.vufo, size: size, year: 2024, language: language, glyphs: .ascii)
    try story.expect("sample/2024-ascii-\(size)-\(language)")
  }

  @Test("Marked as the sample", arguments: ["80x24", "40x12"], Language.allCases)
  func mark(_ size: String, _ language: Language) throws {
    let story = try Story(.vufo, size: size, year: 2024, language: language, isSample: true)
    try story.expect("sample/2024-marked-\(size)-\(language)")
  }

  @Test(
    "With few colours", arguments: [Palette.Depth.mono, .colors16])
  func depths(_ depth: Palette.Depth) throws {
    let story = try Story(.vufo, size: "120x40", year: 2024, depth: depth)
    try story.expect("sample/2024-\(depth)-120x40-en")
  }
}
