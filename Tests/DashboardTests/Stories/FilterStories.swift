import PlanModel
import Testing

@testable import Dashboard

/// Showing only a part of the plan.
@Suite("Filter")
struct FilterStories {
  static func filtered(_ choices: FilterChoice..., size: String = "120x40") throws -> Story {
    var story = try Story(.vufo, size: size, year: 2024)
    story.press("F8")
    for choice in choices { try story.filter(by: choice) }
    story.press("Escape")
    return story
  }

  @Test("Kinds narrow, choices of a kind widen")
  func combined() throws {
    #expect(try Self.filtered(.status(.notReported)).filterLine.hasSuffix(" 10 of 34"))
    #expect(
      try Self.filtered(.status(.notReported), .theme("staff")).filterLine.hasSuffix(" 4 of 34"))
    #expect(
      try Self.filtered(.status(.notReported), .theme("staff"), .theme("congresses")).filterLine
        .hasSuffix(" 7 of 34"))
    let three = try Self.filtered(
      .status(.notReported), .theme("staff"), .source("meeting-2024"))
    #expect(three.filterLine.hasSuffix(" 1 of 34"))
    #expect(
      three.filterLine.hasPrefix(
        " Only: Staff, training and commendation · ? not reported · "))
    #expect(three.pointed == "? Raise the quality of the staff")
  }

  @Test("A source counts where it speaks of what answers an objective")
  func source() throws {
    let story = try Self.filtered(.source("looking-back-2024"))
    #expect(story.text.contains("▪ Continue streamlining the Standing"))
  }

  @Test("Theme and source filter the other achievements; a status hides them")
  func others() throws {
    #expect(try Self.filtered(.theme("ngo")).shows("Other achievements"))
    #expect(try !Self.filtered(.status(.reported)).shows("Other achievements"))
  }

  @Test(
    "It survives a change of year, by key, number and click, and one key clears it",
    arguments: [
      "c", "Delete",
    ])
  func survives(_ key: String) throws {
    var story = try Self.filtered(.status(.notReported))
    story.press("Right")
    #expect(story.year == 2025)
    #expect(story.filterLine.hasPrefix(" Only: ? not reported"))
    story.press("2 0 2 6")
    #expect(story.filterLine.hasSuffix(" 0 of 18"))
    #expect(story.shows("no entries of 2026 match the filter: Del"))
    story.press("Home End PageDown Tab Enter o e n")
    #expect(story.state.context == .year)
    story.press("2 0 2 4")
    #expect(story.position == "1/10")
    story.press(key)
    #expect(!story.shows("Only: "))
    #expect(story.position.hasSuffix("/18"))
  }

  @Test("What was chosen stays chosen, while it is shown and when all is shown again")
  func chosen() throws {
    var story = try Story(.vufo, year: 2024)
    try story.choose("movements-map")
    let before = story.pointed
    story.press("f")
    try story.filter(by: .status(.notReported))
    story.press("Escape")
    #expect(story.pointed == before)
    story.press("c")
    #expect(story.pointed == before)
    #expect(story.position == "6/18")
  }

  @Test("Space takes a choice and gives it back; Esc keeps it")
  func toggling() throws {
    var story = try Story(.vufo, year: 2024)
    story.press("F8 Down Down")
    story.type(" ")
    #expect(story.chosenLine?.contains("[x] Partners and cooperation") == true)
    story.type(" ")
    #expect(!story.shows("[x]"))
    story.press("Enter Down Enter Delete")
    #expect(!story.shows("[x]"))
    story.press("Escape")
    #expect(!story.shows("Only: "))
  }

  @Test("What one goes to is shown: a filter that hides it is cleared, and says so")
  func hidden() throws {
    for keys in ["t Home Enter", "F3 p o s t p o n e Backspace Backspace Backspace Enter"] {
      var story = try Self.filtered(.status(.reported))
      story.press("Right Left")
      try #require(story.filterLine.hasPrefix(" Only: "))
      if keys.hasPrefix("t") {
        story.press(keys)
        #expect(story.pointed == "→ Hold the 7th National Congress")
      } else {
        story.press("F3")
        story.type("fall in line")
        story.press("Enter")
        #expect(story.pointed == "→ Hold the 7th National Congress")
      }
      #expect(!story.filterLine.hasPrefix(" Only: "))
      #expect(story.line(-1) == " Filter cleared: it hid this entry")
    }
  }

  @Test("Going back to the threads brings the filter back")
  func back() throws {
    var story = try Self.filtered(.status(.reported))
    let before = story.text
    story.press("t Home Enter Escape Escape")
    #expect(story.text == before)
  }

  @Test("After a filter was cleared on the way, other years are at their beginning")
  func otherYears() throws {
    var story = try Self.filtered(.status(.reported))
    story.press("Right End")
    #expect(story.position == "9/9")
    story.press("Left t Home Enter Right")
    #expect(story.position == "1/16")
  }

  @Test("The line names whole choices and how many more", arguments: ["40x10", "60x20", "80x24"])
  func line(_ size: String) throws {
    let story = try Self.filtered(
      .status(.notReported), .status(.postponed), .status(.partlyAchieved), .status(.cancelled),
      size: size)
    let line = story.filterLine
    #expect(!line.contains("…"))
    #expect(line.hasPrefix(" Only: ◐ partly achieved"))
    #expect(line.hasSuffix(" 11 of 34"))
  }
}
