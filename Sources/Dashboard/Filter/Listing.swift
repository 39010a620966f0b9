internal import PlanModel

/// The entries of a year that a filter lets through: places among its rows and among what is outside
/// the plan.
///
/// Made when the year, the filter or the plan changes, not for every key.
struct Listing: Sendable {
  /// The rows that are shown; nil for all of them.
  private let rows: [Int]?
  /// What is shown of what is outside the plan; nil for all of it.
  private let outside: [Int]?
  private let rowTotal: Int
  private let outsideTotal: Int

  init(of year: YearReview, filter: Filter) {
    rowTotal = year.rows.count
    outsideTotal = year.outside.count
    if filter.isEmpty {
      rows = nil
      outside = nil
    } else {
      rows = year.rows.indices.filter { filter.admits(year.rows[$0], of: year) }
      outside = year.outside.indices.filter {
        filter.admits(year.plan.achievements[year.outside[$0]])
      }
    }
  }

  /// How many objectives are shown.
  var rowCount: Int { rows?.count ?? rowTotal }

  /// How many achievements outside the plan are shown.
  var outsideCount: Int { outside?.count ?? outsideTotal }

  /// The entries: objectives, then what is outside the plan.
  var count: Int { rowCount + outsideCount }

  /// All that could be shown.
  var total: Int { rowTotal + outsideTotal }

  /// The row of an entry, a place in `YearReview.rows`.
  func row(_ entry: Int) -> Int { rows?[entry] ?? entry }

  /// The place in `YearReview.outside` of an entry after the objectives.
  func outside(_ entry: Int) -> Int {
    let place = entry - rowCount
    return outside?[place] ?? place
  }

  /// The entry that shows a row; nil where it is filtered out.
  func entry(ofRow row: Int) -> Int? {
    rows == nil ? (row < rowTotal ? row : nil) : rows?.firstIndex(of: row)
  }

  /// The entry that shows something outside the plan; nil where it is filtered out.
  func entry(ofOutside place: Int) -> Int? {
    let index =
      outside == nil ? (place < outsideTotal ? place : nil) : outside?.firstIndex(of: place)
    return index.map { $0 + rowCount }
  }
}
