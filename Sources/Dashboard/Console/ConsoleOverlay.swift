internal import Deck
internal import Wording

/// What lies over the whole console, from a line on.
enum ConsoleOverlay: Hashable, Sendable {
  case help(scroll: Int)
  /// Why the changed file cannot be used.
  case problem(scroll: Int)

  var scroll: Int {
    switch self {
    case .help(let scroll), .problem(let scroll): scroll
    }
  }

  /// The same from another line on.
  func scrolled(to scroll: Int) -> ConsoleOverlay {
    switch self {
    case .help: .help(scroll: scroll)
    case .problem: .problem(scroll: scroll)
    }
  }
}

/// A short answer at the foot of the console.
enum ConsoleNotice: Hashable, Sendable {
  case noSuchSlide(digits: String)
  case nothingNew
  case notTaken
  case noColors
  case vietnameseInput

  func text(_ state: ConsoleState) -> String {
    let words = state.words
    switch self {
    case .noSuchSlide(let digits):
      return words.noSuchSlide(digits, last: state.deck?.deck.slides.count ?? 0)
    case .nothingNew: return words.consoleNothingNew
    case .notTaken: return words.consoleNotTaken(state.version?.name(words) ?? "")
    case .noColors: return words.noColors
    case .vietnameseInput: return words.vietnameseInput
    }
  }
}
