internal import PlanModel

/// The entries of a year that a filter lets through: objectives, then the other achievements.
///
/// Made when the year, the filter or the plan changes, not for every key.
struct Listing: Sendable {
  /// The year.
  let year: YearReview
  /// The index of the year among those of the plan.
  let yearIndex: Int

  /// The objectives that are shown, by their indices; nil for all of them in the plan's order.
  private let objectives: [Int]?
  /// The achievements that are shown of the other ones, by their indices among these; nil
  /// for all of them.
  private let others: [Int]?
  /// The headings of themes, by the entries above which they stand.
  private var headings: [Int: [ThemeGroup.Heading]] = [:]

  /// True if an objective of the year is postponed, and nobody said to when.
  let hasUndated: Bool

  /// The entries of a year whose themes fold; nil for another.
  private var folding: ThemeFolding?

  /// The most objectives of a year that are a flat list without levels of themes, and that do not
  /// fold.
  private static let longest = 30

  init(_ yearIndex: Int, of review: Review, filter: Filter, folds: Folds) {
    self.yearIndex = yearIndex
    let year = review.years[yearIndex]
    self.year = year
    hasUndated = year.rows.contains { $0.status == .postponed && $0.postponedTo == nil }
    let isLong = year.rows.count > Self.longest
    let isGrouped = review.plan.hasThemeLevels || isLong
    let admitted = { (row: Row) in
      filter.isEmpty || filter.admits(row, of: year, in: review.plan)
    }
    let shown = year.shownRows
    let (ofYear, ofTerm) = (shown.ofYear.filter(admitted), shown.ofTerm.filter(admitted))
    let groups = isGrouped ? review.plan.groups(of: ofYear, in: year.plan) : []
    let ofTerms = isLong ? review.plan.groups(of: ofTerm, in: year.plan) : []
    let rows =
      (isGrouped ? groups.flatMap(\.rows) : ofYear) + (isLong ? ofTerms.flatMap(\.rows) : ofTerm)
    objectives =
      !isGrouped && filter.isEmpty && ofTerm.isEmpty ? nil : rows.map(\.objective)
    if filter.isEmpty {
      others = nil
    } else {
      others = year.others.indices.filter {
        filter.admits(year.plan.achievements[year.others[$0]], in: review.plan)
      }
    }
    if isLong, (groups + ofTerms).contains(where: { !$0.headings.isEmpty }) {
      folding = ThemeFolding(groups, ofTerm: ofTerms, in: year) {
        folds.isOpen($0, isFiltered: !filter.isEmpty)
      }
    } else {
      var entry = 0
      for group in groups {
        headings[entry] = group.headings
        entry += group.rows.count
      }
    }
  }

  /// True if the themes of the year fold.
  var isFolding: Bool { folding != nil }

  /// The theme that an entry shows; nil for another entry.
  func theme(_ entry: Int) -> ThemeFold? {
    guard let folding, folding.entries.indices.contains(entry),
      case .theme(let fold) = folding.entries[entry]
    else { return nil }
    return fold
  }

  /// The objectives under a theme, and what answers them.
  func items(in theme: ThemeFold) -> [ItemID] {
    (objectives?[theme.places] ?? []).flatMap { index in
      [.objective(yearIndex: yearIndex, index: index)]
        + year.rows[index].answers.map { .achievement(yearIndex: yearIndex, index: $0) }
    }
  }

  /// True if nothing at all is reported for the year.
  var isSilent: Bool { year.counts.achievements == 0 }

  /// The entry that shows a theme; nil where it is not shown.
  func entry(ofTheme key: Folds.Key) -> Int? {
    folding?.entries.firstIndex {
      if case .theme(let fold) = $0 { fold.key == key } else { false }
    }
  }

  /// The headings above an entry.
  func headings(above entry: Int) -> [ThemeGroup.Heading] { headings[entry] ?? [] }

  /// The number of objectives that the filter lets through, folded or not.
  private var objectiveCount: Int { objectives?.count ?? year.rows.count }

  /// The number of other achievements that are shown.
  private var otherCount: Int { others?.count ?? year.others.count }

  /// The number of items that the filter lets through, folded or not.
  var admittedCount: Int { objectiveCount + otherCount }

  /// The number of entries without any filter, folded or not.
  var total: Int { year.rows.count + year.others.count }

  /// The entry with which the other achievements begin.
  var firstOther: Int { folding?.entries.count ?? objectiveCount }

  /// The number of entries.
  var count: Int { firstOther + otherCount }

  /// The index of the objective that an entry shows; nil for a theme and another achievement.
  func objective(_ entry: Int) -> Int? {
    guard entry < firstOther else { return nil }
    guard let folding else { return objectives?[entry] ?? entry }
    if case .objective(let index) = folding.entries[entry] { return index }
    return nil
  }

  /// The first entry below the heading of the objectives of a term; nil where none is shown.
  var firstOfTerm: Int? {
    (0..<firstOther).first { entry in
      theme(entry)?.key.isOfTerm
        ?? objective(entry).map { year.plan.objectives[$0].term != nil } ?? false
    }
  }

  /// The row of the objective that an entry shows; nil for a theme and another achievement.
  func row(_ entry: Int) -> Row? { objective(entry).map { year.rows[$0] } }

  /// The achievements of an entry, by their indices in the year.
  func achievements(_ entry: Int) -> [Int] {
    guard entry < count else { return [] }
    if let row = row(entry) { return Array(row.answers) }
    guard entry >= firstOther else { return [] }
    let index = entry - firstOther
    return [year.others[others?[index] ?? index]]
  }

  /// The item that a cursor has chosen.
  func item(at cursor: YearList.Cursor) -> ItemID? {
    guard cursor.entry < count else { return nil }
    let achievements = achievements(cursor.entry)
    if let answer = cursor.answer, achievements.indices.contains(answer) {
      return .achievement(yearIndex: yearIndex, index: achievements[answer])
    }
    if let index = objective(cursor.entry) {
      return .objective(yearIndex: yearIndex, index: index)
    }
    return achievements.first.map { .achievement(yearIndex: yearIndex, index: $0) }
  }

  /// The entry that shows an item of the year, and which of its achievements it is; nil where it is
  /// filtered out or folded.
  func entry(of item: ItemID) -> (entry: Int, answer: Int?)? {
    switch item {
    case .objective(_, let index):
      return entry(ofObjective: index).map { ($0, nil) }
    case .achievement(_, let index):
      if let other = year.others.firstIndex(of: index) {
        return entry(ofOther: other).map { ($0, nil) }
      }
      guard let answered = objective(of: item), let entry = entry(ofObjective: answered) else {
        return nil
      }
      return (entry, year.rows[answered].answers.firstIndex(of: index))
    }
  }

  /// The index of the objective that an item of the year is, or that it answers.
  func objective(of item: ItemID) -> Int? {
    switch item {
    case .objective(_, let index): index
    case .achievement(_, let index): year.rows.firstIndex { $0.answers.contains(index) }
    }
  }

  private func entry(ofObjective index: Int) -> Int? {
    if let folding {
      return folding.entries.firstIndex {
        if case .objective(index) = $0 { true } else { false }
      }
    }
    guard let objectives else { return year.rows.indices.contains(index) ? index : nil }
    return objectives.firstIndex(of: index)
  }

  private func entry(ofOther index: Int) -> Int? {
    let shown = others.map { $0.firstIndex(of: index) } ?? index
    return shown.map { $0 + firstOther }
  }

  /// The chosen one among the objectives, or among the other achievements: "3/20"; a theme stands
  /// at the place of its first objective.
  func position(of cursor: YearList.Cursor) -> String {
    guard count > 0 else { return "" }
    if cursor.entry >= firstOther { return "\(cursor.entry - firstOther + 1)/\(otherCount)" }
    var place = cursor.entry
    if let theme = theme(cursor.entry) {
      place = theme.places.lowerBound
    } else if isFolding, let objective = objective(cursor.entry) {
      place = objectives?.firstIndex(of: objective) ?? place
    }
    return "\(place + 1)/\(objectiveCount)"
  }
}
