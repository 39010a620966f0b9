/// The themes of a year that a person has opened and closed; a theme goes by its id, nil stands for
/// what has none.
///
/// At first all are closed. Under a filter all are open at first: it leads to what it lets through.
struct Folds: Hashable, Sendable {
  private var opened: Set<String?> = []
  private var closedUnderFilter: Set<String?> = []

  /// True if the objectives of a theme are shown.
  func isOpen(_ theme: String?, isFiltered: Bool) -> Bool {
    isFiltered ? !closedUnderFilter.contains(theme) : opened.contains(theme)
  }

  /// Opens or closes a theme.
  mutating func set(_ theme: String?, isOpen: Bool, isFiltered: Bool) {
    switch (isFiltered, isOpen) {
    case (false, true): opened.insert(theme)
    case (false, false): opened.remove(theme)
    case (true, true): closedUnderFilter.remove(theme)
    case (true, false): closedUnderFilter.insert(theme)
    }
  }

  /// Forgets what was closed under a filter, for another filter begins.
  mutating func beginFilter() { closedUnderFilter = [] }
}
