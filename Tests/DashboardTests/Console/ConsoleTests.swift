import Deck
import Interface
import PlanModel
import Screen
import Testing

@testable import Dashboard
@testable import Meeting

@Suite("A meeting with its console")
struct ConsoleTests {
  @Test func theConsoleSteers() throws {
    var story = try ConsoleStory(.vufo, year: 2024)
    let title = story.audience
    story.press("Right PageDown Space")
    #expect(story.meeting.deck.step == 3)
    story.press("Left PageUp Backspace")
    #expect(story.audience == title)
    story.press("7 Enter")
    #expect(story.meeting.deck.slideIndex == 6)
    #expect(story.shows("THIS SLIDE 7/24"))
    story.press("L")
    #expect(story.meeting.shown.language == .vi && story.shows("ĐANG CHIẾU 7/24"))
  }

  @Test func aNumberCanBeMendedAndDropped() throws {
    var story = try ConsoleStory(.vufo, year: 2024)
    story.press("1 2")
    #expect(story.shows("Go to 12…"))
    story.press("Backspace Enter")
    #expect(story.meeting.deck.step == 0)
    story.press("9 Escape Enter")
    #expect(story.meeting.deck.step == 1)
    story.press("9 9 Enter")
    #expect(story.meeting.deck.step == 1 && story.shows("No slide 99"))
  }

  @Test func theConsoleKeepsItsOwnLanguage() throws {
    var story = try ConsoleStory(.vufo, year: 2024, own: .vi)
    #expect(story.shows("ĐANG CHIẾU") && story.shows("Annual review"))
    story.press("F2")
    #expect(story.shows("ĐANG CHIẾU") && !story.shows("Annual review"))
  }

  @Test func theClockStartsWhenTheTitleIsLeft() throws {
    var story = try ConsoleStory(.vufo, year: 2024, minutes: 2)
    story.wait(600)
    #expect(story.shows("starts with the first step · left 02:00"))
    story.wall("PageDown")
    story.wait(50)
    #expect(story.shows("elapsed 00:50 · left 01:10 · slide 00:50"))
    // Back to the title: it goes on.
    story.wall("PageUp")
    story.wait(9)
    #expect(story.shows("elapsed 01:00 · left 01:00 · slide 00:09"))
    story.wall("PageDown")
    story.wait(1)
    #expect(story.shows("slide 00:52"))
    story.wait(58)
    #expect(story.shows("left 00:00"))
    story.wait(192)
    #expect(story.shows("■ over +03:12"))
  }

  @Test func aPauseStaysAPause() throws {
    var story = try ConsoleStory(.vufo, year: 2024, minutes: 2)
    story.press("Right p")
    story.wait(500)
    story.wall("PageDown PageDown PageUp")
    story.press("Right Left 1 Enter")
    #expect(story.shows("elapsed 00:01  PAUSED  · left 01:59"))
    story.press("p")
    story.wait(5)
    #expect(story.shows("elapsed 00:06 · left 01:54"))
  }

  @Test func aFrozenPictureStays() throws {
    var story = try ConsoleStory(.vufo, year: 2024)
    story.press("Right f")
    let picture = story.audience
    story.press("Right Right 1 2 Enter")
    #expect(story.audience == picture)
    #expect(story.shows("FROZEN: the audience sees slide 2") && story.shows("LOOKING AHEAD 12/24"))
    // Back to what the audience sees.
    story.press("Escape")
    #expect(story.audience == picture && story.shows("THIS SLIDE 2/24"))
    // On to what the speaker has found.
    story.press("f 1 2 Enter f")
    #expect(story.meeting.shown.slideIndex == 11 && story.shows("THIS SLIDE 12/24"))
  }

  @Test func theClickerGoesOnFromWhatIsOnTheWall() throws {
    var story = try ConsoleStory(.vufo, year: 2024)
    story.press("Right f 2 0 Enter")
    story.wall("PageDown")
    #expect(story.meeting.shown.step == 2)
    #expect(story.position.frozenSlide == nil)
  }

  @Test func blankConcernsTheWall() throws {
    var story = try ConsoleStory(.vufo, year: 2024)
    story.press("Right b")
    #expect(story.audience.allSatisfy { $0 == "\n" } && story.shows("BLANK"))
    story.press("Right")
    #expect(story.meeting.shown.step == 1 && !story.shows("BLANK"))
    // A frozen picture can be blanked, and the speaker looks ahead all the same.
    story.press("f b Right Right")
    #expect(story.audience.allSatisfy { $0 == "\n" } && story.meeting.deck.step == 3)
    story.press("b f")
    #expect(!story.meeting.shown.isBlank && story.meeting.shown.step == 3)
  }

  @Test func theWallMayBeOfAnySize() throws {
    var story = try ConsoleStory(.vufo, year: 2024)
    story.press("f Right")
    var meeting = story.meeting
    meeting.update(Event(.resize(Size(columns: 60, rows: 20))))
    #expect(
      meeting.shown.size == Size(columns: 60, rows: 20)
        && meeting.position(of: ConsoleStory.plan).size.rows == 20)
  }

  @Test func whatLiesOverTheSlideIsSeen() throws {
    var story = try ConsoleStory(.vufo, size: "120x40", year: 2024)
    try story.go(to: "Congresses and conferences")
    let slide = story.text
    for key in ["s", "Tab", "F1"] {
      story.wall(key)
      #expect(story.text != slide, "\(key)")
      story.wall("Escape")
    }
    #expect(story.position.cover == nil)
  }

  @Test func onlyAChangedPlanIsTaken() throws {
    var story = try ConsoleStory(.vufo, year: 2024)
    story.newer = try Fixture.vufo.opening().review
    story.press("5 Enter r")
    #expect(story.shows("nothing new"))
    story.tell(.file(.unusable([])))
    story.press("r")
    #expect(story.shows("cannot be used now"))
    story.tell(.file(.changed(ConsoleStory.newVersion)))
    #expect(story.shows("has changed: 6 Jan 2025, 14:02 · 99887766"))
    story.press("r")
    #expect(story.shows("14:02 · 99887766") && !story.shows("has changed"))
    #expect(story.meeting.deck.slideIndex == 4)
  }

  @Test func notesAreOnTheConsoleAndNowhereElse() throws {
    for language in Language.allCases {
      var story = try ConsoleStory(.vufo, size: "120x60", year: 2024, language: language)
      var found = 0
      while !story.meeting.deck.isAtEnd {
        for note in story.console.notes?.notes ?? [] {
          found += 1
          let start = String(note.text.prefix(24))
          #expect(story.shows(start))
          #expect(!story.audience.contains(start))
        }
        story.press("Right")
      }
      #expect(found > 20)
    }
  }

  @Test func theSpeakerCanClose() throws {
    var story = try ConsoleStory(.vufo, year: 2024)
    story.press("q C-c C-l C-z")
    #expect(story.effects == [.quit, .quit, .repaint, .suspend])
    story.press("F1 Escape F3 Escape Escape F5")
    #expect(story.console.overlay == nil && story.meeting.deck.step == 0)
  }

  @Test func letterKeysHaveAnother() {
    let rows = ConsoleCommand.keys.rows
    for row in rows {
      let other = row.keys.contains { key in
        if case .character(let letter) = key { return !letter.isLetter }
        return key != .backspace
      }
      #expect(other, "\(row.command)")
    }
    #expect(
      Set(rows.map(\.command)) == [
        .ask(.next), .ask(.back), .ask(.blank), .ask(.freeze), .ask(.rejoin), .ask(.pause),
        .ask(.renew), .ask(.language), .digit, .why, .down, .up, .background, .help, .redraw,
        .suspend, .close,
      ])
    let keys = rows.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func everySizeCanBeDrawn() throws {
    var story = try ConsoleStory(.example, minutes: 1)
    var numbers = SystemRandomNumberGenerator()
    let keys = ConsoleCommand.keys.rows.flatMap(\.keys).filter { $0 != .control("z") }
    for _ in 0..<400 {
      let size = Size(
        columns: .random(in: 1...200, using: &numbers), rows: .random(in: 1...70, using: &numbers))
      story.resize(size)
      if let key = keys.randomElement(using: &numbers) { story.press(key.name) }
      story.wait(.random(in: 0...90, using: &numbers))
      let buffer = story.console.picture
      #expect(buffer.size == size)
    }
  }
}
