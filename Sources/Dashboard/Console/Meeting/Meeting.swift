internal import Deck
internal import Interface
public import Meeting
public import PlanModel
public import Screen

/// A meeting as the presenter has it: the deck, what the audience sees of it, and the clock.
///
///     var meeting = Meeting(deck, minutes: 45)
///     update(&meeting, Event(.key(.pageDown), at: now))
///     draw(meeting.shown)
public struct Meeting: Sendable {
  /// Where the speaker is.
  public private(set) var deck: DeckState
  /// The picture that the audience keeps while the speaker looks ahead.
  private var frozen: DeckState?
  /// How long it lasts; starts when the audience leaves the title.
  public private(set) var clock = MeetingClock()

  private let minutes: Int?
  /// What was spent on each slide, by its place, before it was left.
  private var spent: [Int: Duration] = [:]
  /// The slide that the audience sees, and what the clock showed when it came.
  private var arrival: (slide: Int, reading: Duration)

  /// A meeting that begins, at any step.
  public init(_ deck: DeckState, minutes: Int? = nil) {
    self.deck = deck
    self.minutes = minutes
    arrival = (deck.slidePlace, .zero)
  }

  /// What is on the wall.
  public var shown: DeckState { frozen ?? deck }

  /// How many steps it has.
  public var stepCount: Int { deck.deck.steps.count }

  /// Where it is, with the text that the deck was made from: what a console is told.
  ///
  /// - Returns: the place of both sides, the clock, what lies over the slide.
  public func position(of plan: MeetingPlan) -> MeetingPosition {
    var position = MeetingPosition(
      of: plan, year: deck.deck.year, step: deck.step, language: deck.language, size: deck.size)
    position.frozenSlide = frozen.map { $0.slidePlace + 1 }
    position.isBlank = shown.isBlank
    position.cover = deck.cover
    position.clock = clock
    position.slideStart = arrival.reading - (spent[arrival.slide] ?? .zero)
    position.minutes = minutes
    return position
  }

  /// Takes an event of the wall's own terminal.
  ///
  /// A key there is meant for what is seen there: it ends the freeze and goes on from the picture that
  /// the audience has, wherever the speaker has looked.
  mutating func take(_ event: Event) -> DeckEffect? {
    if case .resize = event.kind, var picture = frozen {
      _ = update(&picture, event)
      frozen = picture
    }
    if case .key(let key) = event.kind, DeckCommand.keys.command(for: key) != nil { rejoin() }
    let effect = update(&deck, event)
    heed(event.time)
    return effect
  }

  /// Carries out what a console asks for; `renew` is left to `renew(_:at:)`.
  public mutating func carryOut(_ command: MeetingCommand, at time: Duration) {
    switch command {
    case .next: update(&deck, .next, at: time)
    case .back: update(&deck, .back, at: time)
    case .blank: blank()
    case .freeze: freeze()
    case .rejoin: rejoin()
    case .pause: clock.toggle(at: time)
    case .goTo(let number):
      if deck.deck.slides.indices.contains(number - 1) { deck.go(toSlide: number - 1) }
    case .language: update(&deck, .language, at: time)
    case .renew: break
    }
    heed(time)
  }

  /// Comes to the wall again, as it is now.
  mutating func appear(on size: Size, language: Language, background: Background) {
    rejoin()
    deck.size = size
    deck.language = language
    deck.background = background
    deck.settle()
  }

  /// Takes a newer text of the plan, because somebody has asked for it.
  public mutating func renew(_ review: Review, at time: Duration) {
    deck.reload(review)
    heed(time)
  }

  private mutating func blank() {
    if frozen == nil { deck.isBlank.toggle() } else { frozen?.isBlank.toggle() }
  }

  private mutating func freeze() {
    if let picture = frozen {
      deck.isBlank = picture.isBlank
      frozen = nil
    } else {
      frozen = deck
      deck.isBlank = false
    }
  }

  private mutating func rejoin() {
    guard let picture = frozen else { return }
    deck = picture
    frozen = nil
  }

  /// Starts the clock when the audience leaves the title, and notes how long it sees which slide.
  private mutating func heed(_ time: Duration) {
    if shown.step > 0 { clock.begin(at: time) }
    let slide = shown.slidePlace
    guard slide != arrival.slide else { return }
    let reading = clock.reading(at: time)
    spent[arrival.slide, default: .zero] += reading - arrival.reading
    arrival = (slide, reading)
  }
}

/// What an event of the wall's terminal does to a meeting.
///
/// - Returns: what is asked of the world, nil for nothing.
@discardableResult
public func update(_ meeting: inout Meeting, _ event: Event) -> DeckEffect? {
  meeting.take(event)
}

extension DeckState {
  /// What lies over the slide, for the console.
  var cover: MeetingPosition.Cover? {
    if help != nil { return .help }
    if let overview { return .slides(chosen: overview) }
    switch focus {
    case .row: return .row
    case .figure: return .figure
    case nil: return nil
    }
  }

  /// Takes over what a presenter tells: only what lies over the slide is added to the step.
  mutating func lay(_ cover: MeetingPosition.Cover?) {
    closeAll()
    switch cover {
    case .row: focus = .row
    case .figure: focus = lastEntry?.figure == nil ? nil : .figure
    case .slides(let chosen): overview = min(max(0, chosen), deck.slides.count - 1)
    case .help: help = 0
    case nil: break
    }
  }
}
