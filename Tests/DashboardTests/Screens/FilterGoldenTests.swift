import PlanModel
import Testing

@testable import Dashboard

/// What to filter by, and the year that is left.
@Suite("Filter on the screen")
struct FilterGoldenTests {
  static let sizes = ["80x24", "120x40", "60x20", "40x12"]

  @Test("What has no report, choice and year", arguments: sizes, Language.allCases)
  func notReported(_ size: String, _ language: Language) throws {
    var story = try Story(.vufo, size: size, year: 2024, language: language)
    story.press("F8")
    try story.filter(by: .theme("congresses"))
    try story.filter(by: .status(.notReported))
    try story.expect("filter/choice-\(size)-\(language)")
    story.press("Escape")
    try story.expect("filter/year-\(size)-\(language)")
  }

  @Test("A filter that lets nothing through", arguments: ["80x24", "40x12"], Language.allCases)
  func nothing(_ size: String, _ language: Language) throws {
    var story = try Story(.vufo, size: size, year: 2024, language: language)
    story.press("F8")
    try story.filter(by: .status(.cancelled))
    story.press("Escape")
    try story.expect("filter/nothing-\(size)-\(language)")
  }
}
