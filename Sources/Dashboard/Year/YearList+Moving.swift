internal import Interface

extension YearList {
  /// Where a command leads from a cursor; the scroll is left to `settled`.
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
      if achievements(of: cursor.entry).indices.contains(answer + step) {
        cursor.answer = answer + step
      } else if let next = answeredEntry(from: cursor.entry + step, by: step) {
        cursor.entry = next
        cursor.answer = step > 0 ? 0 : achievements(of: next).count - 1
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
      if !achievements(of: index).isEmpty { return index }
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
