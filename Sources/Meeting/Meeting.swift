internal import Deck
public import Interface
public import PlanModel
public import Screen

/// A meeting as the presenter has it: the deck, what the audience sees of it, and the clock.
///
///     var meeting = Meeting(deck, minutes: 45)
///     meeting.update(Event(.key(.pageDown), at: now))
///     meeting.update(.answer(.asked(.next), at: later))  // the same, asked for at a console
///     meeting.picture
public struct Meeting: Sendable {
  /// The deck as the speaker has it.
  public private(set) var deck: DeckState
  /// The picture that the audience keeps while the speaker looks ahead.
  private var frozen: DeckState?
  /// The clock; it starts when the audience leaves the title.
  public private(set) var clock = MeetingClock()

  private let minutes: Int?
  /// The time that was spent on each slide before it was left, by its index.
  private var spent: [Int: Duration] = [:]
  /// The slide that the audience sees, and what the clock showed when it came.
  private var arrival: (slide: Int, reading: Duration)

  /// A meeting that begins, at any step.
  public init(_ deck: DeckState, minutes: Int? = nil) {
    self.deck = deck
    self.minutes = minutes
    arrival = (deck.slideIndex, .zero)
  }

  /// The deck as it is on the wall.
  public var shown: DeckState { frozen ?? deck }

  /// The number of its steps.
  public var stepCount: Int { deck.deck.steps.count }

  /// The position that a console is told, with the text that the deck was made from.
  ///
  /// - Returns: the steps of both sides, the clock, what lies over the slide.
  public func position(of plan: MeetingPlan) -> MeetingPosition {
    var position = MeetingPosition(
      of: plan, year: deck.deck.year, step: deck.step, language: deck.language, size: deck.size)
    position.frozenSlide = frozen.map { $0.slideIndex + 1 }
    position.isBlank = shown.isBlank
    position.cover = deck.cover.told
    position.clock = clock
    position.slideStart = arrival.reading - (spent[arrival.slide] ?? .zero)
    position.minutes = minutes
    return position
  }

  /// Comes to the wall again, as that looks now.
  package mutating func appear(in look: Look) {
    rejoin()
    deck.appear(in: look)
  }
}

extension Meeting: Program {
  /// The news of the world.
  public enum Answer: Sendable {
    /// A console asks for something.
    case asked(MeetingCommand)
    /// The newer text of the plan, because a console has asked for it.
    case renewed(Review)
  }

  /// A wish of a meeting to the world.
  public enum Effect: ProgramEffect {
    /// Out of the meeting, to browse the plan; it stays where it is.
    case leave
    /// End the program.
    case quit
    /// Give the terminal back and stop, until somebody says `fg`.
    case suspend
    /// Send every cell to the terminal again.
    case repaint
    /// Read the plan's file again, and answer with `renewed` if it can be used.
    case renew
  }

  /// The look of the wall.
  public var look: Look { shown.look }

  /// Takes a key of the wall's terminal, a console's wish, a newer plan.
  @discardableResult
  public mutating func update(_ input: Input<Answer>) -> [Effect] {
    switch input {
    case .event(let event):
      return take(event)
    case .answer(.asked(let command), let time):
      deck.interrupt()
      return carryOut(command, at: time)
    case .answer(.renewed(let review), let time):
      deck.renew(review)
      noteSlide(at: time)
      return []
    }
  }

  /// Paints what the audience sees.
  public func draw(into buffer: inout Buffer) { shown.draw(into: &buffer) }

  /// Takes an event of the wall's own terminal; the mouse does nothing here, whatever it does.
  ///
  /// A key there is meant for what is seen there: it ends the freeze and goes on from the picture
  /// that the audience has, wherever the speaker has looked.
  private mutating func take(_ event: Event) -> [Effect] {
    switch event.kind {
    case .key(let key):
      if MeetingCommand.keys.command(for: key) != nil { rejoin() }
      return deck.command(of: key, at: event.time).map { carryOut($0, at: event.time) } ?? []
    case .resize(let size):
      deck = deck.on(size)
      frozen = frozen?.on(size)
      return []
    case .resumed: return [.repaint]
    case .terminate, .hangUp: return [.quit]
    case .pointer, .readable: return []
    }
  }

  /// Carries out a command, whoever it comes from.
  private mutating func carryOut(_ command: MeetingCommand, at time: Duration) -> [Effect] {
    var effect: Effect?
    switch command {
    case .freeze: freeze()
    case .rejoin: rejoin()
    case .pause: clock.toggle(at: time)
    case .blank where frozen != nil: frozen?.carryOut(.blank, at: time)
    case .renew: effect = .renew
    default: effect = deck.carryOut(command, at: time)
    }
    noteSlide(at: time)
    return effect.map { [$0] } ?? []
  }

  private mutating func freeze() {
    if let picture = frozen {
      deck.blank(picture.isBlank)
      frozen = nil
    } else {
      frozen = deck
      deck.blank(false)
    }
  }

  private mutating func rejoin() {
    guard let picture = frozen else { return }
    deck = picture
    frozen = nil
  }

  /// Starts the clock when the audience leaves the title, and notes how long it sees which slide.
  private mutating func noteSlide(at time: Duration) {
    if shown.step > 0 { clock.begin(at: time) }
    let slide = shown.slideIndex
    guard slide != arrival.slide else { return }
    let reading = clock.reading(at: time)
    spent[arrival.slide, default: .zero] += reading - arrival.reading
    arrival = (slide, reading)
  }
}
