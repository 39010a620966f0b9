internal import Interface
internal import Meeting
internal import PlanModel

/// The beginning of a meeting, and how long it is to last.
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

/// The wall, and the meeting that is shown on it or was left for a while.
struct Wall: Sendable {
  /// The meeting, once one was begun.
  private(set) var meeting: Meeting?
  /// True if it is on the wall.
  private(set) var isShown = false

  private let isSample: Bool

  init(isSample: Bool) { self.isSample = isSample }

  /// Shows the meeting: the one that was left, at the step where it was left, else one of the
  /// chosen year.
  ///
  /// A meeting keeps the plan it was begun with.
  ///
  /// - Parameters:
  ///   - browsing: the plan and the year.
  ///   - start: the beginning of a new one.
  ///   - look: the look of the wall.
  mutating func show(_ browsing: Browsing?, from start: MeetingStart, _ look: Look) {
    guard let browsing else { return }
    if meeting == nil {
      let deck = DeckState(
        browsing.review, year: browsing.yearIndex, step: start.step, look: look,
        isSample: isSample)
      meeting = Meeting(deck, minutes: start.minutes)
    }
    meeting?.appear(in: look)
    isShown = true
  }

  /// Gives the meeting what comes to it, and takes over the look that was chosen on the wall.
  mutating func update(_ input: Input<Meeting.Answer>, _ look: inout Look) -> [Effect] {
    guard let effects = meeting?.update(input) else { return [] }
    if isShown, let meeting { look = meeting.look }
    return effects.compactMap { carryOut($0) }
  }

  /// Leaves the meeting, or hands on what it asks of the world.
  private mutating func carryOut(_ effect: Meeting.Effect) -> Effect? {
    switch effect {
    case .leave:
      isShown = false
      return nil
    case .quit: return .quit
    case .suspend: return .suspend
    case .repaint: return .repaint
    case .renew: return .renewMeeting
    }
  }
}
