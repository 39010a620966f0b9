public import Deck
public import Interface
public import PlanModel
public import Screen
internal import Wording

/// Everything that decides what is on the wall: a value, changed by `update` alone.
///
///     var deck = DeckState(review, year: 2, size: Size(columns: 80, rows: 24))
///     update(&deck, Event(.key(.pageDown), at: .seconds(4)))
///     draw(deck).text
///
/// The deck keeps the plan it was made from; `reload` takes a newer one when somebody asks for it.
public struct DeckState: Sendable {
  /// What lies over a slide because of one of its rows.
  enum Focus: Hashable, Sendable {
    /// The row alone.
    case row
    /// Its figure, big.
    case figure
  }

  /// The plan of the meeting.
  public internal(set) var review: Review
  /// Its slides and steps.
  public internal(set) var deck: Deck
  /// The step that is shown: its place in `deck.steps`.
  public internal(set) var step: Int

  /// The screen's extent.
  public internal(set) var size: Size
  /// The language of all words.
  public internal(set) var language: Language
  /// What the screen is painted on.
  public internal(set) var background: Background
  /// How marks and digits are drawn.
  public let glyphs: Glyphs
  /// Whether there are colours, and with them a background to choose.
  public let hasColors: Bool
  /// Whether the plan is the one that is built into the program.
  public let isSample: Bool

  /// Whether nothing is shown.
  public internal(set) var isBlank = false
  /// What lies over the slide.
  var focus: Focus?
  /// The chosen slide, while all slides are shown.
  var overview: Int?
  /// The first line of the help, while it is shown.
  var help: Int?
  /// The digits of a slide's or a year's number that are typed so far.
  var typedDigits = TypedDigits()
  /// A short answer at the foot of the slide, until the next key.
  var notice: Notice?
  /// Whether the next key is the answer to whether the meeting is to end.
  var asksToEnd = false
  /// When a step was last asked for; a held button asks again at once.
  var lastPress: Duration?

  /// A deck to begin with.
  ///
  /// - Parameters:
  ///   - review: the plan.
  ///   - year: the place of the year in the review.
  ///   - step: the step to begin with, from 0; the nearest where there is none such.
  ///   - size: the screen's extent.
  ///   - language: the language of all words.
  ///   - background: what the screen is painted on.
  ///   - glyphs: how marks and digits are drawn.
  ///   - hasColors: whether the terminal has colours.
  ///   - isSample: whether the plan is the one that is built into the program.
  public init(
    _ review: Review, year: Int, step: Int = 0, size: Size, language: Language = .en,
    background: Background = .dark, glyphs: Glyphs = .unicode, hasColors: Bool = true,
    isSample: Bool = false
  ) {
    self.review = review
    let deck = Deck(of: review, year: year)
    self.deck = deck
    self.step = min(max(0, step), deck.steps.count - 1)
    self.size = size
    self.language = language
    self.background = background
    self.glyphs = glyphs
    self.hasColors = hasColors
    self.isSample = isSample
  }

  /// The place of the slide that is shown, from 0.
  public var slidePlace: Int { deck.steps[step].slide }

  /// Whether the last step is shown.
  public var isAtEnd: Bool { step == deck.steps.count - 1 }

  /// The row that was revealed last; nil where the slide has none, or shows them all at once.
  public var lastEntry: Slide.Entry? {
    let slide = deck.slides[slidePlace]
    guard case .list(let list) = slide.content, !list.isAtOnce else { return nil }
    return list.entries.prefix(deck.steps[step].rows).last
  }

  /// The same meeting at another step, with nothing lying over the slide: what the console shows
  /// as the next one.
  public func showing(step: Int) -> DeckState {
    var state = self
    state.closeAll()
    state.step = min(max(0, step), deck.steps.count - 1)
    return state
  }

  /// What stands at the foot instead of whose meeting it is.
  var answer: String? {
    if let notice { return notice[language] }
    return typedDigits.isEmpty ? nil : language.words.typedNumber(typedDigits.text)
  }
}

extension DeckState: Equatable {
  /// Whether both show the same, and go on alike.
  public static func == (one: DeckState, two: DeckState) -> Bool {
    one.review.plan == two.review.plan && one.deck == two.deck && one.step == two.step
      && one.size == two.size && one.language == two.language
      && one.background == two.background && one.glyphs == two.glyphs
      && one.hasColors == two.hasColors && one.isSample == two.isSample
      && one.isBlank == two.isBlank && one.focus == two.focus && one.overview == two.overview
      && one.help == two.help && one.typedDigits == two.typedDigits && one.notice == two.notice
      && one.asksToEnd == two.asksToEnd && one.lastPress == two.lastPress
  }
}
