import Dashboard
import PlanModel
import Testing

/// The sources of an item, of which one is to be opened.
@Suite("Sources on the screen")
struct SourcesGoldenTests {
  static let sizes = ["80x24", "120x40", "60x20", "40x12"]

  @Test("With and without an address", arguments: sizes, Language.allCases)
  func sources(_ size: String, _ language: Language) throws {
    var story = try Story(.example, size: size, year: 2024, language: language)
    try story.choose("branch-quay")
    story.press("o Down")
    try story.expect("sources/example-\(size)-\(language)")
  }

  @Test("Sources that are only named", arguments: ["80x24", "40x12"], Language.allCases)
  func named(_ size: String, _ language: Language) throws {
    var story = try Story(.vufo, size: size, year: 2024, language: language)
    try story.choose("congress-7")
    story.press("o")
    try story.expect("sources/vufo-\(size)-\(language)")
  }
}
