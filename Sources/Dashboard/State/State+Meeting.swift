internal import Interface
internal import Meeting
internal import PlanModel
internal import Screen

/// Where a meeting begins, and how long it is to last.
public struct MeetingStart: Hashable, Sendable {
  /// The step, from 0.
  public var step: Int
  /// The minutes; nil for no limit.
  public var minutes: Int?

  /// A start.
  public init(step: Int = 0, minutes: Int? = nil) {
    self.step = step
    self.minutes = minutes
  }
}

extension State {
  /// Puts the meeting on the wall: the one that was left, at the step where it was left, else one of
  /// the chosen year.
  ///
  /// A meeting keeps the plan it was begun with.
  ///
  /// - Parameter start: where a new one begins.
  mutating func present(from start: MeetingStart = MeetingStart()) {
    guard let review else { return }
    if meeting == nil {
      let deck = DeckState(
        review, year: yearPlace, step: start.step, size: size, glyphs: glyphs, hasColors: hasColors,
        isSample: isSample)
      meeting = Meeting(deck, minutes: start.minutes)
    }
    meeting?.appear(on: size, language: language, background: background)
    isPresenting = true
  }

  /// Gives an event to the meeting, and takes over what was chosen there.
  mutating func present(_ event: Event) -> Effect? {
    guard var meeting else { return nil }
    let effect = Dashboard.update(&meeting, event)
    self.meeting = meeting
    if case .resize(let size) = event.kind { self.size = size }
    language = meeting.shown.language
    background = meeting.shown.background
    switch effect {
    case .leave:
      isPresenting = false
      settle()
      return nil
    case .quit: return .quit
    case .suspend: return .suspend
    case .repaint: return .repaint
    case nil: return nil
    }
  }

  /// Carries out what a console asks of the meeting.
  mutating func carryOut(_ command: MeetingCommand, at time: Duration) {
    meeting?.carryOut(command, at: time)
    guard isPresenting, let meeting else { return }
    language = meeting.shown.language
  }
}
