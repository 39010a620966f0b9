import Interface
import PlanModel
import Testing

@testable import Dashboard
@testable import Meeting

@Suite("The speaker's console")
struct ConsoleGoldenTests {
  static let sizes = ["80x24", "120x40", "60x20", "40x12"]

  @Test("The title, before the clock starts", arguments: sizes, Language.allCases)
  func title(_ size: String, _ language: Language) throws {
    let story = try ConsoleStory(
      .vufo, size: size, year: 2024, language: language, minutes: 30)
    try story.expect("title-\(size)-\(language)")
  }

  @Test("A row with notes", arguments: sizes, Language.allCases)
  func row(_ size: String, _ language: Language) throws {
    var story = try ConsoleStory(
      .vufo, size: size, year: 2024, wall: "106x30", language: language, minutes: 30)
    try story.go(to: "Congresses and conferences")
    story.press("Right")
    story.wait(95)
    try story.expect("row-\(size)-\(language)")
  }

  @Test("A figure", arguments: sizes, Language.allCases)
  func figure(_ size: String, _ language: Language) throws {
    var story = try ConsoleStory(.vufo, size: size, year: 2024, language: language)
    try story.go(to: "Foreign NGO aid")
    story.wait(4000)
    story.press("p")
    story.wait(100)
    try story.expect("figure-\(size)-\(language)")
  }

  @Test("Over time, frozen, and the file has changed", arguments: sizes, Language.allCases)
  func trouble(_ size: String, _ language: Language) throws {
    var story = try ConsoleStory(
      .vufo, size: size, year: 2024, language: language, minutes: 1)
    story.press("Right")
    story.wait(240)
    story.press("f Right Right Right")
    story.tell(.file(.changed(ConsoleStory.newVersion)))
    try story.expect("frozen-\(size)-\(language)")
  }

  @Test("Blank, and the presentation has stopped", arguments: sizes, Language.allCases)
  func lost(_ size: String, _ language: Language) throws {
    var story = try ConsoleStory(
      .vufo, size: size, year: 2024, language: language, minutes: 30)
    story.press("Right b")
    story.tell(.presenterIsGone)
    try story.expect("lost-\(size)-\(language)")
  }

  @Test("The end", arguments: ["80x24", "40x12"], Language.allCases)
  func end(_ size: String, _ language: Language) throws {
    var story = try ConsoleStory(.vufo, size: size, year: 2024, language: language)
    try story.go(to: "End")
    try story.expect("end-\(size)-\(language)")
  }

  @Test("Help", arguments: sizes, Language.allCases)
  func help(_ size: String, _ language: Language) throws {
    var story = try ConsoleStory(.vufo, size: size, language: language)
    story.press("F1")
    try story.expect("help-\(size)-\(language)")
  }

  @Test("Why the file cannot be used", arguments: sizes, Language.allCases)
  func problem(_ size: String, _ language: Language) throws {
    var story = try ConsoleStory(.vufo, size: size, language: language)
    let opening = try Fixture.broken.opening()
    guard case .problems(let problems) = opening.content else { return }
    story.tell(.file(.unusable(problems)))
    try story.expect("unusable-\(size)-\(language)")
    story.press("F3")
    try story.expect("unusable-why-\(size)-\(language)")
  }

  @Test("In ASCII")
  func ascii() throws {
    var story = try ConsoleStory(.vufo, year: 2024, minutes: 30, glyphs: .ascii)
    try story.go(to: "Congresses and conferences")
    story.press("b")
    try story.expect("ascii-80x24-en")
  }
}
