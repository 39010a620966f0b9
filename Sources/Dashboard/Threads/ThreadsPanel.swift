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
  private var height: Int { PanelFrame(state).body.height - 2 - footRows }
  private var footRows: Int { state.size.rows >= 16 ? 4 : 2 }

  /// The chosen course.
  private var chosen: ThreadTable.Course? {
    courses.indices.contains(place.row) ? courses[place.row] : nil
  }

  /// The objective in the chosen cell, else the nearest of its row.
  var item: Item? {
    guard let chosen else { return nil }
    let nearest = chosen.places.min {
      abs($0.yearPlace - place.year) < abs($1.yearPlace - place.year)
    }
    return nearest.map { .objective(year: $0.yearPlace, row: $0.objective) }
  }

  func moved(by command: Command) -> Overlay {
    var moved = place
    switch command {
    case .nextYear: moved.year += 1
    case .previousYear: moved.year -= 1
    default:
      moved.row = ListScroll.moved(place.row, by: command, count: courses.count, height: height)
    }
    return .threads(moved)
  }

  var settled: Overlay {
    var settled = place
    let scroll = ListScroll(
      count: courses.count, chosen: place.row, height: height, first: place.first)
    settled.row = scroll.chosen
    settled.first = scroll.first
    settled.year = min(max(0, place.year), max(0, years.count - 1))
    return .threads(settled)
  }

  func draw(into buffer: inout Buffer) {
    let frame = PanelFrame(state)
    frame.draw(
      position: courses.isEmpty ? nil : "\(place.row + 1)/\(courses.count)", into: &buffer)
    var body = frame.body
    let foot = body.takeBottom(footRows)
    let columns = ThreadColumns(
      years: years.count, chosen: place.year, width: body.width, words: state.words)
    drawHeading(columns, in: body.takeTop(1), into: &buffer)
    _ = body.takeTop(1)
    let scroll = ListScroll(
      count: courses.count, chosen: place.row, height: body.height, first: place.first)
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
    guard let review = state.review, let first = course.places.first else { return }
    let objective = years[first.yearPlace].plan.objectives[first.objective]
    let text = (objective.short ?? objective.text)[state.language]
    buffer.draw(Line(isChosen ? state.glyphs.pointer : " ", .bold), row: row, in: area)
    buffer.draw(
      Line(text.truncated(to: columns.textWidth - 1), isChosen ? .bold : .plain), row: row,
      indent: 2, in: area)
    for (place, x) in columns.years {
      guard let cell = course.place(inYear: place) else { continue }
      let status = review.years[cell.yearPlace].rows[cell.objective].status
      let isHere = isChosen && place == self.place.year
      let style = Style(status.ink, isHere ? [.bold, .reverse] : .bold)
      buffer.draw(
        Line(state.glyphs.mark(of: status), style), row: row, indent: x + 1, in: area)
    }
    if let x = columns.slips, let slips = course.thread?.slips, slips > 0 {
      buffer.draw(Line("\(slips)", .bold), row: row, indent: x, in: area)
    }
  }

  /// The chosen objective in words: its text, its status in the chosen year, its slips.
  private func drawFoot(in area: Rect, into buffer: inout Buffer) {
    var area = area
    buffer.drawRule(in: area.takeTop(1))
    guard let chosen, let review = state.review, let first = chosen.places.first else { return }
    let words = state.words
    let place = chosen.place(inYear: place.year)
    let text = review.years[(place ?? first).yearPlace].plan.objectives[
      (place ?? first).objective
    ].text[state.language]
    var facts: [String] = []
    if let place {
      let row = review.years[place.yearPlace].rows[place.objective]
      facts.append("\(place.year): \(words.status(of: row, arrow: state.glyphs.arrow))")
    }
    if let thread = chosen.thread { facts.append(words.course(of: thread)) }
    if chosen.isNeverReported(in: review) { facts.append(words.neverReported) }
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
