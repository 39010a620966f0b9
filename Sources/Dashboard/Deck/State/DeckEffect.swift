/// What the deck asks of the world, carried out by the run loop.
public enum DeckEffect: Hashable, Sendable {
  /// Out of the deck, to browse the plan; the deck stays where it is.
  case leave
  /// End the program.
  case quit
  /// Give the terminal back and stop, until somebody says `fg`.
  case suspend
  /// Send every cell to the terminal again.
  case repaint
}
