internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The year: counts, headline figures, and the two panels whose rows stand level.
struct YearScreen {
  /// The list of the year.
  let list: YearList

  private let layout: YearLayout
  private let frame: PanelFrame
  private let cursor: YearList.Cursor
  private let query: String
  private let changes: Changes

  init(_ browsing: Browsing, changes: Changes, in frame: PanelFrame) {
    layout = YearLayout(browsing, title: frame.title, frame.look)
    list = YearList(browsing, layout, frame.look)
    self.frame = frame
    cursor = browsing.cursor
    query = browsing.search?.folded ?? ""
    self.changes = changes
  }

  /// The index of the year that a click chooses; nil where none stands.
  func year(x: Int, y: Int) -> Int? { layout.yearStrip.year(x: x, y: y) }

  func draw(into buffer: inout Buffer) {
    Header(frame.title.text(width: layout.titleWidth), language: frame.look.language)
      .draw(into: &buffer, in: layout.header)
    layout.yearStrip.draw(into: &buffer)
    layout.filterLine?.draw(into: &buffer, in: layout.filter)
    layout.yearAbout?.draw(into: &buffer, in: layout.about)
    layout.yearCounts.draw(into: &buffer, in: layout.counts)
    layout.headlineStrip.draw(into: &buffer, in: layout.headlines)
    for rule in layout.rules { buffer.drawRule(in: rule) }
    drawHeadings(into: &buffer)
    list.draw(at: cursor, underlining: query, changes, into: &buffer)
    frame.keyLine.draw(into: &buffer, in: layout.keyLine)
  }

  private func drawHeadings(into buffer: inout Buffer) {
    let words = frame.look.words
    let year = list.listing.year
    let position = Line(list.listing.position(of: cursor) + " ")
    var area = layout.headings
    area.width -= position.width + 1
    if layout.isTwoPanel {
      let left = Rect(x: area.x, y: area.y, width: layout.divider, height: 1)
      let right = Rect(
        x: layout.divider + 1, y: area.y, width: area.maxX - layout.divider - 1, height: 1)
      buffer.draw(Line(words.objectivesSet(for: year.label), .bold), indent: 1, in: left)
      let full = Line(words.achievementsReported(for: year.label), .bold)
      let heading =
        full.width < right.width ? full : Line(words.achievements(of: year.label), .bold)
      buffer.draw(heading, indent: 1, in: right)
    } else {
      let heading =
        year.hasObjectives
        ? words.objectivesSet(for: year.label) : words.achievements(of: year.label)
      buffer.draw(Line(heading, .bold), indent: 1, in: area)
    }
    buffer.drawRight(position, in: layout.headings)
  }
}

/// The years side by side in the header, the chosen one raised, scrolled round it where they do
/// not all fit.
struct YearStrip {
  private let years: [String]
  private let chosen: Int
  /// The columns that the strip may use, in the first row.
  private let area: Rect
  /// The years that are shown, by their indices.
  private let shown: Range<Int>
  /// The columns that a year takes.
  private let step: Int

  init(years: [String], chosen: Int, in area: Rect) {
    self.years = years
    self.chosen = chosen
    step = 3 + (years.map(\.count).max() ?? 0)
    let fitting = max(1, (area.width - 2) / step)
    let count = min(years.count, fitting)
    let first = min(max(0, chosen - count / 2), years.count - count)
    shown = first..<(first + count)
    let width = count * step + 2
    self.area = Rect(
      x: area.x + max(0, (area.width - width) / 2), y: area.y, width: min(width, area.width),
      height: 1)
  }

  /// The index of the year at a cell of the screen.
  func year(x: Int, y: Int) -> Int? {
    guard area.contains(x: x, y: y), x > area.x else { return nil }
    let index = shown.lowerBound + (x - area.x - 1) / step
    return shown.contains(index) ? index : nil
  }

  func draw(into buffer: inout Buffer) {
    if shown.lowerBound > 0 { buffer.draw(Line("…"), in: area) }
    if shown.upperBound < years.count { buffer.drawRight(Line("…"), in: area) }
    for index in shown {
      let x = 1 + (index - shown.lowerBound) * step
      if index == chosen {
        let line = Line("▐") + Line(years[index], Style(.text, [.bold, .reverse])) + Line("▌")
        buffer.draw(line, indent: x, in: area)
      } else {
        buffer.draw(Line(" \(years[index]) "), indent: x, in: area)
      }
    }
  }
}
