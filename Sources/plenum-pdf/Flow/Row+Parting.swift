extension Row {
  /// The fewest lines that stand alone at the foot of a page.
  static let fewestLines = 2

  /// The height that the row needs at least on the page on which it begins, if it is too high for one.
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
    for place in cells.indices {
      head.cells[place].lines.removeLast(cells[place].lines.count - counts[place])
      tail.cells[place].lines.removeFirst(counts[place])
    }
    head.padding.below = 0
    head.ruleBelow = nil
    tail.ruleAbove = nil
    tail.spaceAbove = 0
    return (head, tail)
  }
}

extension [Line] {
  /// How many of the lines, from the first, fit.
  func fitting(_ room: Points) -> Int {
    var height: Points = 0
    return prefix { line in
      height += line.height
      return height <= room
    }.count
  }
}
