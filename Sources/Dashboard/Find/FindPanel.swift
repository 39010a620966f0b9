internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The find screen: what is typed, and every hit in the plan with its year.
struct FindPanel: Panel {
  private let row: Int
  private let state: State

  init(row: Int, state: State) {
    self.row = row
    self.state = state
  }

  private var hits: [Item] { state.search?.hits ?? [] }

  private var height: Int { PanelFrame(state).body.height - 2 }

  func moved(by command: Command) -> Overlay {
    .find(row: ListScroll.moved(row, by: command, count: hits.count, height: height))
  }

  var settled: Overlay { .find(row: min(max(0, row), max(0, hits.count - 1))) }

  func draw(into buffer: inout Buffer) {
    let words = state.words
    let frame = PanelFrame(state)
    frame.draw(position: hits.isEmpty ? nil : "\(row + 1)/\(hits.count)", into: &buffer)
    var body = frame.body

    let query = state.search?.query ?? ""
    let count = query.isEmpty ? "" : words.hits(hits.count)
    let input = body.takeTop(1)
    let label = Line(words.findLabel + ": ")
    let room = input.width - label.width - count.displayWidth - 4
    // The end of a long query is what one types at.
    var shown = Substring(query)
    while shown.displayWidth > room { shown.removeFirst() }
    buffer.draw(
      label + Line(String(shown), .bold) + Line(" ", .reverse), indent: 1, in: input)
    buffer.drawRight(Line(count + " "), in: input)
    _ = body.takeTop(1)

    if query.isEmpty {
      for (row, line) in Line.wrapped(words.findHint, width: body.width - 2).enumerated() {
        buffer.draw(line, row: row, indent: 1, in: body)
      }
    }
    let scroll = ListScroll(
      count: hits.count, chosen: row, height: body.height, first: row - body.height / 2)
    for (line, place) in scroll.visible.enumerated() {
      draw(hits[place], isChosen: place == row, row: line, in: body, into: &buffer)
    }
  }

  private func draw(
    _ item: Item, isChosen: Bool, row: Int, in area: Rect, into buffer: inout Buffer
  ) {
    guard let review = state.review else { return }
    let year = review.years[item.yearPlace]
    let pointer = Line(isChosen ? state.glyphs.pointer : " ", .bold)
    let mark: Line
    switch item {
    case .objective(_, let row):
      let status = year.rows[row].status
      mark = Line(state.glyphs.mark(of: status), Style(status.ink, .bold))
    case .achievement:
      mark = Line(String(repeating: " ", count: state.glyphs.markWidth))
    }
    let lead = pointer + Line(" \(year.year) ") + mark + Line(" ")
    let text = Line(
      state.text(of: item, in: review).truncated(to: max(1, area.width - lead.width - 1)),
      isChosen ? .bold : .plain)
    buffer.draw(lead + text.marking(state.search?.folded ?? ""), row: row, in: area)
  }
}
