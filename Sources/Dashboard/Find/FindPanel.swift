internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The find screen: what is typed, and every hit in the plan with its year.
struct FindPanel: Panel {
  /// The index of the chosen hit.
  private let index: Int
  private let search: Search?
  private let review: Review
  private let changes: Changes
  private let frame: PanelFrame

  init(
    _ index: Int, search: Search?, in review: Review, changes: Changes, in frame: PanelFrame
  ) {
    self.index = index
    self.search = search
    self.review = review
    self.changes = changes
    self.frame = frame
  }

  private var hits: [ItemID] { search?.hits ?? [] }

  private var height: Int { frame.body.height - 2 }

  /// The hits that are visible, the chosen one in the middle where there are enough.
  private var scroll: ListScroll {
    ListScroll(count: hits.count, chosen: index, height: height, first: index - height / 2)
  }

  func hit(x: Int, y: Int) -> Overlay? {
    scroll.row(atLine: y - frame.body.y - 2).map { .find($0) }
  }

  func moved(by command: Command) -> Overlay {
    .find(ListScroll.moved(index, by: command.move, count: hits.count, height: height))
  }

  var settled: Overlay { .find(min(max(0, index), max(0, hits.count - 1))) }

  func draw(into buffer: inout Buffer) {
    let words = frame.look.words
    frame.draw(position: hits.isEmpty ? nil : "\(index + 1)/\(hits.count)", into: &buffer)
    var body = frame.body

    let query = search?.query ?? ""
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
      buffer.draw(Line.wrapped(words.findHint, width: body.width - 2), indent: 1, in: body)
    }
    for (row, index) in scroll.visible.enumerated() {
      draw(hits[index], isChosen: index == self.index, row: row, in: body, into: &buffer)
    }
  }

  private func draw(
    _ item: ItemID, isChosen: Bool, row: Int, in area: Rect, into buffer: inout Buffer
  ) {
    let year = review.years[item.yearIndex]
    let glyphs = frame.look.glyphs
    let pointer = Line(isChosen ? glyphs.pointer : " ", .bold)
    let mark: Line
    switch item {
    case .objective(_, let index):
      let status = year.rows[index].status
      mark = Line(glyphs.mark(of: status), Style(status.ink, .bold))
    case .achievement:
      mark = Line(String(repeating: " ", count: glyphs.markWidth))
    }
    let sign = changes.sign(of: item)
    let lead =
      pointer + (sign.spans.isEmpty ? Line(" ") : sign) + Line("\(year.label) ") + mark + Line(" ")
    let query = search?.folded ?? ""
    let text = Line(
      text(of: item, query, width: max(1, area.width - lead.width - 1)),
      isChosen ? .bold : .plain)
    buffer.draw(lead + text.underlining(query), row: row, in: area)
  }

  /// The words of an item, and those of it that hold what is looked for, where that are others:
  /// "Hold the 7th National Congress · to fall in line with …".
  private func text(of item: ItemID, _ query: String, width: Int) -> String {
    let text = line(of: item)
    guard !query.isEmpty, !text.truncated(to: width).folded.contains(query),
      let found = FindIndex.text(
        of: item, in: review, with: query, language: frame.look.language),
      !(text.contains(found) && text.displayWidth <= width)
    else { return text.truncated(to: width) }
    let tail = " · " + found.around(query, width: width / 2)
    return text.truncated(to: width - tail.displayWidth) + tail
  }

  /// An item in one line: its text, its figure, or both.
  private func line(of item: ItemID) -> String {
    let saying = frame.look.saying(of: review)
    let year = review.years[item.yearIndex]
    switch item {
    case .objective(_, let index): return saying.item(year.rows[index], of: year).line
    case .achievement(_, let index): return saying.item(achievement: index, of: year).line
    }
  }
}

extension String {
  /// The part of the text that fits a width and begins no later than what is looked for.
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
