internal import Interface

extension YearList {
  /// A cursor brought back inside the list, its scroll moved no more than is needed to show it.
  func settled(_ cursor: Cursor) -> Cursor {
    var cursor = cursor
    guard count > 0 else { return Cursor() }
    cursor.entry = min(max(0, cursor.entry), count - 1)
    let chosen = entry(cursor.entry)
    if let answer = cursor.answer {
      cursor.answer = chosen.answerCount == 0 ? nil : min(answer, chosen.answerCount - 1)
    }
    cursor.top.entry = min(max(0, cursor.top.entry), count - 1)
    cursor.top.line = min(
      max(0, cursor.top.line), max(0, rows(of: entry(cursor.top.entry)) - 1))
    reveal(lines(of: cursor, in: chosen), of: chosen, in: &cursor)
    fillScreen(&cursor)
    return cursor
  }

  /// The lines of the chosen entry that should be visible: all, or those of the chosen achievement.
  private func lines(of cursor: Cursor, in entry: YearEntry) -> Range<Int> {
    let rows = rows(of: entry) - layout.spacing
    guard let answer = cursor.answer, answer > 0 else {
      guard cursor.answer == 0 else { return 0..<rows }
      return 0..<min(rows, answerOffset(in: entry) + entry.lines(ofAnswer: 0).upperBound)
    }
    let offset = answerOffset(in: entry)
    let range = entry.lines(ofAnswer: answer)
    return (offset + range.lowerBound)..<(offset + range.upperBound)
  }

  private func reveal(_ lines: Range<Int>, of entry: YearEntry, in cursor: inout Cursor) {
    let isTall = lines.count > height
    if isTall, cursor.answer == nil, cursor.top.entry == cursor.entry,
      cursor.top.line <= lines.upperBound - height
    {
      return  // Being read, a screenful at a time.
    }
    let start = Cursor.Anchor(entry: cursor.entry, line: lines.lowerBound)
    if cursor.top > start || isTall {
      cursor.top = start
    } else if !isVisible(entry: cursor.entry, end: lines.upperBound, from: cursor.top) {
      cursor.top = anchor(height, linesBefore: lines.upperBound, of: cursor.entry)
    }
  }

  /// Whether the line before `end` of an entry is on a screen that begins at `top`.
  private func isVisible(entry index: Int, end: Int, from top: Cursor.Anchor) -> Bool {
    var rows = -top.line
    for earlier in top.entry..<max(index, top.entry) {
      rows += self.rows(of: entry(earlier))
      if rows >= height { return false }
    }
    return rows + end <= height
  }

  /// The anchor that lies a number of lines before a line of an entry.
  private func anchor(_ distance: Int, linesBefore end: Int, of index: Int) -> Cursor.Anchor {
    var index = index
    var line = end - distance
    while line < 0, index > 0 {
      index -= 1
      line += rows(of: entry(index))
    }
    return Cursor.Anchor(entry: index, line: max(0, line))
  }

  /// Scrolls back where the end of the list would leave room below it.
  private func fillScreen(_ cursor: inout Cursor) {
    guard cursor.top > Cursor.Anchor() else { return }
    var rows = -cursor.top.line
    for index in cursor.top.entry..<count {
      rows += self.rows(of: entry(index))
      if rows - layout.spacing >= height { return }
    }
    let last = entry(count - 1)
    let end = self.rows(of: last) - layout.spacing
    cursor.top = min(cursor.top, anchor(height, linesBefore: end, of: count - 1))
  }
}
