internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// Objectives by rows, years by columns, a mark in each cell; at the foot the chosen one's way in
/// words.
struct ThreadsPanel: Panel {
  private let place: ThreadsPlace
  private let state: State

  init(_ place: ThreadsPlace, state: State) {
    self.place = place
    self.state = state
  }

  private var courses: [ThreadTable.Course] { state.threadTable?.courses ?? [] }
  private var years: [YearReview] { state.review?.years ?? [] }

  /// The rows for the table, below the heading and above the words at the foot.
  private var height: Int { PanelFrame(state).body.height - headingRows - footRows }
  private var headingRows: Int { state.size.rows >= 16 ? 2 : 1 }
  private var footRows: Int { state.size.rows >= 16 ? 4 : 3 }

  /// The chosen course.
  private var chosen: ThreadTable.Course? {
    courses.indices.contains(place.row) ? courses[place.row] : nil
  }

  /// The objective in the chosen cell, else the nearest of its row.
  var item: ItemID? { chosen?.item(nearest: place.year) }

  func moved(by command: Command) -> Overlay {
    var moved = place
    switch command {
    case .nextYear: moved.year += 1
    case .previousYear: moved.year -= 1
    default:
      moved.row = ListScroll.moved(
        place.row, by: command.move, count: courses.count, height: height)
    }
    return .threads(moved)
  }

  var settled: Overlay {
    var settled = place
    let scroll = scroll
    settled.row = scroll.chosen
    settled.first = scroll.first
    settled.year = min(max(0, place.year), max(0, years.count - 1))
    return .threads(settled)
  }

  private var columns: ThreadColumns {
    ThreadColumns(
      years: years.count, chosen: place.year, width: state.size.columns, words: state.words)
  }

  private var scroll: ListScroll {
    ListScroll(count: courses.count, chosen: place.row, height: height, first: place.first)
  }

  /// A click chooses the row, and the year whose column it is in.
  func hit(x: Int, y: Int) -> Overlay? {
    var hit = place
    let line = y - PanelFrame(state).body.y
    let year = columns.years.first { x >= $0.x && x < $0.x + ThreadColumns.yearWidth }?.place
    guard let row = line == 0 ? place.row : scroll.row(atLine: line - headingRows),
      line < headingRows + height
    else { return nil }
    hit.row = row
    hit.year = year ?? place.year
    return .threads(hit)
  }

  func draw(into buffer: inout Buffer) {
    let frame = PanelFrame(state)
    frame.draw(
      position: courses.isEmpty ? nil : "\(place.row + 1)/\(courses.count)", into: &buffer)
    var body = frame.body
    let foot = body.takeBottom(footRows)
    let columns = columns
    drawHeading(columns, in: body.takeTop(headingRows), into: &buffer)
    for (line, row) in scroll.visible.enumerated() {
      draw(courses[row], isChosen: row == place.row, row: line, columns, in: body, into: &buffer)
    }
    drawFoot(in: foot, into: &buffer)
  }

  private func drawHeading(
    _ columns: ThreadColumns, in area: Rect, into buffer: inout Buffer
  ) {
    buffer.draw(
      Line(state.words.threadsTitle.truncated(to: columns.textWidth), .bold), indent: 1, in: area)
    for (place, x) in columns.years {
      let style: Style = place == self.place.year ? Style(.text, [.bold, .reverse]) : .bold
      buffer.draw(Line("\(years[place].year)", style), indent: x, in: area)
    }
    if let x = columns.slips { buffer.draw(Line(state.words.slips, .bold), indent: x, in: area) }
  }

  private func draw(
    _ course: ThreadTable.Course, isChosen: Bool, row: Int, _ columns: ThreadColumns,
    in area: Rect, into buffer: inout Buffer
  ) {
    guard let review = state.review, let first = course.items.first else { return }
    let objective = years[first.yearIndex].plan.objectives[first.index]
    let text = (objective.short ?? objective.text)[state.language]
    let pointer = Line(isChosen ? state.glyphs.pointer : " ", .bold)
    buffer.draw(pointer + state.changeSign(of: course.items), row: row, in: area)
    buffer.draw(
      Line(text.truncated(to: columns.textWidth - 1), isChosen ? .bold : .plain), row: row,
      indent: 2, in: area)
    for (place, x) in columns.years {
      guard let cell = course.item(inYear: place) else { continue }
      let status = review.years[cell.yearIndex].rows[cell.index].status
      let isHere = isChosen && place == self.place.year
      let style = Style(status.ink, isHere ? [.bold, .reverse] : .bold)
      buffer.draw(
        Line(state.glyphs.mark(of: status), style), row: row, indent: x + 1, in: area)
    }
    if let x = columns.slips, let slips = course.thread?.slips, slips > 0 {
      buffer.draw(Line("\(slips)", .bold), row: row, indent: x, in: area)
    }
  }

  /// The chosen objective in words: its text, its status in the chosen year, or the nearest one
  /// that sets it, and its slips.
  private func drawFoot(in area: Rect, into buffer: inout Buffer) {
    var area = area
    buffer.drawRule(in: area.takeTop(1))
    guard let chosen, let review = state.review, let item = chosen.item(nearest: place.year)
    else { return }
    let saying = state.saying(of: review)
    let year = review.years[item.yearIndex]
    let row = year.rows[item.index]
    let text = saying.item(row, of: year).line
    var facts = saying.facts([.status, .course], of: row, in: year).flatMap(\.pieces)
    if let first = facts.first { facts[0] = "\(year.year): \(first)" }
    if chosen.isNeverReported(in: review) { facts.append(state.words.neverReported) }
    let title =
      area.height >= 3 ? Line.wrapped(text, width: area.width - 2, rows: 1, style: .bold) : []
    func sentence() -> [Line] {
      Line.wrapped(facts.joined(separator: " · "), width: area.width - 2)
    }
    // Whole facts only: a status or a figure is never cut.
    while facts.count > 1, sentence().count > area.height - title.count { facts.removeLast() }
    let lines = title + sentence()
    for (row, line) in lines.enumerated() { buffer.draw(line, row: row, indent: 1, in: area) }
  }
}
