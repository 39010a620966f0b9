internal import Interface

extension YearList {
  /// The cursor after a command; the scroll is left to `settled`.
  func moved(_ cursor: Cursor, by command: Command) -> Cursor {
    var moved = cursor
    switch command {
    case .rowDown: step(&moved, by: 1)
    case .rowUp: step(&moved, by: -1)
    case .pageDown: moved = paged(cursor, by: .rowDown)
    case .pageUp: moved = paged(cursor, by: .rowUp)
    case .first: moved.entry = 0
    case .last: moved.entry = max(0, count - 1)
    case .otherPanel: switchPanel(&moved)
    default: break
    }
    return moved
  }

  private func step(_ cursor: inout Cursor, by step: Int) {
    if let answer = cursor.answer {
      if listing.achievements(cursor.entry).indices.contains(answer + step) {
        cursor.answer = answer + step
      } else if let next = answeredEntry(from: cursor.entry + step, by: step) {
        cursor.entry = next
        cursor.answer = step > 0 ? 0 : listing.achievements(next).count - 1
      }
      return
    }
    if scrollInside(&cursor, by: step) { return }
    cursor.entry = min(max(0, cursor.entry + step), max(0, count - 1))
  }

  /// Scrolls within an entry that is taller than the screen before it is left.
  private func scrollInside(_ cursor: inout Cursor, by step: Int) -> Bool {
    guard cursor.entry < count, cursor.top.entry == cursor.entry else { return false }
    let rows = rows(of: entry(cursor.entry))
    let last = rows - layout.spacing - height
    guard last > 0 else { return false }
    let line = min(max(0, cursor.top.line + step * max(1, height - 1)), last)
    guard line != cursor.top.line else { return false }
    cursor.top.line = line
    return true
  }

  private func switchPanel(_ cursor: inout Cursor) {
    if cursor.answer != nil {
      cursor.answer = nil
    } else if let entry = answeredEntry(from: cursor.entry, by: 1)
      ?? answeredEntry(from: cursor.entry, by: -1)
    {
      cursor.entry = entry
      cursor.answer = 0
    }
  }

  /// The nearest entry in a direction that anything answers, this one included.
  private func answeredEntry(from start: Int, by step: Int) -> Int? {
    var index = start
    while index >= 0, index < count {
      if !listing.achievements(index).isEmpty { return index }
      index += step
    }
    return nil
  }

  /// A screenful of steps: as many as scroll by no more than a screen, so that no line is passed
  /// unseen.
  private func paged(_ cursor: Cursor, by step: Command) -> Cursor {
    var page = settled(moved(cursor, by: step))
    while true {
      let next = settled(moved(page, by: step))
      guard next != page, lines(between: cursor.top, and: next.top) <= height else { return page }
      page = next
    }
  }

  /// The lines from one place of the list to another.
  private func lines(between first: Cursor.Anchor, and second: Cursor.Anchor) -> Int {
    let (upper, lower) = first < second ? (first, second) : (second, first)
    let rows = (upper.entry..<lower.entry).reduce(0) { $0 + self.rows(of: entry($1)) }
    return rows + lower.line - upper.line
  }
}

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
    guard let answer = cursor.answer else { return 0..<rows }
    let offset = answerOffset(in: entry)
    let range = entry.lines(ofAnswer: answer)
    let end = offset + range.upperBound
    // With the first one its objective is shown, where both fit.
    return (answer == 0 && end <= height ? 0 : offset + range.lowerBound)..<end
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

  /// True if the line before `end` of an entry is on a screen that begins at `top`.
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
