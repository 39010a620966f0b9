internal import Deck
public import Interface
public import Meeting
public import PlanModel
public import Screen
internal import Wording

/// Everything that decides what is on the speaker's console: a value, changed by `update` and by what
/// the run loop hands over.
///
///     var console = ConsoleState(size: Size(columns: 80, rows: 24))
///     console.show(review, version: version)
///     console.hear(position)
///     draw(console).text
public struct ConsoleState: Sendable {
  /// The screen's extent.
  public internal(set) var size: Size
  /// What the screen is painted on.
  public internal(set) var background: Background
  /// How marks and bars are drawn.
  public let glyphs: Glyphs
  /// Whether there are colours, and with them a background to choose.
  public internal(set) var hasColors: Bool

  /// Where the meeting is; nil until that is heard.
  public private(set) var position: MeetingPosition?
  /// Whether the presenter is there.
  var isConnected = true
  /// The plan that the slides are made from.
  private(set) var version: PlanVersion?
  /// Why that plan cannot be read; then there are no slides here.
  private(set) var trouble: Diagnostic?
  /// What has become of the plan's file since.
  var file = PlanNews.same

  /// The slides, where the speaker is.
  private(set) var deck: DeckState?

  /// The time that was last heard of, on the clock of events.
  private(set) var now = Duration.zero
  /// The time of day: "14:32:07".
  private(set) var timeOfDay = ""

  /// The digits of a slide's number that are typed so far.
  var typedDigits = TypedDigits()
  /// The first line of the notes that is visible.
  var scroll = 0
  /// What lies over everything.
  var overlay: ConsoleOverlay?
  /// A short answer at the foot of the screen, until the next key.
  var notice: Notice?

  private let ownLanguage: Language?

  /// A console to begin with.
  ///
  /// - Parameters:
  ///   - size: the screen's extent.
  ///   - language: the language of the console's own words and of the notes; nil for that of the
  ///     slides, whatever it is.
  ///   - background: what the screen is painted on.
  ///   - glyphs: how marks and bars are drawn.
  ///   - hasColors: whether the terminal has colours.
  public init(
    size: Size, language: Language? = nil, background: Background = .dark,
    glyphs: Glyphs = .unicode, hasColors: Bool = true
  ) {
    self.size = size
    ownLanguage = language
    self.background = background
    self.glyphs = glyphs
    self.hasColors = hasColors
  }

  /// Takes the screen that it is to be shown on.
  public mutating func appear(on size: Size, hasColors: Bool) {
    self.size = size
    self.hasColors = hasColors
    settle()
  }

  /// The language of the console's own words.
  var language: Language { ownLanguage ?? position?.language ?? .en }

  var words: any Words { language.words }

  /// The foot of the screen.
  var keyLine: KeyLine<ConsoleAction> {
    let typed = typedDigits.isEmpty ? nil : words.typedNumber(typedDigits.text)
    return KeyLine(notice?[language] ?? typed, keys: ConsoleAction.keys, words: words)
  }

  /// What is to be read of the notes.
  var notes: SpeakerNotes? {
    deck.map { SpeakerNotes(on: $0.step, of: $0.deck, in: $0.review, language: language) }
  }
}

extension ConsoleState {
  /// Takes the plan that the slides are made from.
  public mutating func show(_ review: Review, version: PlanVersion) {
    self.version = version
    trouble = nil
    let position = position
    let place = review.years.firstIndex { $0.year == position?.year } ?? review.firstShown
    deck = DeckState(
      review, year: place, size: size, glyphs: glyphs, hasColors: hasColors)
    follow()
  }

  /// Takes note that the plan behind the slides cannot be read from here.
  public mutating func cannotShow(_ problem: Diagnostic, version: PlanVersion) {
    self.version = version
    trouble = problem
    deck = nil
  }

  /// Takes where the meeting is.
  public mutating func hear(_ position: MeetingPosition) {
    isConnected = true
    if position.step != self.position?.step || position.year != self.position?.year { scroll = 0 }
    self.position = position
    follow()
  }

  /// Takes note that the presenter is gone; the next word from one ends that.
  public mutating func lose() {
    isConnected = false
  }

  /// Takes what has become of the plan's file.
  public mutating func learn(_ news: PlanNews) {
    file = news
    settle()
  }

  /// Takes the time: that of events, and that of the clock on the wall.
  public mutating func tick(now: Duration, timeOfDay: String) {
    self.now = now
    self.timeOfDay = timeOfDay
  }

  /// Brings the slides to where the meeting is.
  private mutating func follow() {
    guard let position, var deck else { return }
    if deck.deck.year != position.year,
      let place = deck.review.years.firstIndex(where: { $0.year == position.year })
    {
      deck = DeckState(
        deck.review, year: place, size: size, glyphs: glyphs, hasColors: hasColors)
    }
    deck = deck.showing(step: position.step)
    deck.language = position.language
    deck.lay(position.cover)
    self.deck = deck
    settle()
  }

  /// Brings scrolls back inside what there is, after anything changed.
  mutating func settle() {
    scroll = ConsoleScreen(self).settledScroll
    if let overlay { self.overlay = OverlayScreen(overlay, of: self).settled }
  }
}
