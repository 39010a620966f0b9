import PlanModel
import Screen
import Testing

@testable import Dashboard

/// Reading one objective or achievement in full.
@Suite("Details")
struct DetailsStories {
  @Test("Everything of every entry can be read at any width", arguments: [Fixture.vufo, .example])
  func whole(_ fixture: Fixture) throws {
    for (size, language) in [("40x45", Language.vi), ("61x30", .en)] {
      var story = try Story(fixture, size: size, year: 2022, language: language)
      for _ in 0..<5 {
        story.press("Home")
        for _ in 0..<8 {
          story.press("Enter")
          story.screen()
          story.press("PageDown")
          story.screen()
          story.press("Escape Down")
        }
        story.press("Right")
      }
    }
  }

  @Test("Statuses of a thread are never cut", arguments: Language.allCases)
  func thread(_ language: Language) throws {
    var story = try Story(.vufo, size: "40x45", year: 2024, language: language)
    try story.choose("congress-7")
    story.press("Enter")
    let words = story.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains(language == .en ? "again in 2026" : "tiếp tục đặt ra cho năm 2026"))
  }

  @Test("Right and Left follow the objective through its years")
  func years() throws {
    var story = try Story(.vufo, size: "80x24", year: 2024)
    try story.choose("congress-7")
    story.press("Enter Right")
    #expect(story.text.contains("Objective · 2025"))
    story.press("Right")
    #expect(story.text.contains("Objective · 2026"))
    story.press("Right")
    #expect(story.line(-1) == " no later year has this objective")
    story.press("Escape")
    #expect(story.year == 2026)
    #expect(story.pointed == "□ Hold the 7th National Congress")
  }

  @Test("An objective without a thread, and an achievement, stay where they are")
  func alone() throws {
    var story = try Story(.vufo, size: "80x24", year: 2024)
    try story.choose("movements-map")
    story.press("Enter Left")
    #expect(story.text.contains("Objective · 2024"))
    #expect(story.line(-1) == " no earlier year has this objective")
    story.press("Escape End Enter Right")
    #expect(story.text.contains("Achievement · 2024"))
  }

  @Test("The speaker's notes are never shown", arguments: Language.allCases)
  func notes(_ language: Language) throws {
    let secrets = [
      "Read their letter aloud", "Đọc to bức thư", "Say at the start", "Nói ngay từ đầu",
    ]
    var story = try Story(.example, size: "120x40", year: 2025, language: language)
    for _ in 0..<20 {
      story.press("Enter")
      let text = story.text
      #expect(!secrets.contains(where: text.contains))
      story.press("Escape Down")
    }
  }

  @Test("Esc goes back to the same place, and never ends the program")
  func back() throws {
    var story = try Story(.vufo, year: 2024)
    story.press("Down Down")
    let before = story.text
    story.press("Enter F1 Escape Escape")
    #expect(story.text == before)
    story.press("Escape Escape Escape")
    #expect(story.text == before)
    #expect(story.effects.isEmpty)
  }

  @Test("A text longer than the screen is read by lines, by pages, and to its end")
  func scroll() throws {
    var story = try Story(.example, size: "80x24", year: 2024)
    try story.choose("visits")
    story.press("Enter")
    #expect(story.text.contains(" 20/26"))
    story.press("Down")
    #expect(story.text.contains(" 21/26"))
    story.press("PageDown PageDown Down")
    #expect(story.text.contains(" 26/26"))
    story.press("Up")
    #expect(story.text.contains(" 25/26"))
    story.press("Home")
    #expect(story.text.contains(" 20/26"))
  }
}
