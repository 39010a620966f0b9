internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The counts of the year in words, and at their right how much was reported.
struct YearCounts {
  private let state: State

  init(_ state: State) {
    self.state = state
  }

  /// The lines, each as wide as the screen: the counts wrap, what was reported stands at the right
  /// of the last line or, where it does not fit, on one of its own.
  func lines(width: Int) -> [Line] {
    guard let year = state.year else { return [] }
    let words = state.words
    let planned =
      year.hasObjectives
      ? words.standing(year.standing) : words.noObjectives(in: year.year)

    let reported = right(of: year)
    let rows = Self.packed(planned, width: width - 2)
    guard let last = rows.last else { return [Line(reported)] }
    let gap = width - 2 - last.displayWidth - reported.displayWidth
    if gap >= 2 {
      let blanks = String(repeating: " ", count: gap)
      return rows.dropLast().map { Line(" " + $0) } + [Line(" " + last + blanks + reported)]
    }
    return (rows + [reported]).map { Line(" " + $0) }
  }

  /// Facts packed into rows, broken only between two of them.
  ///
  ///     "8 reported · 1 postponed · 8 not reported", 26  // "8 reported · 1 postponed"
  ///                                                     // "8 not reported"
  static func packed(_ facts: String, width: Int) -> [String] {
    if !facts.isEmpty, facts.displayWidth <= width { return [facts.drawable] }
    var rows: [String] = []
    for fact in facts.split(separator: " · ") {
      if let last = rows.last, last.displayWidth + 3 + fact.displayWidth <= width {
        rows[rows.count - 1] += " · " + fact.drawable
      } else {
        rows += fact.wrapped(to: width)
      }
    }
    return rows
  }

  /// "24 achievements", and whether more is to come.
  private func right(of year: YearReview) -> String {
    let count = state.words.achievements(year.standing.achievements)
    guard year.plan.report != .final else { return count }
    // Nothing reported yet is no number.
    if year.standing.achievements == 0 { return state.words.name(of: year.plan.report) }
    return "\(count) · \(state.words.name(of: year.plan.report))"
  }

  func draw(into buffer: inout Buffer, in area: Rect) {
    for (row, line) in lines(width: area.width).enumerated() {
      buffer.draw(line, row: row, in: area)
    }
  }
}
