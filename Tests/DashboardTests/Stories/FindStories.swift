import PlanModel
import Screen
import Testing
import Text

@testable import Dashboard

/// Finding words, as they are typed.
@Suite("Find")
struct FindStories {
  static func found(_ query: String, in fixture: Fixture = .vufo) throws -> Story {
    var story = try Story(fixture, size: "120x40", year: 2024)
    story.press("F3")
    story.type(query)
    return story
  }

  /// The text that is underlined anywhere on the screen.
  static func marked(_ story: Story) -> Set<String> {
    var marked: Set<String> = []
    let buffer = story.screen()
    for y in 0..<buffer.size.rows {
      var word = ""
      for cell in Array(buffer.row(y)) + [Cell(" ")] where cell.width > 0 {
        if cell.style.attributes.contains(.underline) {
          word.append(cell.character)
        } else if !word.isEmpty {
          marked.insert(word)
          word = ""
        }
      }
    }
    return marked
  }

  @Test("Every letter narrows, every Backspace widens")
  func typing() throws {
    var story = try Self.found("")
    #expect(story.shows("Type words to search "))
    var counts: [String] = []
    for letter in "dai hoi dai" {
      story.type(String(letter))
      counts.append(story.line(2).split(separator: " ").suffix(2).joined(separator: " "))
    }
    #expect(counts.last == "3 matches")
    for expected in counts.dropLast().reversed() {
      story.press("Backspace")
      #expect(story.line(2).hasSuffix(expected))
    }
    story.press("Backspace Backspace Backspace")
    #expect(story.shows("Type words to search "))
  }

  @Test("What no plan may hold cannot be looked for either")
  func forbidden() throws {
    var story = try Self.found("d")
    let before = story.text
    story.type("\u{FFFD}\u{FFFF}\u{202E}")
    #expect(story.text == before)
  }

  @Test(
    "A figure is found as the file has it, and shown as readers have it",
    arguments: ["2640", "2,640", "adults"])
  func figuresAsWritten(query: String) throws {
    for size in ["40x12", "48x45", "120x40"] {
      var story = try Story(.example, size: size, year: 2024)
      story.press("F3")
      story.type(query)
      let rows = (3..<story.screen().size.rows).map { story.line($0) }
      #expect(rows.contains { $0.contains("2024") }, "\(size)")
      #expect(!rows.contains { $0.contains("2640") }, "\(size)")
      #expect(rows.allSatisfy { $0.split(separator: "4,930").count < 3 }, "\(size)")
      #expect(size != "120x40" || rows.contains { $0.contains("2,640") }, "\(size)")
    }
  }

  @Test(
    "Accents and case do not count, composed or not, in either language",
    arguments: ["dai hoi", "Đại hội", "ĐẠI HỘI", "Đại hội", "đai hôi", "ＤＡＩ　ＨＯＩ"])
  func accents(_ query: String) throws {
    let story = try Self.found(query)
    #expect(story.line(2).hasSuffix("19 matches"))
    #expect(Self.marked(story) == ["Đại hội"])
  }

  @Test("An input method's Backspaces compose a word")
  func inputMethod() throws {
    var story = try Self.found("d")
    story.type("d")
    story.press("Backspace Backspace đ a i Backspace Backspace ạ i")
    #expect(story.line(2).hasPrefix(" Find: đại"))
    #expect(story.state.search?.hits == (try Self.found("đại")).state.search?.hits)
  }

  @Test("Marks alone find nothing, and what follows them is found")
  func marksAlone() throws {
    let story = try Self.found("\u{301}congress")
    #expect(story.state.search?.hits == (try Self.found("congress")).state.search?.hits)
    #expect(story.state.search?.hits.isEmpty == false)
  }

  @Test("The end of a long query is what is shown")
  func long() throws {
    var story = try Self.found(String(repeating: "abc ", count: 60) + "the end")
    for size in ["120x40", "40x10", "41x12"] {
      try story.resize(size)
      #expect(story.line(2).contains("the end"))
      #expect(story.line(2).hasSuffix("0 matches"))
    }
  }

  @Test("Reasons, figures, themes and sources are found, and shown where the text does not say it")
  func everything() throws {
    let congress = try Self.found("fall in line")
    #expect(congress.shows("► 2024 → Hold the 7th National Congress · to fall in line with the"))
    #expect(Self.marked(congress) == ["fall in line"])
    #expect(
      try Self.found("200 trieu").shows("nearly 224 million USD of aid · Số nêu lần đầu: trên 200"))
    #expect(try Self.found("6_200").shows("over 6,200 entries"))
    #expect(try Self.found("6.200").shows("over 6,200 entries"))
    #expect(try Self.found("digital work").line(2).hasSuffix("3 matches"))
    let source = try Self.found("agencies abroad")
    #expect(source.shows(" · VUFO and Vietnamese representative agencies abroad"))
    #expect(try Self.found("local unions + 5").shows("20 = 15 local unions + 5 central"))
    #expect(try Self.found("flood", in: .example).shows("Ferry Quay · the building was flooded"))
    #expect(try Self.found("at least 50,000", in: .example).shows("Welcome 50,000 visits"))
  }

  @Test(
    "The speaker's notes are never found",
    arguments: [
      "read their letter", "đọc to bức thư", "say at the start", "photographs", "one visit short",
      "without a vote", "below zero when", "picture of the building", "name the four",
    ])
  func notes(_ query: String) throws {
    #expect(try Self.found(query, in: .example).line(2).hasSuffix(" 0 matches"))
  }

  @Test("What is said not to be reported is no hit")
  func notReported() throws {
    let story = try Self.found("grants received in dollars", in: .example)
    let years = story.state.search?.hits.map(\.yearIndex)
    #expect(years?.contains(1) == true, "the objective of 2023")
    for hit in story.state.search?.hits ?? [] {
      if case .achievement(let year, _) = hit { #expect(year != 1) }
    }
  }

  @Test(
    "Enter goes to the hit, n and N go on, round the end",
    arguments: [
      ["n", "N"], ["C-n", "C-p"],
    ])
  func hits(_ keys: [String]) throws {
    var story = try Self.found("national congress")
    let hits = story.state.search?.hits ?? []
    #expect(hits.count == 3)
    story.press("Down Enter")
    #expect(story.year == 2025)
    #expect(story.pointed == "? Hold the 7th National Congress")
    #expect(story.line(-1).hasPrefix(" Match 2 of 3 "))
    #expect(Self.marked(story) == ["National Congress"])
    story.press(keys[0])
    #expect(story.year == 2026)
    #expect(story.line(-1).hasPrefix(" Match 3 of 3 "))
    story.press(keys[0])
    #expect(story.year == 2024)
    #expect(story.line(-1).hasPrefix(" Match 1 of 3 "))
    story.press(keys[1])
    #expect(story.year == 2026)
    story.press("Down \(keys[1])")
    #expect(story.year == 2025)
    story.press("Escape")
    #expect(story.year == 2025)
    #expect(Self.marked(story).isEmpty)
    let before = story.text
    story.press("\(keys[0]) \(keys[1])")
    #expect(story.text == before)
  }

  @Test("An achievement beside an objective is pointed at itself")
  func answer() throws {
    var story = try Self.found("merging or closing")
    story.press("Enter")
    #expect(story.pointed?.hasPrefix("Standing Agency reviewed") == true)
  }

  @Test("Esc restores the place, whatever was typed and chosen")
  func escape() throws {
    var story = try Story(.vufo, year: 2024)
    story.press("End Up")
    let before = story.text
    story.press("F3 d a i Down Down Escape")
    #expect(story.text == before)
    story.press("Enter F3 z z Enter")
    #expect(story.state.context == .find, "nothing to go to")
    story.press("Escape Escape")
    #expect(story.text == before)
  }

  @Test("Every sort of letter can be looked for, and no letter is a command")
  func letters() throws {
    var story = try Self.found("")
    story.type("qjkgGnNtifeor?L中é🙂 /")
    #expect(story.line(2).hasPrefix(" Find: qjkgGnNtifeor?L中é🙂 / "))
    #expect(story.effects.isEmpty)
    story.press("C-c")
    #expect(story.effects == [.quit])
  }

  @Test(
    "A longer query finds what a fresh search for it finds", arguments: [Fixture.vufo, .example])
  func narrowing(_ fixture: Fixture) throws {
    var wanderer = Wanderer(seed: 11)
    let texts = ["đại hội", "200 million", "visits", "cán bộ", "2024", "người", "congress"]
    let alphabet = Array("aeionthcgdđạ ộ2.0\u{301}")
    for _ in 0..<60 {
      var story = try Self.found("", in: fixture)
      var query = ""
      let text = Array(texts.randomElement(using: &wanderer) ?? "")
      let start = Int.random(in: 0..<text.count, using: &wanderer)
      let tail = (0..<3).map { _ in alphabet.randomElement(using: &wanderer) ?? "a" }
      for letter in Array(text[start...]) + tail {
        if Int.random(in: 0..<5, using: &wanderer) == 0 {
          story.press("Backspace")
          if !query.isEmpty { query.removeLast() }
        }
        story.type(String(letter))
        query.append(letter)
        let fresh = FindIndex(of: try #require(story.state.review))
        let hits = fresh.matches(Array(query.folded.utf8)).map { fresh.items[$0] }
        #expect(story.state.search?.hits == hits, "\(query)")
      }
    }
  }
}
