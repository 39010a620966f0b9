internal import PlanModel

/// The themes of a year that a person has opened and closed.
///
/// At first all are closed. Under a filter all are open at first: it leads to what it lets through.
struct Folds: Hashable, Sendable {
  /// A theme in one of the two lists of a year.
  struct Key: Hashable, Sendable {
    /// The id of the theme; nil stands for what has none.
    let theme: String?
    /// True below the heading of the objectives of a term.
    let isOfTerm: Bool
  }

  private var opened: Set<Key> = []
  private var closedUnderFilter: Set<Key> = []

  /// True if the objectives of a theme are shown.
  func isOpen(_ theme: Key, isFiltered: Bool) -> Bool {
    isFiltered ? !closedUnderFilter.contains(theme) : opened.contains(theme)
  }

  /// Opens or closes a theme.
  mutating func set(_ theme: Key, isOpen: Bool, isFiltered: Bool) {
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

extension Objective {
  /// The theme that it stands under in a long year.
  var fold: Folds.Key { Folds.Key(theme: theme, isOfTerm: term != nil) }
}
