internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The counts of the year in words, and at their right how much was reported.
struct YearCounts {
  /// The counts, wrapped.
  private let planned: [Line]
  /// The sentence of how much was reported.
  private let reported: String
  /// True if what was reported stands at the right of the last line; else it has one of its own.
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

  /// The number of rows.
  var rows: Int { planned.count + (isLevel ? 0 : 1) }

  func draw(into buffer: inout Buffer, in area: Rect) {
    buffer.draw(planned, indent: 1, in: area)
    if isLevel {
      buffer.drawRight(Line(reported + " "), row: planned.count - 1, in: area)
    } else {
      buffer.draw(Line(reported), row: planned.count, indent: 1, in: area)
    }
  }
}

/// The year's focus and its review conference, where the plan names them.
struct YearAbout {
  /// The lines, each in the width of the screen without a column at its edges.
  let lines: [Line]

  init(_ year: YearReview, words: any Words, width: Int) {
    lines = Self.sentences(about: year, in: words).flatMap {
      Line.wrapped($0, width: width - 2, rows: 2)
    }
  }

  /// "Focus: …" and "Review conference: 6 Jan 2025, Ha Noi", as far as they are known.
  static func sentences(about year: YearReview, in words: any Words) -> [String] {
    let saying = YearSaying(year, in: words)
    return [saying.focus, saying.conference(date: .short)].compactMap { $0?.sentence() }
  }

  func draw(into buffer: inout Buffer, in area: Rect) {
    buffer.draw(lines, indent: 1, in: area)
  }
}
