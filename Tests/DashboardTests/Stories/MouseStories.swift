import Dashboard
import Screen
import Testing

/// The mouse: years, rows, panels, the wheel.
@Suite("The mouse")
struct MouseStories {
  @Test("A click on a year goes there")
  func year() throws {
    var story = try Story(.vufo, size: "80x24", year: 2024)
    for year in [2022, 2026, 2023, 2025, 2024] {
      try story.click("\(year)", row: 0)
      #expect(story.year == year)
    }
  }

  @Test("A click on a row chooses it, whichever of its lines is hit")
  func row() throws {
    var story = try Story(.vufo, size: "80x24", year: 2024)
    try story.click("foreign NGOs")
    #expect(story.position == "2/18")
    try story.click("to mark the 7th")
    #expect(story.position == "4/18")
  }

  @Test("A click on an achievement goes to its panel, and back")
  func panel() throws {
    var story = try Story(.vufo, size: "120x40", year: 2024)
    try story.click("Standing Agency reviewed")
    #expect(story.pointed?.hasPrefix("Standing Agency reviewed") == true)
    #expect(story.position == "8/18")
    try story.click("Continue streamlining")
    #expect(story.pointed?.hasPrefix("▪ Continue streamlining") == true)
  }

  @Test("In one list a click on an answer chooses it")
  func list() throws {
    var story = try Story(.vufo, size: "60x20", year: 2024)
    try story.choose("standing-agency")
    try story.click("Standing Agency reviewed")
    #expect(story.pointed?.hasPrefix("Standing Agency reviewed") == true)
  }

  @Test("The wheel goes down and up, in texts too")
  func wheel() throws {
    var story = try Story(.vufo, size: "80x24", year: 2024)
    story.send(.pointer(.init(.wheelDown, x: 3, y: 10)))
    story.send(.pointer(.init(.wheelDown, x: 3, y: 10)))
    #expect(story.position == "3/18")
    story.send(.pointer(.init(.wheelUp, x: 3, y: 10)))
    #expect(story.position == "2/18")
    story.press("F1")
    story.send(.pointer(.init(.wheelDown, x: 3, y: 10)))
    #expect(story.text.contains("─ 21/"))
  }

  @Test("A click where nothing stands changes nothing")
  func nowhere() throws {
    var story = try Story(.minimal, size: "80x24")
    let before = story.text
    for (x, y) in [(0, 0), (79, 0), (5, 1), (40, 20), (20, 23), (-1, -1), (80, 24), (500, 500)] {
      story.send(.pointer(.init(.press, x: x, y: y)))
      #expect(story.text == before, "\(x),\(y)")
    }
    story.press("Enter")
    let details = story.text
    story.send(.pointer(.init(.press, x: 5, y: 5)))
    #expect(story.text == details)
  }

  @Test("A click drops digits that were typed")
  func digits() throws {
    var story = try Story(.vufo, size: "80x24", year: 2024)
    story.press("2 0 2")
    story.send(.pointer(.init(.press, x: 5, y: 9)))
    #expect(story.line(-1).contains("help"))
  }
}

extension Story {
  /// Clicks on the first place where these words stand, on a row if it is given.
  fileprivate mutating func click(_ words: String, row: Int? = nil) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let y = try #require(
      lines.indices.first { (row ?? $0) == $0 && lines[$0].contains(words) }, "no \(words)")
    let start = try #require(lines[y].firstRange(of: words)?.lowerBound)
    let x = lines[y].distance(from: lines[y].startIndex, to: start)
    send(.pointer(.init(.press, x: x, y: y)))
  }
}
