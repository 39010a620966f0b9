internal import Interface
public import PlanModel
internal import Screen

extension State {
  /// Puts the meeting on the wall: the one that was left, at the step where it was left, else one of
  /// the chosen year.
  ///
  /// A meeting keeps the plan it was begun with.
  ///
  /// - Parameters:
  ///   - step: the step to begin a new meeting with, from 0.
  ///   - minutes: how long a new meeting is to last; nil for no limit.
  public mutating func present(from step: Int = 0, minutes: Int? = nil) {
    guard let review else { return }
    if meeting == nil {
      let deck = DeckState(
        review, year: yearPlace, step: step, size: size, glyphs: glyphs, hasColors: hasColors,
        isSample: isSample)
      meeting = Meeting(deck, minutes: minutes)
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

  /// Does what a console asks of the meeting.
  public mutating func steer(_ request: MeetingRequest, at time: Duration) {
    meeting?.steer(request, at: time)
    guard isPresenting, let meeting else { return }
    language = meeting.shown.language
  }

  /// Gives the meeting a newer text of the plan, because a console has asked for it.
  public mutating func renewMeeting(_ review: Review, at time: Duration) {
    meeting?.renew(review, at: time)
  }
}
