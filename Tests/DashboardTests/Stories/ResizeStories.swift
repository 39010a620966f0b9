import Interface
import PlanModel
import Screen
import Testing

@testable import Dashboard

/// A window that changes at any moment.
@Suite("Resizing")
struct ResizeStories {
  /// From one cell to a wall, there and back.
  static let sizes = [
    "1x1", "2x50", "39x9", "40x10", "41x11", "50x14", "60x20", "69x24", "70x24", "80x24", "79x30",
    "100x28", "120x40", "200x60", "160x20", "80x10", "40x40", "40x10", "3x3", "80x24",
  ]

  @Test("The choice stays and is visible at every size", arguments: Language.allCases)
  func choice(_ language: Language) throws {
    for keys in ["", "Down Down", "End", "End Up Up Up", "Tab", "Tab Down Down Down"] {
      var story = try Story(.vufo, year: 2024, language: language)
      story.press(keys)
      let chosen = story.state.desk.browsing?.item
      let position = story.position
      for size in Self.sizes {
        try story.resize(size)
        story.screen()
        #expect(story.state.desk.browsing?.item == chosen, "\(size)")
      }
      #expect(story.position == position)
    }
  }

  @Test("A text stays on the screen", arguments: ["Enter End", "F1 End", "F1 PageDown"])
  func text(_ keys: String) throws {
    var story = try Story(.vufo, size: "40x12", year: 2024)
    story.press(keys)
    for size in Self.sizes {
      try story.resize(size)
      story.screen()
    }
    #expect(!story.state.overlays.isEmpty)
    story.press("Home")
    #expect(story.text.contains("KEYS") || story.text.contains("Objective · 2024"))
  }

  @Test("Digits that are being typed survive")
  func digits() throws {
    var story = try Story(.vufo, year: 2022)
    story.press("2 0 2")
    try story.resize("60x20")
    #expect(story.line(-1) == " Go to year 202…")
    story.press("6")
    #expect(story.year == 2026)
  }

  @Test("Keys that are pressed while the window is too small do no harm")
  func tooSmall() throws {
    var story = try Story(.vufo, size: "80x24", year: 2024)
    try story.resize("20x5")
    #expect(story.text.hasPrefix("Plenum needs 40×10\n"))
    story.press("Down Down Tab Enter F1 Escape Escape Right Left Home")
    try story.resize("80x24")
    #expect(story.year == 2024)
    #expect(story.position == "1/18" || story.position == "5/18")
    try story.resize("20x5")
    story.press("q")
    #expect(story.effects == [.quit])
  }

  @Test("Two panels from 70 columns on, one list below")
  func panels() throws {
    var story = try Story(.vufo, size: "70x24", year: 2024)
    #expect(story.text.contains("┐┌─ Achievements of 2024 ─"), "little room, few words")
    try story.resize("120x24")
    #expect(story.text.contains("┐┌─ Achievements reported for 2024 ─"))
    try story.resize("69x24")
    #expect(!story.text.contains("││"))
    #expect(!story.text.contains("Achievements"))
  }

  @Test("The list keeps at least half the height", arguments: Fixture.all)
  func half(_ fixture: Fixture) throws {
    for size in ["40x10", "40x12", "60x20", "80x24", "70x15", "120x40", "45x31"] {
      for language in Language.allCases {
        var story = try Story(fixture, size: size, language: language)
        for _ in 0..<5 {
          let list = try #require(story.state.yearList)
          #expect(list.height * 2 >= story.state.size.rows, "\(size) \(language)")
          story.press("Left")
        }
      }
    }
  }

  @Test(
    "A window that was small for a moment shows what it did",
    arguments: ["F6 Down", "Down Down", "F7", "F7 Enter", "F3 o Down"])
  func smallForAMoment(keys: String) throws {
    var story = try Story(.example, size: "61x20", year: 2024)
    story.press(keys)
    let before = story.text
    for size in ["61x13", "40x10", "1x1", "60x19"] {
      try story.resize(size)
      try story.resize("61x20")
      #expect(story.text == before, "\(size)")
    }
  }
}
