internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

/// The year: counts, headline figures, and the two panels whose rows stand level.
struct YearScreen {
  private let state: State

  init(_ state: State) {
    self.state = state
  }

  func draw(into buffer: inout Buffer) {
    guard let list = YearList(state) else { return }
    let layout = list.layout
    Header(state.title(width: layout.titleWidth), language: state.language)
      .draw(into: &buffer, in: layout.header)
    layout.yearStrip.draw(into: &buffer)
    FilterLine(state).draw(into: &buffer, in: layout.filter)
    layout.yearAbout?.draw(into: &buffer, in: layout.about)
    layout.yearCounts?.draw(into: &buffer, in: layout.counts)
    layout.headlineStrip.draw(into: &buffer, in: layout.headlines)
    for rule in layout.rules { buffer.drawRule(in: rule) }
    drawHeadings(of: list, into: &buffer)
    list.draw(into: &buffer)
    state.keyLine.draw(into: &buffer, in: layout.keyLine)
  }

  private func drawHeadings(of list: YearList, into buffer: inout Buffer) {
    let words = state.words
    let year = list.year
    let layout = list.layout
    let position = Line(list.position(of: state.cursor) + " ")
    var area = layout.headings
    area.width -= position.width + 1
    if layout.isTwoPanel {
      let left = Rect(x: area.x, y: area.y, width: layout.divider, height: 1)
      let right = Rect(
        x: layout.divider + 1, y: area.y, width: area.maxX - layout.divider - 1, height: 1)
      buffer.draw(Line(words.objectivesSet(for: year.year), .bold), indent: 1, in: left)
      let full = Line(words.achievementsReported(for: year.year), .bold)
      let heading =
        full.width < right.width ? full : Line(words.achievements(of: year.year), .bold)
      buffer.draw(heading, indent: 1, in: right)
    } else {
      let heading =
        year.hasObjectives
        ? words.objectivesSet(for: year.year) : words.achievements(of: year.year)
      buffer.draw(Line(heading, .bold), indent: 1, in: area)
    }
    buffer.drawRight(position, in: layout.headings)
  }
}
