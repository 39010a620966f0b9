public import Interface
public import Meeting
public import PlanModel
public import Screen
public import Summary

/// Everything that decides what is on the screen: a value, changed by `update` alone.
///
///     var state = State(.plan(review, file: "plan.yaml"), look: Look(Size(columns: 80, rows: 24)))
///     state.update(Event(.key(.right)))
///     state.picture.text
///
/// The desk, where the plan is browsed, and the wall, where its meeting is shown, have the look and
/// the screen in common.
public struct State: Sendable {
  /// The look of the screen.
  public private(set) var look: Look
  private(set) var desk: Desk
  private var wall: Wall

  /// A state to begin with.
  ///
  /// - Parameters:
  ///   - opening: the plan, or why there is none.
  ///   - look: the look of the screen.
  ///   - year: the year to begin with; nil for the latest that something is reported for.
  ///   - isReadOnly: whether the plan cannot be edited from here.
  ///   - start: the beginning of a meeting that is on the wall from the start; nil for none.
  public init(
    _ opening: Opening, look: Look, year: Int? = nil, isReadOnly: Bool = false,
    presenting start: MeetingStart? = nil
  ) {
    self.look = look
    desk = Desk(opening, year: year, isReadOnly: isReadOnly)
    wall = Wall(isSample: opening.isSample)
    if let start { wall.show(desk.browsing, from: start, look) }
  }

  /// The plan on the screen; nil as long as none could be read.
  public var review: Review? { desk.browsing?.review }

  /// The meeting that was begun, on the wall or left for a while.
  public var meeting: Meeting? { wall.meeting }

  /// True if the meeting is on the wall.
  public var isPresenting: Bool { wall.isShown }
}

extension State: Program {
  /// The news of the world for the dashboard: what came of an effect, and what has changed by
  /// itself.
  public enum Answer: Sendable {
    /// The plan file was read again: the new plan, or the reasons to keep the old one.
    case read(Opening)
    /// There is no opener here, or it did not run.
    case cannotOpen(Address)
    /// There is no editor, or this is why it did not run.
    case cannotEdit(reason: String?)
    /// The origin that pages of the plan on the screen have now.
    case identified(PageOrigin)
    /// The printers that there are.
    case printers([String])
    /// A print is being made, and takes a while.
    case printing(PrintJob)
    /// The outcome of a print.
    case printed(PrintOutcome)
    /// Something that is for the meeting.
    case meeting(Meeting.Answer)
  }

  /// Takes an event or an answer of the world: the only way in which the dashboard changes.
  public mutating func update(_ input: Input<Answer>) -> [Effect] {
    var effects: [Effect] = []
    switch input {
    case .event(let event) where wall.isShown: effects = atWall(.event(event))
    case .event(let event): effects = atDesk(event)
    case .answer(.meeting(let answer), let time): effects = atWall(.answer(answer, at: time))
    case .answer(let answer, _): desk.take(answer, look)
    }
    return effects + desk.askForNeeds()
  }

  private mutating func atDesk(_ event: Event) -> [Effect] {
    switch desk.update(event, &look) {
    case .effect(let effect): return [effect]
    case .meeting: wall.show(desk.browsing, from: MeetingStart(), look)
    case nil: break
    }
    return []
  }

  private mutating func atWall(_ input: Input<Meeting.Answer>) -> [Effect] {
    let wasShown = wall.isShown
    let effects = wall.update(input, &look)
    // The screen may have become another one meanwhile.
    if wasShown, !wall.isShown { desk.settle(look) }
    return effects
  }

  /// Paints the visible screen.
  public func draw(into buffer: inout Buffer) {
    if wall.isShown, let meeting {
      meeting.draw(into: &buffer)
    } else {
      desk.draw(into: &buffer, look)
    }
  }
}
