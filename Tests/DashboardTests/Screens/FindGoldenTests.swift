import Dashboard
import PlanModel
import Testing

/// What is looked for, and its hits.
@Suite("Find on the screen")
struct FindGoldenTests {
  static let sizes = ["80x24", "120x40", "60x20", "40x12"]

  @Test(
    "Words without accents, words that nobody wrote, no words yet",
    arguments: ["dai hoi", "cong uoc", "zeppelin", ""], sizes)
  func find(_ query: String, _ size: String) throws {
    for language in Language.allCases {
      var story = try Story(.vufo, size: size, year: 2024, language: language)
      story.press("F3")
      story.type(query)
      let name = query.isEmpty ? "empty" : query.replacing(" ", with: "-")
      try story.expect("find/\(name)-\(size)-\(language)")
    }
  }

  @Test("A hit on the year screen", arguments: ["80x24", "60x20"], Language.allCases)
  func year(_ size: String, _ language: Language) throws {
    var story = try Story(.vufo, size: size, year: 2024, language: language)
    story.press("F3")
    story.type("dai hoi")
    story.press("Enter n n")
    try story.expect("find/year-\(size)-\(language)")
  }
}
