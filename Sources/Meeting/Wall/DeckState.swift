public import Deck
public import Interface
public import PlanModel
internal import Screen
internal import Wording

/// Everything that decides what is on the wall: the deck, the step that is shown, what lies over
/// it.
///
///     var deck = DeckState(review, year: 2, look: Look(Size(columns: 80, rows: 24)))
///     deck.carryOut(.next, at: .seconds(4))
///     deck.picture.text
///
/// The deck keeps the plan it was made from; `renew` takes a newer one when somebody asks for it.
public struct DeckState: Visible, Equatable, Sendable {
  /// The plan of the meeting.
  public private(set) var review: Review
  /// Its slides and steps.
  public private(set) var deck: Deck
  /// The step that is shown: its index in `deck.steps`.
  public private(set) var step: Int

  /// The look of the wall.
  public private(set) var look: Look
  /// True if the plan is the one that is built into the program.
  public let isSample: Bool

  /// The cover of the slide.
  private(set) var cover = SlideCover()
  /// The digits of a slide's or a year's number that are typed so far.
  private(set) var typedDigits = TypedDigits()
  /// A short answer at the foot of the slide, until the next key.
  private(set) var notice: Notice?
  /// True if the next key is the answer to whether the meeting is to end.
  private(set) var asksToEnd = false
  /// The moment when a step was last asked for; a held button asks again at once.
  private(set) var lastPress: Duration?

  /// The pause below which two presses are a held button: a terminal tells no release of a key.
  private static let shortestPause = Duration.milliseconds(80)

  /// A deck to begin with.
  ///
  /// - Parameters:
  ///   - review: the plan.
  ///   - year: the index of the year in the review.
  ///   - step: the step to begin with, from 0; the nearest where there is none such.
  ///   - look: the look of the wall.
  ///   - isSample: whether the plan is the one that is built into the program.
  public init(
    _ review: Review, year: Int, step: Int = 0, look: Look, isSample: Bool = false
  ) {
    self.review = review
    let deck = Deck(of: review, year: year)
    self.deck = deck
    self.step = min(max(0, step), deck.steps.count - 1)
    self.look = look
    self.isSample = isSample
  }

  /// The index of the slide that is shown.
  public var slideIndex: Int { deck.steps[step].slide }

  /// True if nothing is shown.
  public var isBlank: Bool { cover.isBlank }

  /// True if the last step is shown.
  public var isAtEnd: Bool { step == deck.steps.count - 1 }

  /// The row that was revealed last; nil where the slide has none, or shows them all at once.
  public var lastEntry: Slide.Entry? {
    let slide = deck.slides[slideIndex]
    guard case .list(let list) = slide.content, !list.isAtOnce else { return nil }
    return list.entries.prefix(deck.steps[step].rows).last
  }

  /// The words at the foot instead of whose meeting it is.
  var answer: String? {
    if let notice { return notice[language] }
    return typedDigits.isEmpty ? nil : words.typedNumber(typedDigits.text)
  }
}

extension DeckState {
  /// The same meeting at another step, with nothing lying over the slide: what the console shows
  /// as the next one.
  public func showing(step: Int) -> DeckState {
    var state = self
    state.closeAll()
    state.step = min(max(0, step), deck.steps.count - 1)
    return state
  }

  /// The same slides where a meeting is, of its year if the plan has that.
  func showing(_ position: MeetingPosition) -> DeckState {
    var state = self
    if position.year != deck.year,
      let index = review.years.firstIndex(where: { $0.year == position.year })
    {
      state.deck = Deck(of: review, year: index)
    }
    state = state.showing(step: position.step)
    state.look.language = position.language
    state.cover = SlideCover(position.cover)
    if state.cover.focus == .figure, state.lastEntry?.figure == nil { state.cover.dropFocus() }
    state.settle()
    return state
  }

  /// The same on a screen of another size.
  func on(_ size: Size) -> DeckState {
    var state = self
    state.look.size = size
    state.settle()
    return state
  }

  /// Comes to a wall, as that looks now.
  mutating func appear(in look: Look) {
    self.look = look
    settle()
  }

  /// Shows nothing, or the slide.
  mutating func blank(_ isBlank: Bool) { cover.blank(isBlank) }

  /// Takes a newer text of the plan, at the same slide and row by id, else the nearest earlier.
  ///
  /// Only when somebody asks for it: nothing that happens to the file reaches the audience unasked.
  mutating func renew(_ newer: Review) {
    let index = newer.years.firstIndex { $0.year == deck.year }
    let renewed = Deck(of: newer, year: index ?? newer.firstShown)
    let step = index == nil ? 0 : renewed.step(like: self.step, of: deck)
    review = newer
    deck = renewed
    self.step = step
    if lastEntry == nil || (cover.focus == .figure && lastEntry?.figure == nil) {
      cover.dropFocus()
    }
    settle()
  }
}

extension DeckState {
  /// Understands a key by what is asked, by the digits typed so far, by the key table.
  ///
  /// - Returns: what it asks for; nil where there is nothing more to do.
  mutating func command(of key: Key, at time: Duration) -> MeetingCommand? {
    notice = nil
    let command = MeetingCommand.keys.command(for: key)
    if asksToEnd {
      asksToEnd = false
      return command == .quit || key == .character("y") ? .end : nil
    }
    if command == .digit, cover.help != nil { return nil }
    switch typedDigits.take(key, isDigit: command == .digit) {
    case .none: break
    case .unfinished: return nil
    case .finished(let digits): return digits.count == 4 ? year(digits) : slide(digits)
    }
    if key == .enter, cover.help == nil, let chosen = cover.overview {
      return takePress(at: time) ? .goTo(slide: chosen + 1) : nil
    }
    return command
  }

  private mutating func slide(_ digits: String) -> MeetingCommand? {
    let last = deck.slides.count
    if let number = Int(digits), (1...last).contains(number) { return .goTo(slide: number) }
    notice = Notice { $0.noSuchSlide(digits, last: last) }
    return nil
  }

  private mutating func year(_ digits: String) -> MeetingCommand? {
    if let year = review.years.first(where: { $0.label.ends(in: digits) }) {
      return .goToYear(year.year)
    }
    let ends = review.ends
    notice = Notice { $0.noSuchYear(digits, first: ends.first, last: ends.last) }
    return nil
  }

  /// Drops what somebody at the wall has begun, because somebody else asks for something.
  mutating func interrupt() {
    notice = nil
    typedDigits.clear()
  }

  /// Carries out a command; those about the meeting and not about the slides are left to it.
  @discardableResult
  mutating func carryOut(_ command: MeetingCommand, at time: Duration) -> Meeting.Effect? {
    switch command {
    case .next: if takePress(at: time) { take(step: 1) }
    case .back: if takePress(at: time) { take(step: -1) }
    case .goTo(let slide): go(toSlide: slide - 1)
    case .goToYear(let year): go(toYear: year)
    case .close: if !cover.close() { return .leave }
    case .blank: cover.blank(!isBlank)
    case .spotlight: toggle(.row)
    case .bigFigure: toggle(.figure)
    case .overview: cover.toggleOverview(choosing: slideIndex)
    case .language: look.language = language.next
    case .background: notice = look.changeBackground()
    case .help: cover.toggleHelp()
    case .quit: asksToEnd = true
    case .end: return .quit
    case .redraw: return .repaint
    case .suspend: return .suspend
    case .digit, .none, .freeze, .rejoin, .pause, .renew: break
    }
    settle()
    return nil
  }

  /// Takes a press of a button, unless it comes so soon after the last one that nobody has let go
  /// of it.
  ///
  /// - Returns: whether it was taken.
  private mutating func takePress(at time: Duration) -> Bool {
    defer { lastPress = time }
    return lastPress.map { time - $0 >= Self.shortestPause } ?? true
  }

  /// Takes a step, or does what a step key means while something lies over the slide.
  private mutating func take(step move: Int) {
    if !cover.take(step: move) { step = min(max(0, step + move), deck.steps.count - 1) }
  }

  /// Goes to where a slide begins, if there is such a slide.
  private mutating func go(toSlide index: Int) {
    guard deck.slides.indices.contains(index) else { return }
    closeAll()
    step = deck.firstStep(ofSlide: index)
  }

  /// Goes to where the meeting about another year begins, if the plan has that year.
  private mutating func go(toYear year: Int) {
    guard let index = review.years.firstIndex(where: { $0.year == year }) else { return }
    closeAll()
    deck = Deck(of: review, year: index)
    step = 0
  }

  /// Lays something over the slide, or takes it away; nothing where the slide has no such thing.
  private mutating func toggle(_ wanted: SlideCover.Focus) {
    guard cover.isOfRow, let entry = lastEntry else { return }
    if wanted == .figure, entry.figure == nil { return }
    cover.toggle(wanted)
  }

  /// Takes away everything that lies over the slide.
  private mutating func closeAll() {
    cover = SlideCover()
    typedDigits.clear()
    notice = nil
    asksToEnd = false
  }

  /// Brings choice and scroll back inside what there is, after anything changed.
  private mutating func settle() {
    cover.settle(slides: deck.slides.count, DeckHelp(in: frame))
  }
}
