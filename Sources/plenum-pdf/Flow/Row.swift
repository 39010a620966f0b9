/// Cells beside each other: the one thing that pages are filled with.
///
/// A paragraph is a row with one cell, a heading one that keeps to the next.
struct Row {
  /// The cells, from the left.
  var cells: [Cell]
  /// The space left free above, unless the row is the first on its page.
  var spaceAbove: Points = 0
  /// The space left free between the row's upper end and its cells, and below them.
  var padding: (above: Points, below: Points) = (0, 0)
  /// The line along its upper end.
  var ruleAbove: Rule?
  /// The line along its lower end.
  var ruleBelow: Rule?
  /// Its element.
  var tag: StructureTag?
  /// True for a row that stays on the page of the row after it.
  var keepsToNext = false
  /// True for a row that is never parted, even if it fits on no page.
  var isWhole = false
  /// True for a row that is repeated above those of its block on every further page.
  var isRepeated = false

  /// From its upper to its lower end.
  var height: Points {
    padding.above + (cells.map(\.height).max() ?? 0) + padding.below
  }

  /// The fewest lines that stand alone at the foot of a page.
  private static let fewestLines = 2

  /// The height that the row needs at least on the page on which it begins, if it is too high for
  /// one.
  var leastHeight: Points {
    let first = cells.map { cell in cell.lines.prefix(Self.fewestLines).reduce(0) { $0 + $1.height }
    }
    return padding.above + (first.max() ?? 0)
  }

  /// The row in two, parted between lines, so that the first fits; nil where nothing of it does.
  ///
  ///     a cell of 3 lines of 10, a cell of 1, parted at 25  // 2 and 1 lines; 1 and none
  func parted(at height: Points) -> (Row, Row)? {
    let room = height - padding.above
    let counts = cells.map { $0.lines.fitting(room) }
    guard counts.contains(where: { $0 > 0 }) else { return nil }
    var head = self
    var tail = self
    for index in cells.indices {
      head.cells[index].lines.removeLast(cells[index].lines.count - counts[index])
      tail.cells[index].lines.removeFirst(counts[index])
    }
    head.padding.below = 0
    head.ruleBelow = nil
    tail.ruleAbove = nil
    tail.spaceAbove = 0
    return (head, tail)
  }
}

extension [Line] {
  /// The number of lines, from the first, that fit.
  fileprivate func fitting(_ room: Points) -> Int {
    var height: Points = 0
    return prefix { line in
      height += line.height
      return height <= room
    }.count
  }
}

/// Lines one under the other, in a column of the page.
struct Cell {
  /// Its beginning, from the left end of the text.
  var x: Points = 0
  /// The lines, from above.
  var lines: [Line] = []
  /// Its element.
  var tag: StructureTag?

  /// The height of its lines together.
  var height: Points { lines.reduce(0) { $0 + $1.height } }
}

/// A piece that a page's end can come before or after, but never into.
struct Line {
  /// The distance that it reaches down.
  var height: Points
  /// Inks, placed from the top left corner of the line.
  var inks: [Placed] = []
}

extension Line {
  /// Adds air above what is drawn.
  mutating func moveDown(by distance: Points) {
    height += distance
    for index in inks.indices { inks[index].y += distance }
  }
}
