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
        review, year: yearPlace, step: start.step, look: look, isSample: isSample)
      meeting = Meeting(deck, minutes: start.minutes)
    }
    meeting?.appear(in: look)
    isPresenting = true
  }

  /// Gives the meeting what comes to it, and takes over what was chosen on the wall.
  mutating func present(_ input: Input<Meeting.Answer>) -> [Effect] {
    guard let effects = meeting?.update(input) else { return [] }
    if isPresenting, let meeting { look = meeting.look }
    return effects.compactMap { carryOut($0) }
  }

  /// Leaves the meeting, or hands on what it asks of the world.
  private mutating func carryOut(_ effect: Meeting.Effect) -> Effect? {
    switch effect {
    case .leave:
      isPresenting = false
      settle()
      return nil
    case .quit: return .quit
    case .suspend: return .suspend
    case .repaint: return .repaint
    case .renew: return .renewMeeting
    }
  }
}
