internal import Deck
internal import Interface

extension DeckState {
  /// Two presses closer than this are a held button: a terminal tells no release of a key.
  static let shortestPause = Duration.milliseconds(80)

  /// Takes a step, or what a step key means while something lies over the slide.
  mutating func step(_ command: DeckCommand, at time: Duration, isEnter: Bool) {
    let isHeld = lastPress.map { time - $0 < Self.shortestPause } ?? false
    lastPress = time
    if isHeld { return }
    let step = command == .next ? 1 : -1
    if let line = help {
      help = line + step
    } else if let chosen = overview {
      if isEnter {
        go(toSlide: chosen)
      } else {
        overview = min(max(0, chosen + step), deck.slides.count - 1)
      }
    } else if isBlank {
      isBlank = false
    } else {
      focus = nil
      self.step = min(max(0, self.step + step), deck.steps.count - 1)
    }
  }

  /// Goes to where a slide begins.
  mutating func go(toSlide place: Int) {
    closeAll()
    step = deck.firstStep(ofSlide: place)
  }

  /// Lays something over the slide, or takes it away; nothing where the slide has no such thing.
  mutating func toggle(_ wanted: Focus) {
    guard help == nil, overview == nil, !isBlank, let entry = lastEntry else { return }
    if wanted == .figure, entry.figure == nil { return }
    focus = focus == wanted ? nil : wanted
  }

  /// Closes what lies on top, else asks to leave.
  mutating func close() -> DeckEffect? {
    if help != nil {
      help = nil
    } else if overview != nil {
      overview = nil
    } else if isBlank {
      isBlank = false
    } else if focus != nil {
      focus = nil
    } else {
      return .leave
    }
    return nil
  }

  /// Takes away everything that lies over the slide.
  mutating func closeAll() {
    isBlank = false
    focus = nil
    overview = nil
    help = nil
    typedDigits.clear()
    notice = nil
    asksToEnd = false
  }
}
