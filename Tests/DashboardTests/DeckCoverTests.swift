import Deck
import Interface
import PlanModel
import Screen
import Testing

@testable import Meeting

/// What a step key does while something lies over the slide: it keeps what that promises, and the
/// other key undoes it.
@Suite("The step keys under every cover")
struct DeckCoverTests {
  /// What a step key promises.
  enum Promise {
    /// It goes on, and what lay over the slide is gone.
    case goesOn
    /// It takes away what lies on top, and nothing else.
    case uncovers
    /// It moves within what lies over the slide, which stays where it was.
    case moves
  }

  struct Cover: CustomTestStringConvertible {
    /// What is pressed before the cover lies there.
    var before = ""
    /// What lays it over the slide.
    let keys: String
    let promise: Promise

    var testDescription: String { before.isEmpty ? keys : "\(keys) over \(before)" }
  }

  static let covers: [Cover] = [
    Cover(keys: "", promise: .goesOn), Cover(keys: "s", promise: .goesOn),
    Cover(keys: "+", promise: .goesOn), Cover(keys: "1", promise: .goesOn),
    Cover(before: "s", keys: "1 2", promise: .goesOn),
    Cover(before: "+", keys: "7", promise: .goesOn),
    Cover(keys: "9 9 9 Enter", promise: .goesOn), Cover(before: "s", keys: "T", promise: .goesOn),
    Cover(before: "s", keys: "1 9 9 9", promise: .goesOn),
    Cover(keys: "b", promise: .uncovers), Cover(before: "s", keys: "b", promise: .uncovers),
    Cover(before: "+", keys: ".", promise: .uncovers), Cover(keys: "q", promise: .uncovers),
    Cover(before: "s", keys: "q", promise: .uncovers),
    Cover(before: "b", keys: "q", promise: .uncovers),
    Cover(before: "Tab", keys: "C-c", promise: .uncovers),
    Cover(keys: "Tab", promise: .moves), Cover(before: "s", keys: "Tab", promise: .moves),
    Cover(before: "b", keys: "Tab", promise: .moves), Cover(keys: "F1", promise: .moves),
    Cover(before: "+", keys: "F1", promise: .moves), Cover(before: "b", keys: "?", promise: .moves),
    Cover(before: "Tab", keys: "F1", promise: .moves),
  ]

  /// What decides the picture, and where the next key leads.
  private struct Seen: Equatable {
    let step: Int
    let cover: MeetingPosition.Cover?
    let isBlank: Bool
    let help: Int?
    let asksToEnd: Bool
    let answer: String?

    init(_ state: DeckState) {
      step = state.step
      cover = state.cover.told
      isBlank = state.isBlank
      help = state.cover.help
      asksToEnd = state.asksToEnd
      answer = state.answer
    }
  }

  /// A state with keys pressed by name, slowly.
  private func pressing(_ keys: String, in state: DeckState) -> DeckState {
    var meeting = Meeting(state)
    for key in keys.split(separator: " ").compactMap({ Key(name: String($0)) }) {
      let time = (meeting.deck.lastPress ?? .zero) + .seconds(1)
      meeting.update(Event(.key(key), at: time))
    }
    return meeting.deck
  }

  /// Every step of the plans, with nothing over its slide.
  private func everyStep(_ body: (DeckState) throws -> Void) throws {
    for fixture in [Fixture.vufo, .example] {
      let review = try fixture.review
      for year in review.years.indices {
        let state = DeckState(
          review, year: year, look: Look(Size(columns: 60, rows: 12), depth: .mono))
        for step in state.deck.steps.indices { try body(state.showing(step: step)) }
      }
    }
  }

  @Test("It does what the cover promises, and the other one undoes it", arguments: covers)
  func bothWays(_ cover: Cover) throws {
    try everyStep { bare in
      let beneath = pressing(cover.before, in: bare)
      let covered = pressing(cover.keys, in: beneath)
      for (key, other, move) in [("PageDown", "PageUp", 1), ("PageUp", "PageDown", -1)] {
        let once = pressing(key, in: covered)
        let twice = pressing(other, in: once)
        switch cover.promise {
        case .goesOn:
          let target = bare.showing(step: bare.step + move)
          #expect(Seen(once) == Seen(target), "step \(bare.step), \(key)")
          // At either end there is nothing to be undone.
          let back = target.step == bare.step ? bare.showing(step: bare.step - move) : bare
          #expect(Seen(twice) == Seen(back), "step \(bare.step), \(key) \(other)")
        case .uncovers:
          #expect(Seen(once) == Seen(beneath), "step \(bare.step), \(key)")
          #expect(
            Seen(twice) == Seen(pressing(other, in: beneath)), "step \(bare.step), \(key) \(other)")
        case .moves:
          #expect(once.step == bare.step && once.isBlank == beneath.isBlank)
          let isStuck = Seen(once) == Seen(covered)
          #expect(isStuck == isAtEdge(covered, move), "step \(bare.step), \(key)")
          if !isStuck {
            #expect(Seen(twice) == Seen(covered), "step \(bare.step), \(key) \(other)")
          }
          #expect(Seen(pressing("Escape", in: once)) == Seen(beneath))
        }
      }
    }
  }

  /// Whether there is nowhere to go in what lies over the slide.
  private func isAtEdge(_ state: DeckState, _ move: Int) -> Bool {
    // The help is longer than this screen.
    if let line = state.cover.help { return line == 0 && move < 0 }
    return state.cover.overview == (move > 0 ? state.deck.slides.count - 1 : 0)
  }

  @Test("A frozen picture stays while the speaker looks ahead and back")
  func frozen() throws {
    try everyStep { bare in
      for (key, other, move) in [
        (MeetingCommand.next, MeetingCommand.back, 1), (.back, .next, -1),
      ] {
        var meeting = Meeting(bare)
        meeting.update(.answer(.asked(.freeze), at: .seconds(1)))
        meeting.update(.answer(.asked(key), at: .seconds(2)))
        let target = bare.showing(step: bare.step + move)
        #expect(meeting.shown.step == bare.step && meeting.deck.step == target.step)
        guard target.step != bare.step else { continue }
        meeting.update(.answer(.asked(other), at: .seconds(3)))
        #expect(Seen(meeting.deck) == Seen(bare) && Seen(meeting.shown) == Seen(bare))
        // A key at the wall goes on from what is seen there.
        meeting.update(.answer(.asked(key), at: .seconds(4)))
        meeting.update(Event(.key(move > 0 ? .pageDown : .pageUp), at: .seconds(5)))
        #expect(Seen(meeting.shown) == Seen(target) && meeting.shown == meeting.deck)
        meeting.update(Event(.key(move > 0 ? .pageUp : .pageDown), at: .seconds(6)))
        #expect(Seen(meeting.shown) == Seen(bare))
      }
    }
  }

  @Test("The console's step keys undo each other, whatever lies over the console")
  func console() throws {
    for cover in ["", "F1", "1 2", "9 9 9 Enter", "F3", "j", "r"] {
      var story = try ConsoleStory(.example, year: 2024)
      while !story.meeting.deck.isAtEnd {
        let step = story.meeting.deck.step
        story.press("\(cover) Right")
        #expect(story.meeting.deck.step == step + 1, "\(cover)")
        story.press("\(cover) Left")
        #expect(story.meeting.deck.step == step, "\(cover)")
        story.press("Escape Right")
      }
    }
  }
}
