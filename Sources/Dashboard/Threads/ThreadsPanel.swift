internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// Objectives by rows, years by columns, a mark in each cell; at the foot the chosen one's way in
/// words.
struct ThreadsPanel: Panel {
  /// The choice in the table, and how far it is scrolled.
  struct Cursor: Hashable, Sendable {
    /// The chosen row.
    var row = 0
    /// The chosen column: the index of a year.
    var year: Int
    /// The first row that is visible.
    var first = 0

    /// The objective in the chosen cell, else the nearest of its row.
    func item(in table: ThreadTable) -> ItemID? {
      table.tracks.indices.contains(row) ? table.tracks[row].item(nearest: year) : nil
    }
  }

  private let cursor: Cursor
  private let tracks: [ThreadTable.Track]
  private let review: Review
  private let changes: Changes
  private let frame: PanelFrame

  init(
    _ cursor: Cursor, in table: ThreadTable, of review: Review, changes: Changes,
    in frame: PanelFrame
  ) {
    self.cursor = cursor
    tracks = table.tracks
    self.review = review
    self.changes = changes
    self.frame = frame
  }

  private var years: [YearReview] { review.years }

  /// The rows for the table, below the heading and above the words at the foot.
  private var height: Int { frame.body.height - headingRows - footRows }
  private var headingRows: Int { frame.look.size.rows >= 16 ? 2 : 1 }
  private var footRows: Int { frame.look.size.rows >= 16 ? 4 : 3 }

  func moved(by command: Command) -> Overlay {
    var moved = cursor
    switch command {
    case .nextYear: moved.year += 1
    case .previousYear: moved.year -= 1
    default:
      moved.row = ListScroll.moved(
        cursor.row, by: command.move, count: tracks.count, height: height)
    }
    return .threads(moved)
  }

  var settled: Overlay {
    var settled = cursor
    let scroll = scroll
    settled.row = scroll.chosen
    settled.first = scroll.first
    settled.year = min(max(0, cursor.year), max(0, years.count - 1))
    return .threads(settled)
  }

  private var columns: ThreadColumns {
    ThreadColumns(
      years: years.map(\.label), chosen: cursor.year, width: frame.look.size.columns,
      words: frame.look.words)
  }

  private var scroll: ListScroll {
    ListScroll(count: tracks.count, chosen: cursor.row, height: height, first: cursor.first)
  }

  /// A click chooses the row, and the year whose column it is in.
  func hit(x: Int, y: Int) -> Overlay? {
    var hit = cursor
    let line = y - frame.body.y
    let year = columns.years.first { x >= $0.x && x < $0.x + columns.yearWidth }?.index
    guard let row = line == 0 ? cursor.row : scroll.row(atLine: line - headingRows),
      line < headingRows + height
    else { return nil }
    hit.row = row
    hit.year = year ?? cursor.year
    return .threads(hit)
  }

  func draw(into buffer: inout Buffer) {
    frame.draw(
      position: tracks.isEmpty ? nil : "\(cursor.row + 1)/\(tracks.count)", into: &buffer)
    var body = frame.body
    let foot = body.takeBottom(footRows)
    let columns = columns
    drawHeading(columns, in: body.takeTop(headingRows), into: &buffer)
    for (line, row) in scroll.visible.enumerated() {
      draw(tracks[row], isChosen: row == cursor.row, row: line, columns, in: body, into: &buffer)
    }
    drawFoot(in: foot, into: &buffer)
  }

  private func drawHeading(
    _ columns: ThreadColumns, in area: Rect, into buffer: inout Buffer
  ) {
    buffer.draw(
      Line(frame.look.words.threadsTitle.truncated(to: columns.textWidth), .bold), indent: 1,
      in: area)
    for (index, x) in columns.years {
      let style: Style = index == cursor.year ? Style(.text, [.bold, .reverse]) : .bold
      buffer.draw(Line("\(years[index].label)", style), indent: x, in: area)
    }
    if let x = columns.slips {
      buffer.draw(Line(frame.look.words.slips, .bold), indent: x, in: area)
    }
  }

  private func draw(
    _ track: ThreadTable.Track, isChosen: Bool, row: Int, _ columns: ThreadColumns,
    in area: Rect, into buffer: inout Buffer
  ) {
    guard let first = track.items.first else { return }
    let year = years[first.yearIndex]
    let objective = year.rows[first.index]
    let text = (year.shortTitle(of: objective) ?? year.title(of: objective))[frame.look.language]
    let pointer = Line(isChosen ? frame.look.glyphs.pointer : " ", .bold)
    buffer.draw(pointer + changes.sign(ofAny: track.items), row: row, in: area)
    buffer.draw(
      Line(text.truncated(to: columns.textWidth - 1), isChosen ? .bold : .plain), row: row,
      indent: 2, in: area)
    for (index, x) in columns.years {
      guard let item = track.item(inYear: index) else { continue }
      let status = years[index].rows[item.index].status
      let isHere = isChosen && index == cursor.year
      let style = Style(status.ink, isHere ? [.bold, .reverse] : .bold)
      buffer.draw(
        Line(frame.look.glyphs.mark(of: status), style), row: row, indent: x + 1, in: area)
    }
    if let x = columns.slips, let slips = track.thread?.slips, slips > 0 {
      buffer.draw(Line("\(slips)", .bold), row: row, indent: x, in: area)
    }
  }

  /// The chosen objective in words: its text, its status in the chosen year, or the nearest one
  /// that sets it, and its slips.
  private func drawFoot(in area: Rect, into buffer: inout Buffer) {
    var area = area
    buffer.drawRule(in: area.takeTop(1))
    guard tracks.indices.contains(cursor.row) else { return }
    let chosen = tracks[cursor.row]
    guard let item = chosen.item(nearest: cursor.year) else { return }
    let saying = frame.look.saying(of: review)
    let year = years[item.yearIndex]
    let row = year.rows[item.index]
    let text = saying.item(row, of: year).line
    var facts =
      saying.facts([.status], of: row, in: year).flatMap(\.pieces)
      + (chosen.thread.map { saying.course(of: $0).pieces } ?? [])
    if let first = facts.first { facts[0] = "\(year.label): \(first)" }
    if chosen.hasNoReport(in: review) { facts.append(frame.look.words.noReportInAnyYear) }
    let title =
      area.height >= 3 ? Line.wrapped(text, width: area.width - 2, rows: 1, style: .bold) : []
    func sentence() -> [Line] {
      Line.wrapped(facts.joined(separator: " · "), width: area.width - 2)
    }
    // Whole facts only: a status or a figure is never cut.
    while facts.count > 1, sentence().count > area.height - title.count { facts.removeLast() }
    let lines = title + sentence()
    buffer.draw(lines, indent: 1, in: area)
  }
}
