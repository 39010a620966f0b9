import Deck
import Interface
import PlanModel
import Screen
import Testing

@testable import Meeting

/// Two buttons walk everything, forwards and backwards to the same pictures.
@Suite("Walking the deck")
struct DeckWalkTests {
  static let fixtures: [Fixture] = Fixture.all + [.tall]

  @Test("PageDown and PageUp show the same pictures", arguments: fixtures)
  func bothWays(_ fixture: Fixture) throws {
    for year in try fixture.review.years.map(\.year) {
      var story = try DeckStory(fixture, year: year, isSample: year.isMultiple(of: 2))
      var seen: [Buffer] = []
      for _ in story.state.deck.steps {
        seen.append(story.screen())
        story.press("PageDown")
      }
      #expect(story.state.isAtEnd)
      for picture in seen.reversed() {
        #expect(story.screen() == picture)
        story.press("PageUp")
      }
      #expect(story.state.step == 0)
      #expect(zip(seen, seen.dropFirst()).allSatisfy { $0 != $1 }, "a press that shows nothing")
    }
  }

  @Test("Every step fits sizes nobody thought of", arguments: fixtures, [Glyphs.unicode, .ascii])
  func sizes(_ fixture: Fixture, _ glyphs: Glyphs) throws {
    var wanderer = Wanderer(seed: 11)
    for (place, year) in try fixture.review.years.map(\.year).enumerated() {
      let language: Language = place.isMultiple(of: 2) ? .en : .vi
      var story = try DeckStory(fixture, year: year, language: language, glyphs: glyphs)
      for _ in story.state.deck.steps {
        story.send(.resize(wanderer.size(upTo: Size(columns: 200, rows: 60))))
        _ = story.screen()
        story.press("PageDown")
      }
    }
  }

  @Test("10,000 presses leave what replaying them leaves")
  func replay() throws {
    var wanderer = Wanderer(seed: 20_240_106)
    let keys =
      MeetingCommand.keys.rows.flatMap(\.keys) + [.character("y"), .character("ệ"), .insert]
    let clicker: [Key] = [.pageDown, .pageDown, .pageDown, .pageUp, .function(5), .escape]
    var events: [Event] = []
    var time = Duration.zero
    for _ in 0..<10_000 {
      time += .milliseconds(Int.random(in: 20...400, using: &wanderer))
      switch Int.random(in: 0..<20, using: &wanderer) {
      case 0:
        let size = wanderer.size(upTo: Size(columns: 200, rows: 60))
        events.append(Event(.resize(size), at: time))
      case 1:
        let pointer = wanderer.pointer(on: Size(columns: 80, rows: 24))
        events.append(Event(.pointer(pointer), at: time))
      case 2...5:
        events.append(Event(.key(keys.randomElement(using: &wanderer) ?? .down), at: time))
      default:
        events.append(Event(.key(clicker.randomElement(using: &wanderer) ?? .down), at: time))
      }
    }
    var first = try DeckStory(.vufo, year: 2024).meeting
    var second = first
    var fixed = first
    for (place, event) in events.enumerated() {
      first.update(event)
      if case .resize = event.kind {} else { fixed.update(event) }
      if place.isMultiple(of: 100) {
        let picture = first.picture
        #expect(picture == first.picture && picture.size == first.size)
      }
    }
    for event in events { second.update(event) }
    #expect(first.shown == second.shown)
    // The size of the wall decides nothing but where words are broken.
    let (deck, wall) = (first.shown, fixed.shown)
    #expect(wall.step == deck.step && wall.deck == deck.deck)
    #expect(wall.cover.overview == deck.cover.overview && wall.cover.focus == deck.cover.focus)
    #expect(deck.deck.year != 2024 || deck.step > 0)
  }

  @Test("The other language shows the same step")
  func language() throws {
    var story = try DeckStory(.example, year: 2024)
    while !story.state.isAtEnd {
      let step = story.state.step
      story.press("F2")
      #expect(story.state.step == step)
      _ = story.screen()
      story.press("F2 PageDown")
    }
  }
}
