internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

extension String {
  /// As much of the text as fits a width and begins no later than what is looked for.
  ///
  ///     "to fall in line with the Party congresses".around("party", width: 20)
  ///     // "…the Party congresse…"
  fileprivate func around(_ query: String, width: Int) -> String {
    var rest = self[...]
    while rest.truncated(to: width - (rest.startIndex > startIndex ? 1 : 0)).folded
      .contains(query) == false, let blank = rest.firstIndex(of: " ")
    {
      let next = rest[rest.index(after: blank)...]
      guard next.folded.contains(query) else { break }
      rest = next
    }
    let isCut = rest.startIndex > startIndex
    return (isCut ? "…" : "") + rest.truncated(to: width - (isCut ? 1 : 0))
  }
}

/// The find screen: what is typed, and every hit in the plan with its year.
struct FindPanel: Panel {
  private let row: Int
  private let state: State

  init(row: Int, state: State) {
    self.row = row
    self.state = state
  }

  private var hits: [ItemID] { state.search?.hits ?? [] }

  private var height: Int { PanelFrame(state).body.height - 2 }

  /// The rows that are visible, the chosen one in the middle where there are enough.
  private var scroll: ListScroll {
    ListScroll(count: hits.count, chosen: row, height: height, first: row - height / 2)
  }

  func hit(x: Int, y: Int) -> Overlay? {
    scroll.row(atLine: y - PanelFrame(state).body.y - 2).map { .find(row: $0) }
  }

  func moved(by command: Command) -> Overlay {
    .find(row: ListScroll.moved(row, by: command.move, count: hits.count, height: height))
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
    while !shown.isEmpty, shown.displayWidth > room { shown.removeFirst() }
    buffer.draw(
      label + Line(String(shown), .bold) + Line(" ", .reverse), indent: 1, in: input)
    buffer.drawRight(Line(count + " "), in: input)
    _ = body.takeTop(1)

    if query.isEmpty {
      for (row, line) in Line.wrapped(words.findHint, width: body.width - 2).enumerated() {
        buffer.draw(line, row: row, indent: 1, in: body)
      }
    }
    for (line, place) in scroll.visible.enumerated() {
      draw(hits[place], isChosen: place == row, row: line, in: body, into: &buffer)
    }
  }

  private func draw(
    _ item: ItemID, isChosen: Bool, row: Int, in area: Rect, into buffer: inout Buffer
  ) {
    guard let review = state.review else { return }
    let year = review.years[item.yearIndex]
    let pointer = Line(isChosen ? state.glyphs.pointer : " ", .bold)
    let mark: Line
    switch item {
    case .objective(_, let row):
      let status = year.rows[row].status
      mark = Line(state.glyphs.mark(of: status), Style(status.ink, .bold))
    case .achievement:
      mark = Line(String(repeating: " ", count: state.glyphs.markWidth))
    }
    let sign = state.changeSign(of: item)
    let lead =
      pointer + (sign.spans.isEmpty ? Line(" ") : sign) + Line("\(year.year) ") + mark + Line(" ")
    let query = state.search?.folded ?? ""
    let text = Line(
      says(item, query, in: review, width: max(1, area.width - lead.width - 1)),
      isChosen ? .bold : .plain)
    buffer.draw(lead + text.marking(query), row: row, in: area)
  }

  /// What an item says, and what of it holds the words that are looked for, where that is something
  /// else: "Hold the 7th National Congress · to fall in line with …".
  private func says(_ item: ItemID, _ query: String, in review: Review, width: Int) -> String {
    let text = state.text(of: item, in: review)
    guard !query.isEmpty, !text.truncated(to: width).folded.contains(query),
      let found = FindIndex.text(of: item, in: review, with: query, language: state.language),
      !(text.contains(found) && text.displayWidth <= width)
    else { return text.truncated(to: width) }
    let tail = " · " + found.around(query, width: width / 2)
    return text.truncated(to: width - tail.displayWidth) + tail
  }
}
