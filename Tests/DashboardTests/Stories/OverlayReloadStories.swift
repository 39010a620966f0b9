import PlanModel
import Testing

@testable import Dashboard

/// A plan that changes while another screen is open.
@Suite("Reading the plan again, on other screens")
struct OverlayReloadStories {
  /// A plan of three years; a fourth before them, a further objective and indicator first.
  static func plan(_ isLater: Bool, word: String = "second", hasB: Bool = true) -> Fixture {
    func objectives(_ year: Int) -> String {
      (isLater ? "      - {id: new, text: A new one}\n" : "")
        + "      - {id: a, text: The first one, theme: x, sources: [s, t]}\n"
        + (hasB ? "      - {id: b, text: The \(word) one, theme: y, sources: [s, t]}\n" : "")
    }
    func year(_ year: Int) -> String {
      """
        \(year):
          report: final
          objectives:
      \(objectives(year))    achievements:
            - {indicator: n, actual: \(year - 2000)}
            - {text: Something nice, answers: a}

      """
    }
    let years = (isLater ? [2021, 2022, 2023, 2024] : [2022, 2023, 2024]).map(year).joined()
    return .text(
      """
      plenum: 1
      themes: {\(isLater ? "" : "gone: Gone, ")x: Ex, y: Why}
      indicators:
      \(isLater ? "  m: {name: More, unit: pieces}\n" : "")  n: {name: Number, unit: pieces}
        o: {name: Other, unit: pieces}
      sources: {\(isLater ? "r: {title: Are}, " : "")s: {title: Ess}, t: {title: Tee}}
      years:
      \(years)
      """)
  }

  @Test("The threads keep row and year, and mark what changed until the next key")
  func threads() throws {
    var story = try Story(Self.plan(false), year: 2023)
    try story.choose("b")
    story.press("F6")
    #expect(story.chosenLine?.hasPrefix("► The second one") == true)
    try story.reload(Self.plan(true, word: "other"))
    #expect(story.chosenLine?.hasPrefix("►*The other one") == true)
    #expect(story.shows("2023: not reported"))
    #expect(story.line(-1).hasPrefix(" Plan read again: "))
    #expect(story.shows(" *A new one"))
    story.press("Enter")
    #expect(story.year == 2023)
    #expect(story.pointed == "? The other one")
    #expect(!story.shows("*"))
    story.press("Escape")
    try story.reload(Self.plan(true, hasB: false))
    story.screen()
    #expect(story.state.context == .threads)
  }

  @Test("The indicators keep indicator and year")
  func indicators() throws {
    var story = try Story(Self.plan(false), year: 2023)
    story.press("F7 Enter End Up")
    #expect(story.chosenLine?.hasPrefix("► 2023  23 pieces") == true)
    try story.reload(Self.plan(true))
    #expect(story.shows(" Number\n"))
    #expect(story.shows(" *2021") == true)
    #expect(story.chosenLine?.hasPrefix("► 2023  23 pieces") == true)
  }

  @Test("The find looks again, and keeps the hit")
  func find() throws {
    var story = try Story(Self.plan(false), year: 2023)
    story.press("F3 s e c o n d Down Down")
    #expect(story.chosenLine?.hasPrefix("► 2024 ? The second one") == true)
    try story.reload(Self.plan(true))
    #expect(story.line(2).hasPrefix(" Find: second"))
    #expect(story.line(2).hasSuffix("4 matches"))
    #expect(story.chosenLine?.hasPrefix("► 2024 ? The second one") == true)
    try story.reload(Self.plan(true, word: "other"))
    #expect(story.line(2).hasSuffix("0 matches"))
    story.screen()
  }

  @Test("On the year screen n goes on from the same hit")
  func next() throws {
    var story = try Story(Self.plan(false), year: 2023)
    story.press("F3 s e c o n d Down Enter")
    #expect(story.year == 2023)
    try story.reload(Self.plan(true))
    #expect(story.year == 2023)
    story.press("n")
    #expect(story.year == 2024)
    story.press("N N")
    #expect(story.year == 2022)
  }

  @Test("The filter stays, without what the plan no longer has")
  func filter() throws {
    var story = try Story(Self.plan(false), year: 2023)
    story.press("F8")
    try story.filter(by: .theme("y"))
    try story.filter(by: .theme("gone"))
    try story.filter(by: .theme("y"))
    try story.filter(by: .theme("y"))
    try story.reload(Self.plan(true))
    #expect(story.state.context == .filter)
    #expect(story.chosenLine?.contains("[x] Why") == true)
    story.press("Escape")
    #expect(story.filterLine.hasPrefix(" Only: Why "))
    #expect(story.filterLine.hasSuffix(" 1 of 4"))
    #expect(story.pointed == "? The second one")
  }

  @Test("A filter of nothing but what is gone is none")
  func gone() throws {
    var story = try Story(Self.plan(false), year: 2023)
    story.press("F8 Enter Escape")
    #expect(story.filterLine.hasPrefix(" Only: Gone "))
    try story.reload(Self.plan(true))
    #expect(!story.shows("Only"))
    #expect(story.position.hasSuffix("/3"))
  }

  @Test("The sources keep the chosen one")
  func sources() throws {
    var story = try Story(Self.plan(false), year: 2023)
    story.press("o Down")
    #expect(story.chosenLine == "► [2] Tee")
    try story.reload(Self.plan(true))
    #expect(story.chosenLine == "► [3] Tee")
    try story.reload(.minimal)
    #expect(story.state.context == .year)
  }

  @Test("Details stay with their item, and go when it is gone")
  func details() throws {
    var story = try Story(Self.plan(false), year: 2023)
    try story.choose("b")
    story.press("Enter")
    try story.reload(Self.plan(true, word: "other"))
    #expect(story.shows("Objective · 2023\n The other one"))
    try story.reload(Self.plan(true, hasB: false))
    #expect(story.state.context == .year)
    #expect(story.year == 2023)
    story.screen()
  }

  @Test(
    "What cannot be read leaves every screen as it is, and Enter shows why",
    arguments: [
      "F6 Down", "F7 Down", "F7 Enter Down", "F3 s e", "F8 Down", "o", "Enter",
    ])
  func unreadable(_ way: String) throws {
    var story = try Story(Self.plan(false), year: 2023)
    story.press(way)
    let before = story.text.split(separator: "\n").dropLast()
    try story.reload(.broken)
    #expect(story.text.split(separator: "\n").dropLast() == before)
    #expect(story.line(-1).contains("Enter: why"))
    story.press("Enter")
    #expect(story.shows("cannot be read as a plan"))
    story.press("Escape")
    #expect(story.text.split(separator: "\n").dropLast() == before)
  }

  @Test("The way back leads to the same thread of the new plan")
  func wayBack() throws {
    var story = try Story(Self.plan(false), year: 2023)
    try story.choose("b")
    story.press("F6 Right Enter")
    #expect(story.year == 2024)
    try story.reload(Self.plan(true))
    story.press("Escape")
    #expect(story.chosenLine?.hasPrefix("► The second one") == true)
    #expect(story.shows("2024: not reported"))
    story.press("Escape")
    #expect(story.year == 2023)
  }
}
