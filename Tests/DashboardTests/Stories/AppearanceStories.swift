import Dashboard
import Interface
import PlanModel
import Screen
import Testing

/// Language, background, and an input method that is on.
@Suite("Language, background, input")
struct AppearanceStories {
  @Test("The language changes and the place stays")
  func language() throws {
    var story = try Story(.vufo, year: 2024)
    try story.choose("consolidation")
    story.press("Tab Down")
    let (year, position) = (story.year, story.position)
    story.press("L")
    #expect(story.line(0).hasSuffix(" vi"))
    #expect(story.text.contains("Mục tiêu đề ra cho năm 2024"))
    #expect(story.pointed?.hasPrefix("Lần đầu rà soát") == true)
    story.press("F2")
    #expect(story.pointed?.hasPrefix("All central member") == true)
    #expect((story.year, story.position) == (year, position))
  }

  @Test(
    "The language changes in details and in help too",
    arguments: [
      ("Enter", "Objective · 2024", "Mục tiêu · 2024"), ("F1", " KEYS", " PHÍM"),
    ])
  func languageOnTop(_ keys: String, _ english: String, _ vietnamese: String) throws {
    var story = try Story(.vufo, year: 2024)
    story.press(keys)
    #expect(story.text.contains(english))
    story.press("F2")
    #expect(story.text.contains(vietnamese))
    #expect(!story.text.contains(english))
  }

  @Test("The background changes and nothing else")
  func background() throws {
    var story = try Story(.vufo, year: 2024)
    story.press("Down Down")
    let before = story.screen()
    story.press("T")
    #expect(story.state.background == .light)
    #expect(story.screen() == before)
    story.press("F9")
    #expect(story.state.background == .dark)
  }

  @Test("Without colours the background key says so", arguments: Language.allCases)
  func mono(_ language: Language) throws {
    var story = try Story(.vufo, language: language, depth: .mono)
    story.press("F9")
    #expect(story.state.background == .dark)
    let answers: [Language: String] = [
      .en: " No colours here: the terminal's own background is used",
      .vi: " Không có màu: dùng nền của chính cửa sổ dòng lệnh",
    ]
    #expect(story.line(-1) == answers[language])
  }

  @Test(
    "An unbound Vietnamese letter is answered, on every screen",
    arguments: [
      "ư", "đ", "ệ", "ấ", "Đ",
    ])
  func vietnamese(_ letter: String) throws {
    for keys in ["", "Enter ", "F1 "] {
      var story = try Story(.vufo, year: 2024)
      story.press(keys + letter)
      #expect(story.line(-1) == " Vietnamese input is on: use the arrow keys or F-keys")
      story.press("Down")
      #expect(!story.text.contains("Vietnamese input"))
      story.press("F2 " + letter)
      #expect(story.line(-1) == " Đang bật bộ gõ tiếng Việt: hãy dùng phím mũi tên hoặc phím F")
    }
  }

  @Test("Letters that are bound to nothing are let be")
  func unbound() throws {
    var story = try Story(.vufo, year: 2024)
    let before = story.text
    story.press("z Z ! ( Space Backspace Escape")
    #expect(story.text == before)
    #expect(story.effects.isEmpty)
  }

  @Test("The world's events ask for what they should")
  func world() throws {
    var story = try Story(.vufo)
    story.send(.resumed)
    story.send(.terminate(signal: 15))
    story.send(.hangUp)
    #expect(story.effects == [.repaint, .quit, .quit])
  }

  @Test("In ASCII nothing is drawn with other signs", arguments: Language.allCases)
  func ascii(_ language: Language) throws {
    var story = try Story(.example, year: 2022, language: language, glyphs: .ascii)
    for _ in 0..<5 {
      _ = story.readDown()
      story.press("Home Enter")
      story.screen()
      story.press("Escape Right")
    }
    story.press("F1 End")
    #expect(story.text.contains("[x]  "))
  }
}
