import PlanModel
import Testing

@testable import Dashboard

/// The questions that a staff member answers in seconds.
@Suite("Questions")
struct QuestionStories {
  @Test("What became of the 7th National Congress?")
  func congress() throws {
    var story = try Story(.vufo, year: 2024)
    story.press("Down Down Down")
    let before = story.text
    story.press("t Home")
    #expect(story.chosenLine?.hasPrefix("► Hold the 7th National Congress") == true)
    #expect(story.chosenLine?.hasSuffix("→  ──→ ?  ··→ □        2") == true)
    #expect(
      story.shows("2024: postponed → 2025 · set in 2024, 2025 and 2026, 2 slips"))
    #expect(!story.text.contains("no report recorded"), "that it is postponed was reported")
    story.press("Right")
    #expect(story.shows("2025: not reported · again in 2026"))
    story.press("Enter")
    #expect(story.year == 2025)
    #expect(story.pointed == "? Hold the 7th National Congress")
    story.press("Escape")
    #expect(story.chosenLine?.hasPrefix("► Hold the 7th National Congress") == true)
    #expect(story.shows("2025: not reported"))
    story.press("Escape")
    #expect(story.text == before)
  }

  @Test("From the objective, t leads to its row and back")
  func thread() throws {
    var story = try Story(.vufo, year: 2025)
    try story.choose("consolidation")
    let before = story.text
    story.press("F6")
    #expect(story.chosenLine?.hasPrefix("► Consolidate the organisation") == true)
    story.press("F6")
    #expect(story.text == before)
    story.press("t Right Enter")
    #expect(story.year == 2026)
    story.press("t")
    #expect(story.chosenLine?.hasPrefix("► Consolidate the organisation") == true)
    #expect(story.shows("2026: planned"))
  }

  @Test("How did aid develop?")
  func aid() throws {
    var story = try Story(.vufo, year: 2024)
    try story.choose(figureOf: "aid")
    let before = story.text
    story.press("i Enter")
    #expect(story.shows("Foreign NGO aid mobilised"))
    #expect(story.chosenLine?.hasPrefix("► 2024  over 233 million USD") == true)
    #expect(story.chosenLine?.hasSuffix("█▒▒►") == true)
    // What was published for 2023 cannot all be right: nothing is compared with it.
    #expect(story.shows("  2023  nearly 228 million USD [6]\n"))
    #expect(story.shows("        or over 228.7 million USD [15]\n        sources differ\n"))
    #expect(story.shows("no change since 2023 can be stated"))
    story.press("Home Enter")
    #expect(story.year == 2022)
    #expect(story.pointed == "nearly 224 million USD of aid [14]")
    story.press("Escape")
    #expect(story.chosenLine?.hasPrefix("► 2022  nearly 224 million USD") == true)
    story.press("i")
    #expect(story.shows("─ Foreign NGO aid mobilised ─"))
    story.press("i")
    #expect(story.text == before)
  }

  @Test("A year that reports nothing of an indicator is gone to all the same")
  func silence() throws {
    var story = try Story(.vufo, year: 2024)
    try story.show(indicator: "aid")
    story.press("End Enter")
    #expect(story.year == 2026)
    story.press("Escape")
    #expect(story.chosenLine == "► 2026  not yet reported")
  }

  @Test("What did we promise on consolidating, and who said so?")
  func consolidating() throws {
    var story = try Story(.vufo, size: "120x40", year: 2024)
    story.press("F3")
    story.type("consolidate the")
    #expect(story.shows("► 2024 ▪ Consolidate the organisation"))
    #expect(story.line(2).hasSuffix(" 3 matches"))
    story.press("Enter")
    #expect(story.year == 2024)
    #expect(story.pointed?.hasPrefix("▪ Consolidate the organisation") == true)
    story.press("Enter")
    #expect(story.shows("[4] Success Stems from Efforts"))
    story.press("o")
    #expect(story.shows("► [3] VUFO and Vietnamese representative agencies"))
    story.press("Escape Escape n")
    #expect(story.year == 2025)
    #expect(story.pointed == "▪ Consolidate the organisation further")
  }

  @Test("What has no report?", arguments: Language.allCases)
  func notReported(_ language: Language) throws {
    var story = try Story(.vufo, size: "120x40", year: 2024, language: language)
    story.press("f")
    try story.filter(by: .status(.notReported))
    story.press("Escape")
    #expect(story.filterLine.hasSuffix(language == .en ? "10 of 34" : "10/34"))
    #expect(story.position == "1/10")
    let marks = story.list.filter { $0.hasPrefix("? ") }
    #expect(marks.count >= 9)
    story.press("Right")
    #expect(story.filterLine.hasSuffix(language == .en ? "7 of 27" : "7/27"))
  }
}
