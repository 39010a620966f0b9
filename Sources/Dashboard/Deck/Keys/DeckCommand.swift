/// Everything a person can ask of the deck.
public enum DeckCommand: Hashable, CaseIterable, Sendable {
  /// The next step.
  case next
  /// The step before.
  case back
  /// Nothing on the wall, or everything again.
  case blank
  /// Only the row revealed last.
  case spotlight
  /// The figure of the row revealed last, big.
  case bigFigure
  /// All slides.
  case overview
  /// A digit of a slide's or a year's number.
  case digit
  /// Away with what is open, else out of the deck.
  case close
  /// What one button of a clicker sends beside Esc; here it does nothing.
  case none
  /// The other language.
  case language
  /// The other background.
  case background
  /// The keys.
  case help
  /// The screen, painted anew.
  case redraw
  /// To the shell, to be woken by `fg`.
  case suspend
  /// The end, after a question.
  case quit
}
