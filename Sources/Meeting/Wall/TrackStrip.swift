internal import Deck
internal import Interface
internal import PlanModel
internal import Screen

/// A thread through the years of the plan: a cell for each, filled as its status, joined where the
/// objective passes on.
///
///     2022   2023   2024   2025
///      ?  ········→  →  ──→  ▪
struct TrackStrip {
  private let years: [Slide.TrackYear]
  /// Columns of a year's cell.
  private let cell: Int
  private let look: Look

  /// The columns between two cells, for what joins them.
  private static let gap = 3

  /// The strip of a thread; nil where there is none, or where it is wider than a width.
  init?(_ years: [Slide.TrackYear], width: Int, _ look: Look) {
    guard !years.isEmpty else { return nil }
    self.years = years
    self.look = look
    cell = years.map { "\($0.label)".count }.max() ?? 0
    guard self.width <= width else { return nil }
  }

  /// Columns from the first cell to the last.
  var width: Int { years.count * (cell + Self.gap) - Self.gap }

  /// Draws the labels, and below them the cells.
  func draw(into buffer: inout Buffer, in area: Rect) {
    for (index, year) in years.enumerated() {
      let x = area.x + index * (cell + Self.gap)
      let place = Rect(x: x, y: area.y, width: cell, height: 2)
      buffer.draw(Line("\(year.label)", .dim), in: place)
      guard let status = year.status else {
        let silence = Line(String(look.glyphs.silence), Style(.faint))
        buffer.drawCentred(silence, row: 1, in: place)
        continue
      }
      let style = Style(.onFill, .bold, on: status.ground)
      buffer.fill(Rect(x: x, y: area.y + 1, width: cell, height: 1), style: style)
      buffer.drawCentred(Line(look.glyphs.mark(of: status), style), row: 1, in: place)
      if let passage = year.passage,
        let next = years[(index + 1)...].firstIndex(where: {
          $0.status != nil
        })
      {
        let end = area.x + next * (cell + Self.gap)
        draw(passage, from: x + cell, to: end, row: area.y + 1, into: &buffer, in: area)
      }
    }
  }

  /// Joins two cells: what the plan states by a line, what is inferred by dots, a slip with an arrow.
  private func draw(
    _ passage: PlanModel.Thread.Passage, from start: Int, to end: Int, row: Int,
    into buffer: inout Buffer, in area: Rect
  ) {
    let style = Style(.orange, .bold)
    let sign: Character = passage == .inferredSlip ? look.glyphs.silence : "─"
    buffer.fill(
      Rect(x: start, y: row, width: end - start, height: 1).intersection(area), with: sign,
      style: passage == .setAgain ? .dim : style)
    if passage != .setAgain {
      buffer.write(
        String(look.glyphs.arrow.last ?? ">"), x: end - 1, y: row, style: style, in: area)
    }
  }
}
