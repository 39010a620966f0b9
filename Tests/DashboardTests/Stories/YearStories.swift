import Dashboard
import Screen
import Testing

/// Going from year to year.
@Suite("Going from year to year")
struct YearStories {
  @Test("Right and Left go one year on and back, and stop at the ends")
  func neighbours() throws {
    var story = try Story(.vufo, year: 2024)
    story.press("Right")
    #expect(story.year == 2025)
    story.press("Right Right Right l")
    #expect(story.year == 2026)
    story.press("h Left")
    #expect(story.year == 2024)
    story.press("Left Left Left Left h")
    #expect(story.year == 2022)
  }

  @Test("The first year shown is the latest that is reported on, or the one asked for")
  func first() throws {
    #expect(try Story(.vufo).year == 2025)
    #expect(try Story(.vufo, year: 2023).year == 2023)
    #expect(try Story(.vufo, year: 1999).year == 2025)
  }

  @Test("The fourth digit goes to its year at once")
  func digits() throws {
    var story = try Story(.vufo, year: 2022)
    story.press("2 0 2")
    #expect(story.year == 2022)
    #expect(story.line(-1) == " Go to year 202…")
    story.press("4")
    #expect(story.year == 2024)
    #expect(story.line(-1).contains("help"))
  }

  @Test("Enter takes fewer digits as the end of a year, and opens nothing")
  func enter() throws {
    var story = try Story(.vufo, year: 2022)
    story.press("2 4 Enter")
    #expect(story.year == 2024)
    #expect(!story.text.contains("Objective · 2024"))
    story.press("5 Enter")
    #expect(story.year == 2025)
  }

  @Test(
    "A year that the plan does not have is answered with those it has",
    arguments: [("1 9 9 9", "1999"), ("9 Enter", "9"), ("2 0 Enter", "20")])
  func missing(_ keys: String, _ digits: String) throws {
    var story = try Story(.vufo, year: 2024)
    story.press(keys)
    #expect(story.year == 2024)
    #expect(story.line(-1) == " No year \(digits) in this file: it has 2022 to 2026")
    story.press("Down")
    #expect(story.line(-1).contains("help"))
  }

  @Test("Digits that could be several years choose none")
  func ambiguous() throws {
    let years = "plenum: 1\nyears: {1926: {}, 2025: {}, 2026: {}}"
    var story = try Story(.text(years), year: 2025)
    story.press("2 6 Enter")
    #expect(story.year == 2025)
    #expect(story.line(-1) == " No year 26 in this file: it has 1926 to 2026")
    story.press("9 2 6 Enter")
    #expect(story.year == 1926)
  }

  @Test("Backspace takes a digit back, Esc all of them")
  func mending() throws {
    var story = try Story(.vufo, year: 2022)
    story.press("2 0 2 Backspace")
    #expect(story.line(-1) == " Go to year 20…")
    story.press("2 6")
    #expect(story.year == 2026)
    story.press("2 0 Escape")
    #expect(story.line(-1).contains("help"))
    story.press("Enter")
    #expect(story.text.contains("Objective · 2026"))
  }

  @Test("Any other key drops the digits and does its own work")
  func dropping() throws {
    var story = try Story(.vufo, year: 2022)
    story.press("2 0 Right 2 4 Enter")
    #expect(story.year == 2024)
    story.press("2 0 2 5 Escape")
    #expect(story.year == 2025)
    story.press("Backspace Escape")
    #expect(story.effects.isEmpty)
  }

  @Test("Each year keeps its place in the list")
  func places() throws {
    var story = try Story(.vufo, year: 2024)
    story.press("Down Down Right")
    #expect(story.position == "1/16")
    story.press("Down Left")
    #expect(story.position == "3/18")
    story.press("Right")
    #expect(story.position == "2/16")
  }
}
