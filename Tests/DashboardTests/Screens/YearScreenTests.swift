import Dashboard
import PlanModel
import Screen
import Testing

/// What stands above the list: years, counts, headline figures.
@Suite("The head of the year screen")
struct YearScreenTests {
  @Test("Figures side by side never run into each other", arguments: Language.allCases)
  func gaps(_ language: Language) throws {
    for (fixture, size) in [(Fixture.vufo, "80x24"), (.example, "120x40"), (.vufo, "48x30")] {
      var story = try Story(fixture, size: size, year: 2022, language: language)
      for _ in 2022...2026 {
        let silence = [
          "not reported not reported", "reported not yet", "chưa có báo cáo chưa", "báo cáo chưa",
        ]
        for words in silence { #expect(!story.text.contains(words), "\(size)\n\(story.text)") }
        story.press("Right")
      }
    }
  }

  @Test("Words are broken evenly, and never inside one")
  func even() throws {
    let story = try Story(.vufo, size: "80x24", year: 2022, language: .vi)
    #expect(!story.text.contains("  chỗ "))
    #expect(story.text.contains("tại chỗ"))
    let narrow = try Story(.vufo, size: "70x30", year: 2024)
    for word in ["delegations", "received", "activities"] { #expect(narrow.text.contains(word)) }
  }

  @Test("A figure that does not fit leaves room for those that do")
  func oneLine() throws {
    let story = try Story(.example, size: "40x12", year: 2024)
    #expect(story.line(2) == " 70,250 books lent · +6")
  }

  @Test(
    "Headlines that are not shown are counted", arguments: ["80x24", "60x20", "40x12", "70x30"])
  func rest(_ size: String) throws {
    for fixture in [Fixture.vufo, .example] {
      let story = try Story(fixture, size: size, year: 2024)
      let review = try #require(story.state.review)
      let names = review.years[0].headlines.count
      let hidden = story.text.matches(of: /\+([0-9])/).first.flatMap { Int($0.output.1) } ?? 0
      #expect(hidden < names, "\(size)")
    }
  }

  @Test("Nothing reported yet is no number", arguments: Language.allCases)
  func nothing(_ language: Language) throws {
    let story = try Story(.vufo, size: "80x24", year: 2026, language: language)
    let ends: [Language: String] = [.en: "planned", .vi: "dự kiến"]
    let report = language == .en ? "no report yet" : "chưa đến kỳ báo cáo"
    #expect(story.line(2).hasSuffix("  " + report))
    #expect(story.line(2).contains("□ 18 " + (ends[language] ?? "")))
    #expect(!story.line(2).contains(" 0 "))
  }

  @Test("Final years without figures, and years without objectives, say so")
  func empty() throws {
    let text = """
      plenum: 1
      indicators: {visits: {name: Visits, headline: true}}
      years: {2025: {report: final, achievements: [The hall is open]}}
      """
    let figures = try Story(.text(text), year: 2025)
    #expect(figures.text.contains(" ? no figures recorded for 2025\n"))
    let objectives = try Story(.vufo, year: 2022)
    #expect(objectives.text.contains("\n no objectives recorded for 2022 "))
    #expect(objectives.text.contains("\n┌─ Achievements of 2022 ──"))
    #expect(!objectives.text.contains("Other"))
  }

  @Test("In one list other achievements do not stand under the last objective")
  func others() throws {
    var story = try Story(.minimal, size: "40x12")
    #expect(
      story.text.contains("\n│── Other achievements ────────────────│\n│ • A children's corner"))
    story.press("Down")
    #expect(story.pointed?.hasPrefix("A children's corner") == true)
  }

  @Test("The chosen year is always among those that are shown")
  func strip() throws {
    let years = (1990...2026).map { "  \($0): {}\n" }.joined()
    var story = try Story(.text("plenum: 1\nyears:\n" + years), size: "40x12", year: 1990)
    for year in 1990...2026 {
      #expect(story.year == year)
      story.press("Right")
    }
    try story.resize("200x60")
    #expect(story.year == 2026)
  }

  @Test("A heading is whole or gives up its year", arguments: 70...80)
  func heading(_ columns: Int) throws {
    for language in Language.allCases {
      let story = try Story(.vufo, size: "\(columns)x24", year: 2024, language: language)
      let headings = try #require(story.text.split(separator: "\n").first { $0.contains("┐┌") })
      let full =
        language == .en
        ? ["Objectives set for", "Achievements reported for", "Objectives of", "Achievements of"]
        : ["Mục tiêu đề ra cho năm", "Kết quả đã báo cáo năm", "Mục tiêu năm", "Kết quả năm"]
      #expect(full.count { headings.contains($0 + " 2024 ─") } == 2, "\(columns)")
    }
  }
}
