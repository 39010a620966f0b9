internal import Interface

/// Everything a person can ask of the dashboard.
public enum Command: Hashable, CaseIterable, Sendable {
  /// The year to the right.
  case nextYear
  /// The year to the left.
  case previousYear
  /// One entry, or one line of a text, down.
  case rowDown
  /// One entry, or one line of a text, up.
  case rowUp
  /// A screenful down.
  case pageDown
  /// A screenful up.
  case pageUp
  /// The first entry or line.
  case first
  /// The last entry or line.
  case last
  /// The year whose number is typed, digit by digit.
  case goToYear
  /// The way from the objectives to what answers them, and back.
  case otherPanel
  /// The theme of the row in a long year, opened or closed.
  case fold
  /// The chosen objective or achievement in full.
  case details
  /// The chosen one of a list: goes there, opens it, or takes it.
  case choose
  /// The way back: away with what lies on top.
  case back
  /// The meeting: its slides, step by step.
  case present
  /// Every objective through the years.
  case threads
  /// The indicators over the years, all at once.
  case indicators
  /// Words in the whole plan.
  case find
  /// The next hit.
  case nextHit
  /// The hit before.
  case previousHit
  /// The choice of certain themes, statuses and sources.
  case filter
  /// The end of that choice: everything again.
  case clearFilter
  /// The year on paper.
  case print
  /// The next of what can be chosen for a print.
  case nextValue
  /// The one before.
  case previousValue
  /// The source of the chosen item, where the system can open it.
  case openSource
  /// The plan at the line of the chosen item, in the editor.
  case edit
  /// The keys and the marks.
  case help
  /// The other language.
  case language
  /// The other background.
  case background
  /// The plan file, read again.
  case reload
  /// The screen, painted anew.
  case redraw
  /// The way to the shell, to be woken by `fg`.
  case suspend
  /// The end.
  case quit
}

extension Command {
  /// The move that the command is to a list or a text; nil for one that does not move in it.
  var move: Move? {
    switch self {
    case .rowDown: .down
    case .rowUp: .up
    case .pageDown: .pageDown
    case .pageUp: .pageUp
    case .first: .first
    case .last: .last
    default: nil
    }
  }
}

/// The screens that have keys of their own.
enum Context: Hashable, CaseIterable, Sendable {
  case year, details, threads, indicators, indicator, find, filter, sources, print, help, problem
}
