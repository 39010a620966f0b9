internal import PlanModel

/// A screen that lies on top of the year, with the place in it.
enum Overlay: Hashable, Sendable {
  /// An item in full, from a line on.
  case details(ItemID, scroll: Int)
  case help(scroll: Int)
  case problem(scroll: Int)
  case threads(ThreadsPlace)
  case indicators(IndicatorsPlace)
  /// The chosen one of the things to filter by.
  case filter(row: Int)
  /// The chosen hit.
  case find(row: Int)
  /// The sources of an item, of which one is to be opened.
  case sources([String], row: Int)
  /// What is to be printed.
  case print(PrintPlace)

  /// The keys that the screen has.
  var context: Context {
    switch self {
    case .details: .details
    case .help: .help
    case .problem: .problem
    case .threads: .threads
    case .indicators: .indicators
    case .filter: .filter
    case .find: .find
    case .sources: .sources
    case .print: .print
    }
  }

  /// The same text from another line on; only texts scroll by lines.
  func scrolled(to scroll: Int) -> Overlay {
    switch self {
    case .details(let item, _): .details(item, scroll: scroll)
    case .help: .help(scroll: scroll)
    case .problem: .problem(scroll: scroll)
    default: self
    }
  }
}
