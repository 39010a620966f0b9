internal import PlanModel

/// The entries of a year that a filter lets through: objectives, then what is outside the plan.
///
/// Made when the year, the filter or the plan changes, not for every key.
struct Listing: Sendable {
  /// The year.
  let year: YearReview
  /// The index of the year among those of the plan.
  let yearIndex: Int

  /// The objectives that are shown, by their indices; nil for all of them.
  private let objectives: [Int]?
  /// The achievements that are shown of those outside the plan, by their indices among these; nil
  /// for all of them.
  private let outside: [Int]?

  init(_ yearIndex: Int, of review: Review, filter: Filter) {
    self.yearIndex = yearIndex
    let year = review.years[yearIndex]
    self.year = year
    if filter.isEmpty {
      objectives = nil
      outside = nil
    } else {
      objectives = year.rows.indices.filter { filter.admits(year.rows[$0], of: year) }
      outside = year.outside.indices.filter {
        filter.admits(year.plan.achievements[year.outside[$0]])
      }
    }
  }

  /// The number of objectives that are shown.
  var objectiveCount: Int { objectives?.count ?? year.rows.count }

  /// The number of achievements outside the plan that are shown.
  var outsideCount: Int { outside?.count ?? year.outside.count }

  /// The number of entries.
  var count: Int { objectiveCount + outsideCount }

  /// The number of entries without any filter.
  var total: Int { year.rows.count + year.outside.count }

  /// The index of the objective that an entry shows; nil for what is outside the plan.
  func objective(_ entry: Int) -> Int? {
    entry < objectiveCount ? objectives?[entry] ?? entry : nil
  }

  /// The row of the objective that an entry shows; nil for what is outside the plan.
  func row(_ entry: Int) -> Row? { objective(entry).map { year.rows[$0] } }

  /// The achievements of an entry, by their indices in the year.
  func achievements(_ entry: Int) -> [Int] {
    guard entry < count else { return [] }
    if let row = row(entry) { return Array(row.answers) }
    let index = entry - objectiveCount
    return [year.outside[outside?[index] ?? index]]
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
      if let outside = year.outside.firstIndex(of: index) {
        return entry(ofOutside: outside).map { ($0, nil) }
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

  private func entry(ofOutside index: Int) -> Int? {
    let shown = outside.map { $0.firstIndex(of: index) } ?? index
    return shown.map { $0 + objectiveCount }
  }

  /// The chosen one among the objectives, or among what is outside the plan: "3/20".
  func position(of cursor: YearList.Cursor) -> String {
    if cursor.entry < objectiveCount { return "\(cursor.entry + 1)/\(objectiveCount)" }
    guard count > 0 else { return "" }
    return "\(cursor.entry - objectiveCount + 1)/\(outsideCount)"
  }
}
