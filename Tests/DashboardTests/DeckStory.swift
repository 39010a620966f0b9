import Deck
import Interface
import PlanModel
import Screen
import Testing

@testable import Dashboard
@testable import Meeting

/// A meeting: a plan, a wall, presses; then what is to be seen.
///
///     var story = try DeckStory(.vufo, year: 2024)
///     story.press("PageDown PageDown")
///     story.screen().text
struct DeckStory {
  private(set) var meeting: Meeting
  private(set) var effects: [Meeting.Effect] = []
  private var numbers: PlanNumbers
  private var time = Duration.zero

  init(
    _ fixture: Fixture, year: Int? = nil, size: String = "80x24", language: Language = .en,
    background: Background = .dark, glyphs: Glyphs = .unicode, depth: Palette.Depth = .colors256,
    isSample: Bool = false
  ) throws {
    let review = try fixture.review
    let place = year.flatMap { year in review.years.firstIndex { $0.year == year } }
    let look = Look(
      try Story.size(size), language: language, background: background, glyphs: glyphs,
      depth: depth)
    meeting = Meeting(
      DeckState(review, year: place ?? review.firstShown, look: look, isSample: isSample))
    numbers = fixture.numbers
  }

  /// What is on the wall.
  var state: DeckState { meeting.shown }

  /// Presses keys by name, with blanks between them, a second after each other.
  mutating func press(_ keys: String, after pause: Duration = .seconds(1)) {
    for name in keys.split(separator: " ") {
      guard let key = Key(name: String(name)) else {
        Issue.record("no key is called \(name)")
        continue
      }
      send(.key(key), after: pause)
    }
  }

  mutating func send(_ kind: Event.Kind, after pause: Duration = .seconds(1)) {
    time += pause
    effects += meeting.update(Event(kind, at: time))
  }

  mutating func resize(_ size: String) throws { send(.resize(try Story.size(size))) }

  /// Takes a newer text of the plan.
  mutating func reload(_ fixture: Fixture) throws {
    numbers = fixture.numbers
    meeting.update(.answer(.renewed(try fixture.review), at: time))
  }

  /// Walks on until a slide of a chapter shows a row.
  mutating func walk(to chapter: Slide.Chapter, row: Int = 1) throws {
    for _ in 0..<1000 {
      let step = state.deck.steps[state.step]
      if state.deck.slides[step.slide].chapter == chapter, step.rows >= row { return }
      if state.isAtEnd { break }
      press("PageDown")
    }
    Issue.record("no such chapter: \(chapter)")
  }

  /// What is on the wall, after the properties that every picture has were checked.
  func screen(sourceLocation: SourceLocation = #_sourceLocation) -> Buffer {
    let buffer = state.picture
    for fault in faults(of: buffer) { Issue.record("\(fault)", sourceLocation: sourceLocation) }
    return buffer
  }

  /// The first thing that is not as it should be.
  var fault: String? { faults(of: state.picture).first }

  private func faults(of buffer: Buffer) -> [String] {
    let place = "\(state.size.columns)x\(state.size.rows) \(state.language) step \(state.step)"
    return DeckProperties(buffer: buffer, state: state, numbers: numbers).faults
      .map { "\(place): \($0)" }
  }
}

extension Fixture {
  /// The review of its plan.
  var review: Review {
    get throws {
      guard case .review(let review) = try opening().content else {
        throw UnreadablePlan()
      }
      return review
    }
  }

  private struct UnreadablePlan: Error {}
}
