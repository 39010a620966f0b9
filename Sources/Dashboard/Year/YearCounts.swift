internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The counts of the year in words, and at their right how much was reported.
struct YearCounts {
  /// The counts, wrapped.
  private let planned: [String]
  /// What was reported.
  private let reported: String
  /// Whether what was reported stands at the right of the last line; else it has one of its own.
  private let isLevel: Bool

  init(_ year: YearReview, words: any Words, width: Int) {
    let planned = Self.packed(
      year.hasObjectives ? words.standing(year.standing) : words.noObjectives(in: year.year),
      width: width - 2)
    let reported = Self.reported(in: year, words: words)
    let room = width - 2 - (planned.last?.displayWidth ?? 0) - reported.displayWidth
    isLevel = !planned.isEmpty && room >= 2
    self.planned = planned
    self.reported = reported
  }

  /// How many rows there are.
  var rows: Int { planned.count + (isLevel ? 0 : 1) }

  func draw(into buffer: inout Buffer, in area: Rect) {
    for (row, text) in planned.enumerated() {
      buffer.draw(Line(text), row: row, indent: 1, in: area)
    }
    if isLevel {
      buffer.drawRight(Line(reported + " "), row: planned.count - 1, in: area)
    } else {
      buffer.draw(Line(reported), row: planned.count, indent: 1, in: area)
    }
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
  private static func reported(in year: YearReview, words: any Words) -> String {
    let count = words.achievements(year.standing.achievements)
    guard year.plan.report != .final else { return count }
    // Nothing reported yet is no number.
    if year.standing.achievements == 0 { return words.name(of: year.plan.report) }
    return "\(count) · \(words.name(of: year.plan.report))"
  }
}
