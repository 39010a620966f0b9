internal import PlanModel

/// A theme as an entry of a long year: a heading that can be opened and closed.
struct ThemeFold: Sendable {
  /// The theme; nil for what has none.
  let theme: Theme?
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

  /// Folds the objectives of a year; those of a term follow, never folded.
  init(
    _ groups: [ThemeGroup], ofTerm: [Row], in year: YearReview, isOpen: (String?) -> Bool
  ) {
    let rows = groups.flatMap(\.rows)
    var place = 0
    var closedLevel: Int?
    for (index, group) in groups.enumerated() {
      for heading in group.headings {
        if let level = closedLevel, heading.level > level { continue }
        let isShown = isOpen(heading.theme?.id)
        closedLevel = isShown ? nil : heading.level
        let later = groups[(index + 1)...].prefix { next in
          next.headings.allSatisfy { $0.level > heading.level }
        }
        let end = later.reduce(place + group.rows.count) { $0 + $1.rows.count }
        entries.append(
          .theme(
            ThemeFold(
              theme: heading.theme, level: heading.level, isOpen: isShown, places: place..<end,
              counts: Counts(of: rows[place..<end], in: year.plan))))
      }
      if closedLevel == nil { entries += group.rows.map { .objective($0.objective) } }
      place += group.rows.count
    }
    entries += ofTerm.map { .objective($0.objective) }
  }
}
