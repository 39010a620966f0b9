internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The counts of the year in words, and at their right how much was reported.
struct YearCounts {
  /// The counts, wrapped.
  private let planned: [Line]
  /// What was reported.
  private let reported: String
  /// Whether what was reported stands at the right of the last line; else it has one of its own.
  private let isLevel: Bool

  init(_ year: YearReview, words: any Words, width: Int) {
    let saying = YearSaying(year, in: words)
    let planned = Line.packed(saying.counts, width: width - 2)
    let reported = saying.reported.joined(separator: " · ")
    let room = width - 2 - (planned.last?.width ?? 0) - reported.displayWidth
    isLevel = !planned.isEmpty && room >= 2
    self.planned = planned
    self.reported = reported
  }

  /// How many rows there are.
  var rows: Int { planned.count + (isLevel ? 0 : 1) }

  func draw(into buffer: inout Buffer, in area: Rect) {
    for (row, line) in planned.enumerated() {
      buffer.draw(line, row: row, indent: 1, in: area)
    }
    if isLevel {
      buffer.drawRight(Line(reported + " "), row: planned.count - 1, in: area)
    } else {
      buffer.draw(Line(reported), row: planned.count, indent: 1, in: area)
    }
  }
}
