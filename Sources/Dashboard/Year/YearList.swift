internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

/// The list of a year: objectives level with what answers them, then what nobody planned.
///
/// Lines are only made of entries that are on the screen, so that a key costs what is visible, not
/// what is loaded.
struct YearList {
  let state: State
  let year: YearReview
  let listing: Listing
  let layout: YearLayout
  let saying: Saying

  /// The list of the state's year; nil without a plan.
  init?(_ state: State) {
    guard let review = state.review, let year = state.year, let listing = state.listing
    else { return nil }
    self.state = state
    self.year = year
    self.listing = listing
    layout = YearLayout(state)
    saying = state.saying(of: review)
  }

  /// How many entries there are.
  var count: Int { listing.count }

  /// The rows of the screen that the list has.
  var height: Int { layout.list.height }

  /// The columns between the left edge and an objective's text: pointer, mark, a blank.
  var textIndent: Int { state.glyphs.markWidth + 2 }

  /// The columns between the edge of the achievements' side and their text; in one list what answers
  /// an objective is indented under it.
  func answerIndent(of index: Int) -> Int {
    layout.isTwoPanel || index >= listing.rowCount ? 2 : textIndent + 2
  }

  /// The objective's row that an entry shows; nil for what is outside the plan.
  func row(_ index: Int) -> Row? {
    index < listing.rowCount ? year.rows[listing.row(index)] : nil
  }

  /// The lines that an entry takes, with the air below it.
  func rows(of entry: YearEntry) -> Int {
    let lines =
      layout.isTwoPanel
      ? max(entry.left.count, entry.right.count) : entry.left.count + entry.right.count
    return max(1, lines) + layout.spacing
  }

  /// The first line of the achievements' side within an entry.
  func answerOffset(in entry: YearEntry) -> Int {
    layout.isTwoPanel ? 0 : entry.left.count
  }

  /// The achievements of an entry: places in the year.
  func achievements(of index: Int) -> [Int] {
    guard index < count else { return [] }
    return row(index).map { Array($0.answers) } ?? [year.outside[listing.outside(index)]]
  }

  /// What a cursor has chosen.
  func item(at cursor: Cursor) -> ItemID? {
    guard cursor.entry < count else { return nil }
    let achievements = achievements(of: cursor.entry)
    if let answer = cursor.answer, achievements.indices.contains(answer) {
      return .achievement(yearIndex: state.yearPlace, index: achievements[answer])
    }
    if cursor.entry < listing.rowCount {
      return .objective(yearIndex: state.yearPlace, index: listing.row(cursor.entry))
    }
    return achievements.first.map { .achievement(yearIndex: state.yearPlace, index: $0) }
  }

  /// "3/20": the chosen one among the objectives, or among what is outside the plan.
  func position(of cursor: Cursor) -> String {
    let planned = listing.rowCount
    if cursor.entry < planned { return "\(cursor.entry + 1)/\(planned)" }
    guard count > 0 else { return "" }
    return "\(cursor.entry - planned + 1)/\(listing.outsideCount)"
  }
}
