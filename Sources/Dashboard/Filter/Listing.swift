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

  /// The most objectives of a year that are a flat list without levels of themes.
  private static let longest = 30

  init(_ yearIndex: Int, of review: Review, filter: Filter) {
    self.yearIndex = yearIndex
    let year = review.years[yearIndex]
    self.year = year
    let isGrouped = review.plan.hasThemeLevels || year.rows.count > Self.longest
    let admitted = { (row: Row) in
      filter.isEmpty || filter.admits(row, of: year, in: review.plan)
    }
    let shown = year.shownRows
    let (ofYear, ofTerm) = (shown.ofYear.filter(admitted), shown.ofTerm.filter(admitted))
    let groups = isGrouped ? review.plan.groups(of: ofYear, in: year.plan) : []
    let rows = (isGrouped ? groups.flatMap(\.rows) : ofYear) + ofTerm
    var entry = 0
    for group in groups {
      headings[entry] = group.headings
      entry += group.rows.count
    }
    objectives =
      !isGrouped && filter.isEmpty && ofTerm.isEmpty ? nil : rows.map(\.objective)
    if filter.isEmpty {
      others = nil
    } else {
      others = year.others.indices.filter {
        filter.admits(year.plan.achievements[year.others[$0]], in: review.plan)
      }
    }
  }

  /// The headings above an entry.
  func headings(above entry: Int) -> [ThemeGroup.Heading] { headings[entry] ?? [] }

  /// The number of objectives that are shown.
  var objectiveCount: Int { objectives?.count ?? year.rows.count }

  /// The number of other achievements that are shown.
  var otherCount: Int { others?.count ?? year.others.count }

  /// The number of entries.
  var count: Int { objectiveCount + otherCount }

  /// The number of entries without any filter.
  var total: Int { year.rows.count + year.others.count }

  /// The index of the objective that an entry shows; nil for another achievement.
  func objective(_ entry: Int) -> Int? {
    entry < objectiveCount ? objectives?[entry] ?? entry : nil
  }

  /// The entry with the first objective of a term; nil where none is shown.
  var firstOfTerm: Int? {
    (0..<objectiveCount).first { entry in
      objective(entry).map { year.plan.objectives[$0].term != nil } ?? false
    }
  }

  /// The row of the objective that an entry shows; nil for another achievement.
  func row(_ entry: Int) -> Row? { objective(entry).map { year.rows[$0] } }

  /// The achievements of an entry, by their indices in the year.
  func achievements(_ entry: Int) -> [Int] {
    guard entry < count else { return [] }
    if let row = row(entry) { return Array(row.answers) }
    let index = entry - objectiveCount
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
  /// filtered out.
  func entry(of item: ItemID) -> (entry: Int, answer: Int?)? {
    switch item {
    case .objective(_, let index):
      return entry(ofObjective: index).map { ($0, nil) }
    case .achievement(_, let index):
      if let other = year.others.firstIndex(of: index) {
        return entry(ofOther: other).map { ($0, nil) }
      }
      let answered = year.rows.firstIndex { $0.answers.contains(index) }
      guard let answered, let entry = entry(ofObjective: answered) else { return nil }
      return (entry, year.rows[answered].answers.firstIndex(of: index))
    }
  }

  private func entry(ofObjective index: Int) -> Int? {
    guard let objectives else { return year.rows.indices.contains(index) ? index : nil }
    return objectives.firstIndex(of: index)
  }

  private func entry(ofOther index: Int) -> Int? {
    let shown = others.map { $0.firstIndex(of: index) } ?? index
    return shown.map { $0 + objectiveCount }
  }

  /// The chosen one among the objectives, or among the other achievements: "3/20".
  func position(of cursor: YearList.Cursor) -> String {
    if cursor.entry < objectiveCount { return "\(cursor.entry + 1)/\(objectiveCount)" }
    guard count > 0 else { return "" }
    return "\(cursor.entry - objectiveCount + 1)/\(otherCount)"
  }
}
