internal import Deck
public import Interface
public import PlanModel
public import Screen
internal import Wording

/// The speaker's console: a value, changed by its terminal and by what the presenter tells.
///
///     var console = Console(look: Look(Size(columns: 80, rows: 24)))
///     console.update(.answer(.plan(review, version), at: now))
///     console.update(.answer(.position(position), at: now))
///     console.picture.text
public struct Console: Sendable {
  /// The look of the console's own terminal.
  public private(set) var look: Look

  /// The position of the meeting; nil until that is heard.
  public private(set) var position: MeetingPosition?
  /// True if the presenter is there.
  private(set) var isConnected = true
  /// The plan that the slides are made from.
  private(set) var version: PlanVersion?
  /// The reason why that plan cannot be read; then there are no slides here.
  private(set) var trouble: Diagnostic?
  /// The news of the plan's file since.
  private(set) var file = PlanNews.same

  /// The slides, where the speaker is.
  private(set) var deck: DeckState?

  /// The time that was last heard of, on the clock of events.
  private(set) var now = Duration.zero
  /// The time of day: "14:32:07".
  private(set) var timeOfDay = ""

  /// The digits of a slide's number that are typed so far.
  private(set) var typedDigits = TypedDigits()
  /// The first line of the notes that is visible.
  private(set) var scroll = 0
  /// The text that lies over everything.
  private(set) var overlay: ConsoleOverlay?
  /// A short answer at the foot of the screen, until the next key.
  private var notice: Notice?

  private let ownLanguage: Language?

  /// A console to begin with.
  ///
  /// - Parameters:
  ///   - look: the look of its terminal.
  ///   - language: the language of the console's own words and of the notes; nil for that of the
  ///     slides, whatever it is.
  public init(look: Look, language: Language? = nil) {
    self.look = look
    ownLanguage = language
    if let language { self.look.language = language }
  }

  /// The foot of the screen.
  var keyLine: KeyLine<ConsoleCommand> {
    let typed = typedDigits.isEmpty ? nil : words.typedNumber(typedDigits.text)
    return KeyLine(notice?[language] ?? typed, keys: ConsoleCommand.keys, words: words)
  }

  private func screen(of overlay: ConsoleOverlay) -> OverlayScreen {
    OverlayScreen(overlay, about: version?.name(words) ?? "", file, look)
  }

  /// The notes that are to be read.
  var notes: SpeakerNotes? {
    deck.map { SpeakerNotes(on: $0.step, of: $0.deck, in: $0.review, language: language) }
  }
}

extension Console: Program {
  /// The news of the world.
  public enum Answer: Sendable {
    /// The position of the meeting; with it the presenter is there again.
    case position(MeetingPosition)
    /// The presenter is gone.
    case presenterIsGone
    /// The plan that the slides are made from.
    case plan(Review, PlanVersion)
    /// The plan behind the slides cannot be read from here.
    case noPlan(Diagnostic, PlanVersion)
    /// The news of the plan's file since.
    case file(PlanNews)
    /// The time of day: "14:32:07".
    case timeOfDay(String)
  }

  /// A wish of the console to the world.
  public enum Effect: ProgramEffect {
    /// Ask the presenter for something.
    case ask(MeetingCommand)
    /// End the console; the meeting goes on.
    case quit
    /// Give the terminal back and stop, until somebody says `fg`.
    case suspend
    /// Send every cell to the terminal again.
    case repaint
  }

  /// Takes a key of the speaker's terminal, or what the presenter and the plan's file have to say.
  @discardableResult
  public mutating func update(_ input: Input<Answer>) -> [Effect] {
    defer { settle() }
    switch input {
    case .event(let event):
      return take(event).map { [$0] } ?? []
    case .answer(let answer, let time):
      now = time
      take(answer)
      return []
    }
  }

  /// Paints this slide, the next, the notes and the clocks, or what lies over them.
  public func draw(into buffer: inout Buffer) {
    if let overlay {
      screen(of: overlay).draw(with: keyLine, into: &buffer)
    } else {
      ConsoleScreen(self).draw(into: &buffer)
    }
  }

  private mutating func take(_ event: Event) -> Effect? {
    switch event.kind {
    case .key(let key):
      return press(key)
    case .pointer(let pointer):
      switch pointer.action {
      case .press: break
      case .wheelDown: scroll(by: 1)
      case .wheelUp: scroll(by: -1)
      }
    case .resize(let size):
      look.size = size
    case .resumed:
      return .repaint
    case .terminate, .hangUp:
      return .quit
    case .readable:
      break  // The run loop's own.
    }
    return nil
  }

  private mutating func take(_ answer: Answer) {
    switch answer {
    case .position(let position):
      isConnected = true
      if position.step != self.position?.step || position.year != self.position?.year {
        scroll = 0
      }
      self.position = position
      if ownLanguage == nil { look.language = position.language }
      deck = deck?.showing(position)
    case .presenterIsGone: isConnected = false
    case .plan(let review, let version):
      self.version = version
      trouble = nil
      let deck = DeckState(review, year: review.firstShown, look: look)
      self.deck = position.map(deck.showing) ?? deck
    case .noPlan(let problem, let version):
      self.version = version
      trouble = problem
      deck = nil
    case .file(let news): file = news
    case .timeOfDay(let time): timeOfDay = time
    }
  }

  /// Brings scrolls back inside what there is, after anything changed.
  private mutating func settle() {
    scroll = ConsoleScreen(self).settledScroll
    if let overlay { self.overlay = screen(of: overlay).settled }
  }
}

extension Console {
  private mutating func press(_ key: Key) -> Effect? {
    notice = nil
    let command = ConsoleCommand.keys.command(for: key)
    switch typedDigits.take(key, isDigit: command == .digit, until: nil) {
    case .none: break
    case .unfinished: return nil
    case .finished(let digits): return go(to: digits)
    }
    if command == nil, key.isComposedLetter { notice = Notice { $0.vietnameseInput } }
    return command.flatMap { carryOut($0) }
  }

  private mutating func carryOut(_ command: ConsoleCommand) -> Effect? {
    switch command {
    case .ask(.rejoin): return rejoin()
    case .ask(.renew): return renew()
    case .ask(let command): return .ask(command)
    case .why: overlay = toggled(.problem(scroll: 0))
    case .help: overlay = toggled(.help(scroll: 0))
    case .down: scroll(by: 1)
    case .up: scroll(by: -1)
    case .background: notice = look.changeBackground()
    case .redraw: return .repaint
    case .suspend: return .suspend
    case .close: return .quit
    case .digit: break  // Taken before.
    }
    return nil
  }

  private mutating func rejoin() -> Effect? {
    guard overlay == nil else {
      overlay = nil
      return nil
    }
    return position?.frozenSlide == nil ? nil : .ask(.rejoin)
  }

  private mutating func renew() -> Effect? {
    switch file {
    case .same: notice = Notice { $0.consoleNothingNew }
    case .unusable:
      let version = version
      notice = Notice { $0.consoleNotTaken(version?.name($0) ?? "") }
    case .changed: return .ask(.renew)
    }
    return nil
  }

  private mutating func go(to digits: String) -> Effect? {
    let last = deck?.deck.slides.count ?? 0
    if let number = Int(digits), number > 0, number <= last { return .ask(.goTo(slide: number)) }
    notice = Notice { $0.noSuchSlide(digits, last: last) }
    return nil
  }

  private func toggled(_ wanted: ConsoleOverlay) -> ConsoleOverlay? {
    if case .problem = wanted {
      guard case .unusable = file else { return nil }
    }
    return overlay?.scrolled(to: 0) == wanted ? nil : wanted
  }

  private mutating func scroll(by lines: Int) {
    if let overlay {
      self.overlay = overlay.scrolled(to: overlay.scroll + lines)
    } else {
      scroll += lines
    }
  }
}
