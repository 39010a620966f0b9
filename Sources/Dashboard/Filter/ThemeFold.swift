internal import PlanModel

/// A theme as an entry of a long year: a heading that can be opened and closed.
struct ThemeFold: Sendable {
  /// The theme; nil for what has none.
  let theme: Theme?
  /// What it is opened and closed by.
  let key: Folds.Key
  /// The level, from 0.
  let level: Int
  /// True if what is under it is shown.
  let isOpen: Bool
  /// The objectives under it, with those of the themes that lie under it, by their places among all
  /// that the filter lets through.
  let places: Range<Int>
  /// The counts of these objectives.
  let counts: Counts
}

/// The entries of a long year: themes, and the objectives of those that are open.
struct ThemeFolding: Sendable {
  /// What an entry shows.
  enum Entry: Sendable {
    case theme(ThemeFold)
    /// An objective by its index in the year.
    case objective(Int)
  }

  /// The entries that are shown.
  private(set) var entries: [Entry] = []

  /// Folds the objectives of a year, then those of a term.
  init(
    _ ofYear: [ThemeGroup], ofTerm: [ThemeGroup], in year: YearReview, isOpen: (Folds.Key) -> Bool
  ) {
    var place = 0
    for (groups, isOfTerm) in [(ofYear, false), (ofTerm, true)] {
      var closedLevel: Int?
      for (index, group) in groups.enumerated() {
        for heading in group.headings {
          if let level = closedLevel, heading.level > level { continue }
          let key = Folds.Key(theme: heading.theme?.id, isOfTerm: isOfTerm)
          let isShown = isOpen(key)
          closedLevel = isShown ? nil : heading.level
          let rows =
            group.rows
            + groups[(index + 1)...].prefix { next in
              next.headings.allSatisfy { $0.level > heading.level }
            }.flatMap(\.rows)
          entries.append(
            .theme(
              ThemeFold(
                theme: heading.theme, key: key, level: heading.level, isOpen: isShown,
                places: place..<(place + rows.count), counts: Counts(of: rows[...], in: year.plan)))
          )
        }
        if closedLevel == nil { entries += group.rows.map { .objective($0.objective) } }
        place += group.rows.count
      }
    }
  }
}
