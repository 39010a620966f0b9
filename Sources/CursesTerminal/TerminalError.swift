public import System

/// Why there is no terminal to draw on; in no case has anything been changed yet.
public enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a file, a pipe or nothing.
  case notATerminal
  /// The environment does not say which terminal it is: `TERM` is unset or empty.
  case termUnset
  /// Nothing is known here about the terminal that `TERM` names.
  case termUnknown(String)
  /// The terminal that `TERM` names cannot place its cursor (`dumb`, a printer).
  case termIncapable(String)
  /// The program was started in the background and nobody can bring it to the foreground.
  case background
  /// The system refused something that it grants as a rule.
  case cannotStart(Errno)
}
