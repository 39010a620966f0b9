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
