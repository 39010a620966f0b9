internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The counts of the year in words, each behind the mark of its status, and at their right how much
/// was reported.
struct YearCounts {
  /// The counts, wrapped.
  private let planned: [Line]
  /// The sentence of how much was reported.
  private let reported: Line
  /// True if what was reported stands at the right of the last line; else it has one of its own.
  private let isLevel: Bool

  init(_ year: YearReview, _ look: Look) {
    let saying = YearSaying(year, in: look.words)
    let width = look.size.columns - 2
    var pieces = [Line(saying.objectives, .bold)]
    for count in year.counts.byStatus {
      pieces.append(
        Line(look.glyphs.mark(of: count.status), Style(count.status.ink, .bold))
          + Line(" " + look.words.count(count).drawable))
    }
    if let withoutTarget = saying.withoutTarget { pieces.append(Line(withoutTarget.drawable)) }
    planned = Self.packed(pieces, width: width)
    reported = Line(saying.reported.joined(separator: " · "), .bold)
    isLevel = width - (planned.last?.width ?? 0) - reported.width >= 2
  }

  /// Pieces with two blanks between them, broken between two of them only.
  private static func packed(_ pieces: [Line], width: Int) -> [Line] {
    var rows: [Line] = []
    for piece in pieces {
      if let last = rows.last, last.width + 2 + piece.width <= width {
        rows[rows.count - 1] = last + Line("  ") + piece
      } else {
        rows.append(piece)
      }
    }
    return rows
  }

  /// The number of rows.
  var rows: Int { planned.count + (isLevel ? 0 : 1) }

  func draw(into buffer: inout Buffer, in area: Rect) {
    buffer.draw(planned, indent: 1, in: area)
    guard !area.isEmpty else { return }
    if isLevel {
      buffer.drawRight(reported + Line(" "), row: planned.count - 1, in: area)
    } else {
      buffer.draw(reported, row: planned.count, indent: 1, in: area)
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
