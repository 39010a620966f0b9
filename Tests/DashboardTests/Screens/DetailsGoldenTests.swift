import Dashboard
import Interface
import PlanModel
import Testing

/// Objectives and achievements in full.
@Suite("Details on the screen")
struct DetailsGoldenTests {
  static let sizes = ["80x24", "120x40", "60x20", "40x12"]

  @Test("An objective with a target, its bar and its thread", arguments: sizes, Language.allCases)
  func objective(_ size: String, _ language: Language) throws {
    var story = try Story(.example, size: size, year: 2024, language: language)
    try story.choose("visits")
    story.press("Enter")
    try story.expect("details/objective-\(size)-\(language)")
  }

  @Test(
    "An objective that is declared, with its way through five years", arguments: Language.allCases)
  func declared(_ language: Language) throws {
    var story = try Story(.example, size: "120x40", year: 2024, language: language)
    try story.choose("branch-quay")
    story.press("Enter")
    try story.expect("details/declared-120x40-\(language)")
  }

  @Test("An objective that was postponed", arguments: ["80x24", "40x12"], Language.allCases)
  func postponed(_ size: String, _ language: Language) throws {
    var story = try Story(.vufo, size: size, year: 2024, language: language)
    try story.choose("congress-7")
    story.press("Enter")
    try story.expect("details/postponed-\(size)-\(language)")
  }

  @Test("An achievement that is the sum of its parts", arguments: Language.allCases)
  func parts(_ language: Language) throws {
    var story = try Story(.vufo, size: "80x24", year: 2023, language: language)
    try story.choose(figureOf: "congresses")
    story.press("Enter")
    try story.expect("details/parts-80x24-\(language)")
  }

  @Test("An achievement some of which is named", arguments: Language.allCases)
  func ofWhich(_ language: Language) throws {
    var story = try Story(.vufo, size: "80x24", year: 2022, language: language)
    try story.choose(figureOf: "recruits")
    story.press("Enter")
    try story.expect("details/of-which-80x24-\(language)")
  }

  @Test("An achievement tied to no objective", arguments: sizes, Language.allCases)
  func other(_ size: String, _ language: Language) throws {
    var story = try Story(.vufo, size: size, year: 2024, language: language)
    story.press("End Enter")
    try story.expect("details/other-\(size)-\(language)")
  }

  @Test("In ASCII, foot first")
  func ascii() throws {
    var story = try Story(.example, size: "80x24", year: 2024, glyphs: .ascii)
    try story.choose("visits")
    story.press("Enter End")
    try story.expect("details/ascii-80x24-en")
  }
}
