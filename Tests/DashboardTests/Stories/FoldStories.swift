import Dashboard
import Interface
import PlanModel
import Screen
import Testing
import Wording

@testable import Dashboard

/// A year of more than thirty objectives: its themes open and close.
@Suite("Long years fold by theme")
struct FoldStories {
  private static let sizes = ["80x24", "40x12"]

  private static func story(
    _ count: Int = 31, _ size: String = "80x24", _ language: Language = .en
  ) throws -> Story {
    try Story(.long(count), size: size, year: 2025, language: language)
  }

  private static func number(_ language: Language) -> String { language == .en ? "Number" : "Số" }

  private static func names(_ language: Language) -> [String] {
    (language == .en ? ["Service", "Archive"] : ["Phục vụ", "Kho lưu trữ"])
      + [language.words.deckOtherObjectives]
  }

  /// The entries of the list, by walking down: themes by name, objectives by index.
  private static func walk(_ story: Story) -> [String] {
    var story = story
    story.press("Home")
    var seen: [String] = []
    for _ in 0..<500 {
      let before = story.state.cursor
      if let theme = story.state.desk.browsing?.chosenTheme {
        seen.append(theme.theme?.id ?? "-")
      } else if let item = story.state.desk.browsing?.item {
        seen.append("\(item.index)")
      }
      story.press("Down")
      if story.state.cursor == before { break }
    }
    return seen
  }

  @Test("At first a theme is one row with its counts", arguments: sizes, Language.allCases)
  func atFirst(_ size: String, _ language: Language) throws {
    var story = try Self.story(31, size, language)
    #expect(Self.walk(story) == ["service", "archive", "-"])
    let words = language.words
    let text = story.readDown().joined(separator: " ")
    #expect(!text.contains(Self.number(language)), "\(text)")
    for (name, total, reported) in zip3(Self.names(language), [16, 8, 7], [5, 3, 2]) {
      #expect(text.contains("+ \(name)"), "\(text)")
      for piece in [
        "\(words.objectives(total)): \(words.count(reported, of: .reported))",
        words.count(total - reported, of: .notReported),
      ] {
        #expect(text.contains(piece), "\(piece): \(text)")
      }
    }
  }

  @Test("At thirty nothing folds", arguments: sizes, Language.allCases)
  func atThirty(_ size: String, _ language: Language) throws {
    var story = try Self.story(30, size, language)
    #expect(Self.walk(story).count == 30)
    #expect(story.text.contains(Self.number(language)))
    let before = story.text
    story.press("Space")
    #expect(story.text == before)
    let label = language.words.fold.hint
    #expect(try !Self.story(30, "140x24", language).line(-1).contains(label))
  }

  @Test("Enter and Space open and close the theme", arguments: sizes, Language.allCases)
  func openAndClose(_ size: String, _ language: Language) throws {
    for key in ["Enter", "Space"] {
      var story = try Self.story(31, size, language)
      story.press(key)
      let open = ["service"] + stride(from: 0, to: 31, by: 4).map(String.init) + ["reading"]
      #expect(Self.walk(story) == open + ["archive", "-"])
      #expect(story.text.contains("- \(Self.names(language)[0])"), "\(story.text)")
      let closed = story
      story.press(key)
      #expect(Self.walk(story) == ["service", "archive", "-"])
      story = closed
      story.press("Down")
      #expect(story.position == "1/31")
      story.press("Enter")
      #expect(story.state.context == .details)
      story.press("Escape Down Space")
      #expect(story.pointed?.contains(Self.names(language)[0]) == true)
      #expect(Self.walk(story) == ["service", "archive", "-"])
    }
  }

  @Test("The key line and the help know the key", arguments: Language.allCases)
  func keyIsSaid(_ language: Language) throws {
    let label = language.words.fold
    for size in Self.sizes {
      let line = try Self.story(31, size, language).line(-1)
      let hasRoom = size == "80x24"
      #expect(line.contains(label.hint) == hasRoom && !line.contains(language.words.details.hint))
    }
    var story = try Self.story(31, "140x40", language)
    story.press("Enter Down")
    #expect(story.line(-1).contains(label.hint))
    #expect(story.line(-1).contains(language.words.details.hint))
    story.press("F1")
    #expect(story.reads(label.full), "\(story.text)")
  }

  @Test("What is open stays open", arguments: sizes)
  func stays(_ size: String) throws {
    var story = try Self.story(31, size)
    story.press("Down Space")
    let open = Self.walk(story)
    #expect(open.count == 11)
    story.press("F2 Left Right")
    #expect(Self.walk(story) == open && story.pointed?.contains("Kho lưu trữ") == true)
    try story.resize("50x14")
    try story.resize(size)
    #expect(Self.walk(story) == open)
    try story.reload(.long(31, extra: "      - {text: Fresh, theme: service}\n"))
    #expect(Self.walk(story) == open && story.pointed?.contains("Kho lưu trữ") == true)
    story.press("Home")
    #expect(story.state.desk.browsing?.chosenTheme?.counts.objectives == 17)
    try story.reload(.long(30))
    #expect(Self.walk(story).count == 30)
    story.press("Left")
    try story.reload(.long(31))
    story.press("Right")
    #expect(Self.walk(story) == open)
  }

  @Test("A change under a closed theme is marked on it")
  func changes() throws {
    var story = try Self.story()
    try story.reload(.long(31, extra: "      - {text: Fresh, theme: reading}\n"))
    #expect(story.text.contains("+*Service") && story.text.contains("+ Archive"), "\(story.text)")
  }

  @Test("Find and threads open what they lead to", arguments: sizes, Language.allCases)
  func leads(_ size: String, _ language: Language) throws {
    var story = try Self.story(31, size, language)
    story.press("F3")
    story.type(language == .en ? "number 30" : "so 30")
    story.press("Enter")
    #expect(story.pointed?.contains("\(Self.number(language)) 30") == true, "\(story.text)")
    #expect(Self.walk(story).contains("reading") && Self.walk(story).contains("29"))

    story = try Self.story(31, size, language)
    story.press("F6 End Enter")
    #expect(story.pointed?.contains("\(Self.number(language)) 31") == true, "\(story.text)")
    story.press("Escape Escape")
    #expect(Self.walk(story) == ["service", "archive", "-"])

    story = try Story(.long(31), size: size, year: 2024, language: language)
    story.press("Home Enter Right Escape")
    #expect(story.state.year?.year == 2025)
    #expect(story.pointed?.contains("\(Self.number(language)) 1") == true, "\(story.text)")
  }

  @Test("A filter opens what it lets through; it closes by the key too", arguments: sizes)
  func filter(_ size: String) throws {
    var story = try Self.story(31, size)
    story.press("F8")
    try story.filter(by: .theme("reading"))
    story.press("Escape")
    let shown = ["service", "reading"] + stride(from: 1, to: 31, by: 4).map(String.init)
    #expect(Self.walk(story) == shown)
    #expect(story.shows("8 of 31"), "\(story.text)")
    story.press("Home Space")
    #expect(Self.walk(story) == ["service"] && story.shows("8 of 31"))
    story.press("Delete")
    #expect(Self.walk(story) == ["service", "archive", "-"])
    story.press("F8")
    try story.filter(by: .theme("archive"))
    story.press("Escape Down Delete")
    #expect(story.pointed?.contains("Number 3.") == true, "what was chosen stays chosen")
  }

  @Test("Objectives of a term fold by theme under their own heading, in each year of it")
  func term() throws {
    let term = "      - {id: all, text: Digitise all, until: 2026, theme: archive}\n"
    var story = try Story(.long(30, extra: term), size: "80x24", year: 2025)
    #expect(Self.walk(story) == ["service", "archive", "-", "archive"])
    #expect(story.text.contains("── Objectives of a term ──"))
    story.press("End Space")
    #expect(Self.walk(story) == ["service", "archive", "-", "archive", "30"])
    story.press("Down")
    #expect(story.pointed?.contains("Digitise all") == true, "\(story.text)")
    story.press("Space")
    #expect(Self.walk(story) == ["service", "archive", "-", "archive"])
    story.press("F3")
    story.type("digitise")
    story.press("Enter")
    #expect(story.pointed?.contains("Digitise all") == true, "\(story.text)")
  }

  @Test("A year that only carries a long list on folds it too")
  func carried() throws {
    let objectives = (1...31).map { "      - {text: Task \($0), until: 2026, theme: a}\n" }
    let plan = Fixture.text(
      """
      plenum: 1
      themes: {a: Archive}
      years:
        2024:
          objectives:

      """ + objectives.joined() + "  2025: {objectives: [Open the hall]}\n  2026: {}\n")
    for year in [2024, 2026] {
      #expect(Self.walk(try Story(plan, size: "80x24", year: year)) == ["a"], "\(year)")
    }
    let middle = try Story(plan, size: "80x24", year: 2025)
    #expect(Self.walk(middle) == ["0", "a"])
    #expect(middle.text.contains("Open the hall") && middle.text.contains("+ Archive"))
    #expect(middle.text.contains("31 objectives"))
  }

  @Test("The editor goes to the theme's line")
  func editor() throws {
    var story = try Self.story()
    story.press("Down e")
    #expect(story.effects == [.edit(line: 5)])
  }

  @Test(
    "Every objective is reached by keys, and counted once", arguments: [31, 32, 45], sizes)
  func everyObjective(_ count: Int, _ size: String) throws {
    for seed in 1...3 as ClosedRange<UInt64> { try reach(count, size, seed) }
  }

  private func reach(_ count: Int, _ size: String, _ seed: UInt64) throws {
    var wanderer = Wanderer(seed: seed)
    var story = try Self.story(count, size, seed == 2 ? .vi : .en)
    let keys = ["Down", "Up", "Space", "Enter", "Escape", "PageDown", "End", "Home", "Tab"]
    for _ in 0..<40 { story.press(keys.randomElement(using: &wanderer) ?? "Space") }
    story.press("Escape Escape Home")
    var seen: Set<Int> = []
    var counted = 0
    for _ in 0..<500 {
      let before = story.state.cursor
      if let theme = story.state.desk.browsing?.chosenTheme {
        if theme.level == 0 { counted += theme.counts.objectives }
        if !theme.isOpen { story.press("Space") }
      } else if case .objective(_, let index)? = story.state.desk.browsing?.item {
        seen.insert(index)
      }
      story.screen()
      story.press("Down")
      if story.state.cursor == before { break }
    }
    #expect(seen == Set(0..<count))
    #expect(counted == count)
  }
}

private func zip3<A, B, C>(_ a: [A], _ b: [B], _ c: [C]) -> [(A, B, C)] {
  zip(a, zip(b, c)).map { ($0, $1.0, $1.1) }
}
