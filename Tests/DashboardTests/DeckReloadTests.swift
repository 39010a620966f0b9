import Deck
import Interface
import PlanModel
import Testing

@testable import Meeting

/// A newer text of the plan comes in only when it is asked for, and at the same place.
@Suite("The plan changes during the meeting")
struct DeckReloadTests {
  private func plan(_ objectives: [String], answers: [String] = []) -> Fixture {
    var text = "plenum: 1\nyears:\n  2024:\n    report: final\n    objectives:\n"
    for id in objectives { text += "      - {id: \(id), text: Objective \(id)}\n" }
    text += "    achievements:\n"
    for id in objectives { text += "      - {text: Answer to \(id), answers: \(id)}\n" }
    for answer in answers { text += "      - {text: \(answer)}\n" }
    return .text(text)
  }

  private func story(at id: String) throws -> DeckStory {
    var story = try DeckStory(plan(["a", "b", "c", "d"], answers: ["Outside one", "Outside two"]))
    for _ in 0..<100 where story.state.lastEntry?.text[.en] != id { story.press("PageDown") }
    try #require(story.state.lastEntry?.text[.en] == id)
    return story
  }

  @Test("The row is found again by its id, wherever it stands now")
  func sameRow() throws {
    var story = try story(at: "Objective c")
    try story.reload(plan(["new", "a", "c", "b", "d"]))
    #expect(story.state.lastEntry?.text[.en] == "Objective c")
    _ = story.screen()
  }

  @Test("Where the row is gone, it is the nearest earlier one")
  func earlierRow() throws {
    var story = try story(at: "Objective c")
    try story.reload(plan(["d", "b"]))
    #expect(story.state.lastEntry?.text[.en] == "Objective b")
  }

  @Test("Where the chapter is gone, it is the nearest earlier one")
  func earlierChapter() throws {
    var story = try story(at: "Outside two")
    try story.reload(plan(["a", "b", "c", "d"]))
    #expect(story.state.lastEntry?.text[.en] == "Objective d")
    try story.reload(.text("plenum: 1\nyears: {2024: {report: final}}\n"))
    #expect(story.state.deck.slide(at: story.state.step).chapter == .years)
  }

  @Test("Where the year is gone, it is the title of the one to begin with")
  func otherYear() throws {
    var story = try story(at: "Objective c")
    story.press("s")
    try story.reload(.minimal)
    #expect(story.state.deck.year == 2025 && story.state.step == 0)
    _ = story.screen()
  }

  @Test("The same plan leaves everything as it is", arguments: [Fixture.vufo, .example])
  func same(_ fixture: Fixture) throws {
    var story = try DeckStory(fixture, year: 2024)
    while !story.state.isAtEnd {
      let before = story.state
      try story.reload(fixture)
      #expect(story.state == before)
      story.press("PageDown")
    }
  }
}
