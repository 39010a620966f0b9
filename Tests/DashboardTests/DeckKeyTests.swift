import Deck
import Interface
import PlanModel
import Screen
import TestSupport
import Testing

@testable import Meeting

/// What each key of the deck does, and what no key does.
@Suite("The keys of the deck")
struct DeckKeyTests {
  @Test("Every key of the table is carried out", arguments: MeetingCommand.keys.rows.indices)
  func table(_ place: Int) throws {
    let row = MeetingCommand.keys.rows[place]
    for key in row.keys {
      var story = try DeckStory(.example, year: 2024)
      try story.walk(to: .objectives(theme: "readers"), row: 2)
      let before = story.state
      story.send(.key(key))
      let after = story.state
      switch row.command {
      case .next: #expect(after.step == before.step + 1)
      case .back: #expect(after.step == before.step - 1)
      case .blank: #expect(after.isBlank)
      case .spotlight: #expect(after.cover.focus == .row)
      case .bigFigure: #expect(after.cover.focus == .figure)
      case .overview: #expect(after.cover.overview == before.slideIndex)
      case .digit: #expect(after.typedDigits.text == key.name && after.step == before.step)
      case .close: #expect(story.effects == [.leave])
      case .none: #expect(after.picture == before.picture && story.effects.isEmpty)
      case .language: #expect(after.language == .vi && after.step == before.step)
      case .background: #expect(after.background == .light)
      case .help: #expect(after.cover.help == 0)
      case .redraw: #expect(story.effects == [.repaint])
      case .suspend: #expect(story.effects == [.suspend])
      case .quit: #expect(after.asksToEnd && story.effects.isEmpty)
      case .goTo, .goToYear, .freeze, .rejoin, .pause, .renew, .end:
        Issue.record("no key alone asks for \(row.command)")
      }
      _ = story.screen()
    }
    let commands = Set(MeetingCommand.keys.rows.map(\.command))
    #expect(
      commands == [
        .next, .back, .blank, .spotlight, .bigFigure, .overview, .digit, .close, .none, .language,
        .background, .help, .redraw, .suspend, .quit,
      ])
    #expect(
      Set(MeetingCommand.keys.rows.flatMap(\.keys)).count
        == MeetingCommand.keys.rows.flatMap(\.keys).count)
  }

  @Test("Every command has a key that is neither a letter nor Backspace")
  func keysWithoutLetters() {
    for row in MeetingCommand.keys.rows {
      let plain = row.keys.contains { key in
        if case .character(let character) = key { return !character.isLetter }
        return key != .backspace
      }
      #expect(plain, "\(row.command)")
    }
  }

  @Test("The buttons of a clicker never end the meeting")
  func clicker() throws {
    var story = try DeckStory(.vufo, year: 2024)
    for _ in 0..<6 {
      story.press("PageDown F5 Escape F5 Escape PageUp . . b v")
    }
    #expect(!story.effects.contains(.quit))
    #expect(!story.state.asksToEnd)
  }

  @Test("A step key only brings the blank screen back")
  func blank() throws {
    for key in ["PageDown", "PageUp", "Space", "Enter", "Left"] {
      var story = try DeckStory(.vufo, year: 2024)
      story.press("PageDown PageDown")
      let seen = story.screen()
      story.press("b")
      let isEmpty = story.screen().text.allSatisfy(\.isWhitespace)
      #expect(isEmpty)
      story.press(key)
      #expect(story.screen() == seen)
    }
    var story = try DeckStory(.vufo, year: 2024)
    story.press("PageDown . Escape")
    #expect(story.effects.isEmpty && !story.state.isBlank)
  }

  @Test("Ending is asked for", arguments: ["q", "C-c"])
  func quit(_ key: String) throws {
    var story = try DeckStory(.vufo, year: 2024)
    story.press("PageDown")
    let seen = story.screen()
    for other in ["PageDown", "Escape", "n", "Enter"] {
      story.press(key)
      #expect(story.screen() != seen)
      story.press(other)
      #expect(story.effects.isEmpty)
      #expect(story.screen() == seen)
    }
    story.press("\(key) y")
    #expect(story.effects == [.quit])
    story.press("\(key) q")
    #expect(story.effects == [.quit, .quit])
  }

  @Test("The mouse does nothing, whatever it does")
  func mouse() throws {
    var story = try DeckStory(.vufo, year: 2024)
    story.press("PageDown PageDown")
    let before = story.state
    for action in [Event.Pointer.Action.press, .wheelUp, .wheelDown] {
      for place in 0..<30 { story.send(.pointer(Event.Pointer(action, x: place * 3, y: place))) }
    }
    #expect(story.state == before)
  }

  @Test("A held button steps once")
  func held() throws {
    var story = try DeckStory(.vufo, year: 2024)
    story.press("PageDown")
    for _ in 0..<20 { story.press("PageDown", after: .milliseconds(33)) }
    #expect(story.state.step == 1)
    story.press("PageDown", after: .milliseconds(79))
    #expect(story.state.step == 1)
    story.press("PageDown", after: .milliseconds(80))
    #expect(story.state.step == 2)
    story.press("PageUp", after: .milliseconds(40))
    #expect(story.state.step == 2)
  }

  @Test("At the end, further presses do nothing")
  func end() throws {
    var story = try DeckStory(.minimal)
    for _ in 0..<30 { story.press("PageDown") }
    let seen = story.screen()
    #expect(story.state.isAtEnd)
    story.press("PageDown Space Enter Right Down")
    #expect(story.screen() == seen && story.effects.isEmpty)
    for _ in 0..<40 { story.press("PageUp") }
    #expect(story.state.step == 0 && story.effects.isEmpty)
  }

  @Test("A number and Enter go to a slide, four digits to a year")
  func numbers() throws {
    var story = try DeckStory(.vufo, year: 2024)
    story.press("1 2")
    #expect(story.screen().text.contains("Go to 12…"))
    story.press("Enter")
    #expect(story.state.slideIndex == 11)
    #expect(story.state.deck.steps[story.state.step].rows == 1)
    story.press("9 9 9 Enter")
    #expect(story.state.slideIndex == 11)
    #expect(story.screen().text.contains("No slide 999"))
    story.press("3 4 Backspace Enter")
    #expect(story.state.slideIndex == 2)
    story.press("7 Escape")
    #expect(story.state.typedDigits.isEmpty && story.effects.isEmpty)
    story.press("7 PageDown")
    #expect(story.state.step == story.state.deck.firstStep(ofSlide: 2) + 1)
    story.press("2 0 2 5")
    #expect(story.state.deck.year == 2025 && story.state.step == 0)
    story.press("1 9 9 9")
    #expect(story.state.deck.year == 2025)
    #expect(story.screen().text.contains("No year 1999"))
  }

  @Test("All slides: any is chosen with two buttons")
  func overview() throws {
    var story = try DeckStory(.vufo, year: 2024)
    story.press("Tab PageDown PageDown PageDown PageUp Enter")
    #expect(story.state.slideIndex == 2 && story.state.cover.overview == nil)
    story.press("Tab Up Up Up Up Up")
    #expect(story.state.cover.overview == 0)
    story.press("Escape")
    #expect(
      story.state.slideIndex == 2 && story.state.cover.overview == nil && story.effects.isEmpty)
    story.press("Tab 2 0 Enter")
    #expect(story.state.slideIndex == 19 && story.state.cover.overview == nil)
  }

  @Test("Esc closes what is open before it leaves")
  func escape() throws {
    var story = try DeckStory(.example, year: 2024)
    try story.walk(to: .objectives(theme: "digital"))
    let seen = story.screen()
    for open in ["s", "+", "Tab", "F1", "b", "1", "s +"] {
      story.press(open)
      #expect(story.screen() != seen)
      story.press("Escape")
      #expect(story.effects.isEmpty)
      #expect(story.screen() == seen)
    }
    story.press("Escape")
    #expect(story.effects == [.leave])
  }

  @Test("A figure that is not there is not shown big; a step goes on from a spotlight")
  func spotlight() throws {
    var story = try DeckStory(.vufo, year: 2024)
    try story.walk(to: .objectives(theme: "organisation"))
    let step = story.state.step
    story.press("+")
    #expect(story.state.cover.focus == nil)
    story.press("s PageDown")
    #expect(story.state.cover.focus == nil && story.state.step == step + 1)
    story.press("PageUp")
    #expect(story.state.step == step && story.state.cover.focus == nil)
  }

  @Test("Without colours there is no background to choose")
  func background() throws {
    var story = try DeckStory(.vufo, year: 2024, depth: .mono)
    story.press("T")
    #expect(story.state.background == .dark)
    #expect(story.screen().text.contains("No colours"))
  }

  @Test("The console steers by commands")
  func console() throws {
    var story = try DeckStory(.vufo, year: 2024)
    var meeting = story.meeting
    meeting.update(.answer(.asked(.next), at: .seconds(1)))
    story.press("PageDown")
    #expect(meeting.shown == story.state)
    #expect(story.state.showing(step: 5).step == 5)
    #expect(story.state.showing(step: 5000).isAtEnd)
  }

  @Test("What lies over a slide", arguments: ["80x24", "60x20", "40x10"], Language.allCases)
  func pictures(_ size: String, _ language: Language) throws {
    var story = try DeckStory(.example, year: 2024, size: size, language: language)
    try story.walk(to: .objectives(theme: "readers"), row: 2)
    var pictures: [String] = []
    for (open, close) in [
      ("s", "s"), ("+", "+"), ("Tab", "Tab"), ("F1", "F1"), ("1", "Escape"), ("q", "n"),
      ("9 9 Enter", "F5"),
    ] {
      story.press(open)
      let buffer = story.screen()
      pictures.append("=== \(open) ===\n" + buffer.text + "\n" + StyleGrid(buffer).text)
      story.press(close)
    }
    try expectGolden(
      pictures.joined(separator: "\n") + "\n", "deck/over-\(size)-\(language).txt")
  }
}
