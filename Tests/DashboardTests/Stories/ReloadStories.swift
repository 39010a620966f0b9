import Dashboard
import Screen
import Testing

/// A plan that changes while it is shown, and one that cannot be read.
@Suite("Reading the plan again")
struct ReloadStories {
  /// A plan with objectives of these ids in these years.
  static func plan(_ years: [Int: [String]], report: String = "final") -> Fixture {
    let text = years.sorted { $0.key < $1.key }.map { year, ids in
      let objectives = ids.map { "      - {id: \($0), text: Objective \($0)}\n" }.joined()
      return "  \(year):\n    report: \(report)\n    objectives:\n\(objectives)"
        + "    achievements: [Something else]\n"
    }
    return .text("plenum: 1\nyears:\n" + text.joined())
  }

  @Test("The year and the objective stay, by id", arguments: ["80x24", "60x20"])
  func stays(_ size: String) throws {
    var story = try Story(Self.plan([2023: ["x"], 2024: ["a", "b", "c"]]), size: size, year: 2024)
    try story.choose("b")
    try story.reload(Self.plan([2021: ["y"], 2023: ["x"], 2024: ["n", "a", "m", "b", "c"]]))
    #expect(story.year == 2024)
    #expect(story.position == "4/5")
    #expect(story.pointed == "? Objective b")
    #expect(story.line(-1).hasPrefix(" Plan read again"))
    story.press("Down")
    #expect(story.line(-1).contains("help"))
  }

  @Test("What was chosen in one year is not taken for another's")
  func otherYears() throws {
    var story = try Story(Self.plan([2023: ["a", "b"], 2024: ["c", "d"]]), year: 2024)
    story.press("End Left Home")
    try story.reload(Self.plan([2022: ["z"], 2023: ["b", "a"], 2024: ["c", "d"]]))
    #expect(story.year == 2023)
    #expect(story.pointed == "? Objective a")
    story.press("End Right")
    #expect(story.pointed == "? Objective c")
  }

  @Test("Among the other achievements the place in the list stays")
  func others() throws {
    var story = try Story(Self.plan([2024: ["a", "b"]]))
    story.press("End")
    try story.reload(Self.plan([2023: ["x"], 2024: ["a", "b"]]))
    #expect(story.pointed == "Something else")
  }

  @Test("The chosen achievement beside its row stays, by id", arguments: ["80x24", "60x20"])
  func achievement(_ size: String) throws {
    func plan(_ ids: String...) -> Fixture {
      let lines = ids.map { "      - {id: \($0), text: Achievement \($0), answers: a}\n" }
      return .text(
        "plenum: 1\nyears:\n  2024:\n    report: final\n    objectives:\n"
          + "      - {id: a, text: Objective a}\n    achievements:\n" + lines.joined())
    }
    var story = try Story(plan("p", "q"), size: size)
    story.press("Tab Down")
    #expect(story.pointed == "Achievement q")
    try story.reload(plan("n", "p", "m", "q"))
    #expect(story.pointed == "Achievement q")
    #expect(story.position == "1/1")
    try story.reload(plan("q", "n"))
    #expect(story.pointed == "Achievement q")
  }

  @Test("A year that is gone gives way to the latest one that is reported on")
  func gone() throws {
    var story = try Story(Self.plan([2023: ["a"], 2024: ["b"]]), year: 2024)
    try story.reload(Self.plan([2022: ["z"], 2023: ["a"]]))
    #expect(story.year == 2023)
  }

  @Test("A file that cannot be read leaves the last good plan, and Enter shows why")
  func unreadable() throws {
    var story = try Story(.vufo, year: 2024)
    try story.choose("standing-agency")
    let before = story.text.split(separator: "\n").dropLast()
    try story.reload(.broken)
    #expect(story.text.split(separator: "\n").dropLast() == before)
    #expect(story.line(-1).contains("Enter: why"))
    story.press("Enter")
    #expect(story.text.contains("plan.yaml cannot be read as a plan\n 4 errors"))
    story.press("Escape")
    #expect(story.position == "8/18")
    story.press("Enter")
    #expect(story.text.contains("Objective · 2024"))
  }

  @Test("Any other key takes the line away and does its work")
  func line() throws {
    var story = try Story(.vufo, year: 2024)
    try story.reload(.broken)
    story.press("Down Enter")
    #expect(story.text.contains("Objective · 2024"))
  }

  @Test(
    "The line says that Enter tells why, however narrow the screen", arguments: ["40x10", "60x20"])
  func narrow(_ size: String) throws {
    for language in ["F9", "F2"] {
      var story = try Story(.vufo, size: size, year: 2024)
      story.press(language)
      try story.reload(.broken)
      #expect(story.line(-1).contains("Enter"))
    }
  }

  @Test("A problem at the start is shown at once, and goes when the file is mended")
  func start() throws {
    var story = try Story(.broken, size: "60x14")
    #expect(story.text.contains("plan.yaml cannot be read as a plan"))
    #expect(story.text.contains("write: theme"))
    let first = story.line(3)
    story.press("Down")
    #expect(story.line(2) == first)
    story.press("Escape Enter Tab Right 2 0 2 4")
    #expect(story.effects.isEmpty)
    try story.reload(.vufo)
    #expect(story.year == 2025)
    #expect(story.text.contains("Objectives set for 2025"))
    story.press("Escape Down")
    #expect(story.position == "2/16")
  }

  @Test("A file that is mended takes the problem away")
  func mended() throws {
    var story = try Story(.vufo, year: 2024)
    try story.choose("standing-agency")
    try story.reload(.broken)
    story.press("Enter")
    try story.reload(.vufo)
    #expect(story.pointed?.hasPrefix("▪ Continue streamlining") == true)
    #expect(story.line(-1) == " Plan read again: nothing has changed")
  }
}
