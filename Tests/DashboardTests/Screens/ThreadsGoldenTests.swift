import Dashboard
import Interface
import PlanModel
import Testing

/// Objectives by rows, years by columns.
@Suite("Threads on the screen")
struct ThreadsGoldenTests {
  static let sizes = ["80x24", "120x40", "200x50", "60x20", "40x12"]

  @Test("What became of the 7th National Congress", arguments: sizes, Language.allCases)
  func congress(_ size: String, _ language: Language) throws {
    var story = try Story(.vufo, size: size, year: 2025, language: language)
    try story.show(thread: "congress-7")
    try story.expect("threads/vufo-\(size)-\(language)")
  }

  @Test("A thread of five years", arguments: sizes, Language.allCases)
  func example(_ size: String, _ language: Language) throws {
    var story = try Story(.example, size: size, year: 2023, language: language)
    try story.show(thread: "branch-quay")
    try story.expect("threads/example-\(size)-\(language)")
  }

  @Test("In ASCII, at the foot of the table")
  func ascii() throws {
    var story = try Story(.example, size: "80x24", year: 2023, glyphs: .ascii)
    story.press("F6 End")
    try story.expect("threads/ascii-80x24-en")
  }
}
