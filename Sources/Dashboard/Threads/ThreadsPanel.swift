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
  private var look: Look { frame.look }
  private var words: any Words { look.words }

  /// The rows of the heading, inside the border.
  private var headingRows: Int { 1 }
  /// The rows of words below the table.
  private var footRows: Int {
    let rows = look.size.rows
    return rows >= 30 ? 5 : rows >= 24 ? 4 : rows >= 16 ? 3 : 2
  }

  /// The rows and columns of the table with its border.
  private var table: Rect {
    var table = frame.room
    table.height -= footRows
    return table
  }

  /// The rows and columns of the objectives.
  private var body: Rect {
    var body = Box.inside(table)
    _ = body.takeTop(headingRows)
    return body
  }

  private var columns: ThreadColumns {
    ThreadColumns(years: years.map(\.label), chosen: cursor.year, in: body, look)
  }

  private var scroll: ListScroll {
    ListScroll(count: tracks.count, chosen: cursor.row, height: body.height, first: cursor.first)
  }

  func moved(by command: Command) -> Overlay {
    var moved = cursor
    switch command {
    case .nextYear: moved.year += 1
    case .previousYear: moved.year -= 1
    default:
      moved.row = ListScroll.moved(
        cursor.row, by: command.move, count: tracks.count, height: body.height)
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

  /// A click chooses the row, and the year whose column it is in.
  func hit(x: Int, y: Int) -> Overlay? {
    var hit = cursor
    let line = y - body.y
    let isHeading = line < 0 && line >= -headingRows
    guard let row = isHeading ? cursor.row : scroll.row(atLine: line) else { return nil }
    hit.row = row
    hit.year = columns.year(atX: x) ?? cursor.year
    return .threads(hit)
  }

  func draw(into buffer: inout Buffer) {
    frame.drawHead(words.threadsTitle, into: &buffer)
    let scroll = scroll
    let hidden = tracks.count - scroll.visible.upperBound
    Box(
      words.objectives(tracks.count),
      remark: tracks.isEmpty ? "" : "\(cursor.row + 1)/\(tracks.count)",
      foot: hidden > 0 ? words.more(hidden) : "", isFocused: true
    ).draw(into: &buffer, in: table)
    let columns = columns
    drawHeading(columns, into: &buffer)
    var rest = body
    for row in scroll.visible {
      draw(tracks[row], row, columns, in: rest.takeTop(1), into: &buffer)
    }
    drawFoot(into: &buffer)
  }

  private func drawHeading(_ columns: ThreadColumns, into buffer: inout Buffer) {
    let area = Box.inside(table)
    for index in columns.years {
      let place = Rect(x: columns.x(ofYear: index), y: area.y, width: columns.cellWidth, height: 1)
      let label = years[index].label.description
      guard index == cursor.year else {
        buffer.drawCentred(Line(label, .bold), row: 0, in: place)
        continue
      }
      buffer.fill(place, style: Style(.onFill, on: .accent))
      if !look.hasHues || look.glyphs.isASCII {
        buffer.draw(Line(look.glyphs.pointer, .bold), indent: place.x - 1 - area.x, in: area)
      }
      buffer.drawCentred(Line(label, Style(.onFill, .bold, on: .accent)), row: 0, in: place)
    }
    let more = Line("…", .dim)
    if let first = columns.years.first, first > 0 {
      buffer.draw(more, indent: columns.x(ofYear: first) - 2 - area.x, in: area)
    }
    if let last = columns.years.last, last + 1 < years.count {
      buffer.draw(
        more, indent: columns.x(ofYear: last) + columns.cellWidth - area.x, in: area)
    }
    if columns.slipWidth > 0 {
      buffer.drawRight(Line(words.slips + " ", .dim), in: area)
    }
  }

  private func draw(
    _ track: ThreadTable.Track, _ row: Int, _ columns: ThreadColumns, in area: Rect,
    into buffer: inout Buffer
  ) {
    guard let first = track.items.first else { return }
    let isChosen = row == cursor.row
    let year = years[first.yearIndex]
    let objective = year.rows[first.index]
    let text = (year.shortTitle(of: objective) ?? year.title(of: objective))[look.language]
    buffer.draw(changes.sign(ofAny: track.items), indent: 1, in: area)
    buffer.draw(
      Line(text.truncated(to: columns.textWidth), isChosen ? .bold : .plain), indent: 2, in: area)
    for index in columns.years where track.item(inYear: index) == nil {
      let x = columns.x(ofYear: index) + (columns.cellWidth - 1) / 2
      buffer.write(
        String(look.glyphs.silence), x: x, y: area.y, style: Style(.faint), in: area)
    }
    for item in track.items {
      drawJoin(after: item, of: track, columns, in: area, into: &buffer)
      guard columns.years.contains(item.yearIndex) else { continue }
      drawCell(of: item, columns, in: area, into: &buffer)
    }
    if columns.slipWidth > 0, let slips = track.thread?.slips, slips > 0 {
      let count = "\(slips)"
      let width = words.slips.displayWidth
      let indent = max(0, (width - count.count) / 2)
      buffer.draw(
        Line(count, .bold), indent: area.width - 1 - width + indent, in: area)
    }
    buffer.markRow(isChosen: isChosen, isRaised: !row.isMultiple(of: 2), look, in: area)
  }

  private func drawCell(
    of item: ItemID, _ columns: ThreadColumns, in area: Rect, into buffer: inout Buffer
  ) {
    let status = years[item.yearIndex].rows[item.index].status
    let place = Rect(
      x: columns.x(ofYear: item.yearIndex), y: area.y, width: columns.cellWidth, height: 1)
    buffer.draw(status.cell(width: place.width, look), in: place)
    let style = Style(.onFill, .bold, on: status.ground)
    let mark = look.glyphs.mark(of: status)
    if columns.hasWords {
      buffer.draw(Line("\(mark) \(words.name(of: status).drawable)", style), indent: 1, in: place)
    } else {
      buffer.drawCentred(Line(mark, style), row: 0, in: place)
    }
  }

  /// Draws the way to the next year that sets the objective, over the years between them; within a
  /// term the cells themselves go on.
  private func drawJoin(
    after item: ItemID, of track: ThreadTable.Track, _ columns: ThreadColumns, in area: Rect,
    into buffer: inout Buffer
  ) {
    let next = track.year(after: item)
    let last = columns.years.upperBound - 1
    guard item.yearIndex <= last, (next ?? .max) > columns.years.lowerBound else { return }
    // A way that begins before the first column, or ends behind the last, is drawn as far as it goes.
    let start = max(item.yearIndex, columns.years.lowerBound - 1)
    let x = columns.x(ofYear: start) + columns.cellWidth
    let end =
      next.map { $0 > last ? columns.x(ofYear: last + 1) : columns.x(ofYear: $0) }
      ?? x + columns.joinWidth
    var place = Rect(x: x, y: area.y, width: end - x, height: 1)
    if item.yearIndex < columns.years.lowerBound {
      place.width -= columns.joinWidth
      place.x += columns.joinWidth
    }
    if let join = track.join(after: item) {
      buffer.draw(join.line(width: place.width, look.glyphs), in: place)
    } else if let next, let other = track.item(inYear: next), look.hasHues {
      let ground = years[item.yearIndex].rows[item.index].status.ground
      if ground == years[other.yearIndex].rows[other.index].status.ground {
        buffer.fill(place, style: Style(.onFill, on: ground))
      }
    }
  }
}

// The words below the table.
extension ThreadsPanel {
  /// The joins with what they say, and the chosen objective in words.
  private func drawFoot(into buffer: inout Buffer) {
    var area = frame.room
    area = area.takeBottom(footRows)
    if look.size.rows >= 24 {
      buffer.draw(legend(width: area.width - 2), indent: 1, in: area.takeTop(1))
    }
    if look.size.rows >= 30 { _ = area.takeTop(1) }
    guard tracks.indices.contains(cursor.row) else { return }
    buffer.draw(sentence(of: tracks[cursor.row], in: area), indent: 1, in: area)
  }

  /// The joins with what they say; nothing where there is no room for all of them.
  private func legend(width: Int) -> Line {
    var legend = Line()
    for join in ThreadJoin.allCases {
      let gap = Line(legend.spans.isEmpty ? "" : "   ")
      legend =
        legend + gap + join.line(width: 3, look.glyphs) + Line(" " + join.name(in: words), .dim)
    }
    return legend.width <= width ? legend : Line()
  }

  /// The chosen objective's text, its status in the chosen year, or the nearest one that sets it, and
  /// its slips.
  private func sentence(of chosen: ThreadTable.Track, in area: Rect) -> [Line] {
    guard let item = chosen.item(nearest: cursor.year) else { return [] }
    let saying = look.saying(of: review)
    let year = years[item.yearIndex]
    let row = year.rows[item.index]
    let text = saying.item(row, of: year).line
    var facts =
      saying.facts([.status], of: row, in: year).flatMap(\.pieces)
      + (chosen.thread.map { saying.course(of: $0).pieces } ?? [])
    if let first = facts.first { facts[0] = "\(year.label): \(first)" }
    if chosen.hasNoReport(in: review) { facts.append(words.noReportInAnyYear) }
    let title =
      area.height >= 3 ? Line.wrapped(text, width: area.width - 2, rows: 1, style: .bold) : []
    func sentence() -> [Line] {
      Line.wrapped(facts.joined(separator: " · "), width: area.width - 2)
    }
    // Whole facts only: a status or a figure is never cut.
    while facts.count > 1, sentence().count > area.height - title.count { facts.removeLast() }
    return title + sentence()
  }
}
