internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

extension YearList {
  /// Draws the visible entries.
  func draw(into buffer: inout Buffer) {
    if layout.isTwoPanel {
      for y in layout.headings.y..<layout.list.maxY {
        buffer.write("│", x: layout.divider, y: y, style: Style(.rule), in: buffer.bounds)
      }
    }
    if year.counts.achievements == 0, state.filter.isEmpty { drawSilence(into: &buffer) }
    if count == 0, !state.filter.isEmpty { drawNothingShown(into: &buffer) }
    let cursor = state.cursor
    var y = layout.list.y - cursor.top.line
    var index = cursor.top.entry
    while index < count, y < layout.list.maxY {
      let entry = entry(index)
      draw(entry, index: index, y: y, into: &buffer)
      y += rows(of: entry)
      index += 1
    }
  }

  /// Draws one entry, its first line at row `y`, which may lie above the list.
  private func draw(_ entry: YearEntry, index: Int, y: Int, into buffer: inout Buffer) {
    let isChosen = index == state.cursor.entry
    let chosenAnswer = isChosen ? state.cursor.answer : nil
    let query = state.search?.folded ?? ""
    for (row, line) in entry.left.enumerated() {
      let line = (isChosen ? line.bold : line).marking(query)
      draw(line, x: textIndent, y: y + row, in: layout.left, into: &buffer)
    }
    if let row = row(index) {
      let item = ItemID.objective(yearIndex: state.yearPlace, index: listing.row(index))
      let mark =
        pointer(isShown: isChosen && chosenAnswer == nil)
        + Line(state.glyphs.mark(of: row.status), Style(row.status.ink, .bold))
        + state.changeSign(of: item)
      draw(mark, x: 0, y: y, in: layout.left, into: &buffer)
    }

    let top = y + answerOffset(in: entry)
    let indent = answerIndent(of: index)
    for (row, line) in entry.right.enumerated() {
      let isMarked =
        isChosen && (chosenAnswer.map { entry.lines(ofAnswer: $0).contains(row) } ?? true)
      let line = (isMarked ? line.bold : line).marking(query)
      draw(line, x: indent, y: top + row, in: layout.right, into: &buffer)
    }
    let pointed = isChosen ? chosenAnswer ?? (index < listing.rowCount ? nil : 0) : nil
    for (answer, place) in achievements(of: index).enumerated() {
      let item = ItemID.achievement(yearIndex: state.yearPlace, index: place)
      draw(
        pointer(isShown: answer == pointed) + state.changeSign(of: item), x: indent - 2,
        y: top + entry.answerStarts[answer], in: layout.right, into: &buffer)
    }
  }

  /// The pointer, or the blank in its place: a plain one, for bold ones cost the terminal bytes.
  private func pointer(isShown: Bool) -> Line {
    isShown ? Line(state.glyphs.pointer, .bold) : Line(" ")
  }

  private func draw(_ line: Line, x: Int, y: Int, in area: Rect, into buffer: inout Buffer) {
    guard y >= area.y, y < area.maxY else { return }
    buffer.draw(line, row: y - area.y, indent: x, in: area)
  }

  /// Says that nothing was reported, where the first achievement would stand.
  private func drawSilence(into buffer: inout Buffer) {
    guard layout.isTwoPanel || count == 0 else { return }
    let sentence = state.words.nothingReported(in: year.year, report: year.plan.report)
    let lines = Line.wrapped(sentence, width: layout.right.width - 3)
    for (row, line) in lines.enumerated() {
      buffer.draw(line, row: row, indent: 2, in: layout.right)
    }
  }

  /// Says that the filter lets nothing through, where the first entry would stand.
  private func drawNothingShown(into buffer: inout Buffer) {
    let lines = Line.wrapped(
      state.words.nothingShown(in: year.year), width: layout.left.width - textIndent - 1)
    for (row, line) in lines.enumerated() {
      buffer.draw(line, row: row, indent: textIndent, in: layout.left)
    }
  }

  /// The cursor that a click chooses; nil where nothing stands.
  func hit(x: Int, y: Int, _ cursor: Cursor) -> Cursor? {
    guard layout.list.contains(x: x, y: y) else { return nil }
    var top = layout.list.y - cursor.top.line
    var index = cursor.top.entry
    while index < count, top <= y {
      let entry = entry(index)
      let rows = rows(of: entry)
      if y < top + rows {
        var hit = cursor
        hit.entry = index
        let line = y - top - answerOffset(in: entry)
        let isRight = layout.isTwoPanel ? x > layout.divider : line >= 0
        hit.answer = isRight ? entry.answer(atLine: line) : nil
        return hit
      }
      top += rows
      index += 1
    }
    return nil
  }
}
