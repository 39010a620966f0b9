/// The rows of a block, set one after the other when they are asked for, and not kept.
struct RowList {
  /// The number of rows.
  let count: Int
  /// The element that the rows are together.
  let tag: StructureTag?
  /// Sets the row at an index.
  let row: (Int, inout Shaper) -> Row

  /// The way in which rows stay together at the end of a page.
  enum Keeping {
    /// Anywhere between two rows the page may end.
    case none
    /// No row of it is left alone.
    case pairs
    /// All stay on one page.
    case whole
  }

  /// Rows that are made from their indices.
  init(
    _ count: Int, tag: StructureTag? = nil, keeping: Keeping = .none,
    row: @escaping (Int, inout Shaper) -> Row
  ) {
    self.count = count
    self.tag = tag
    self.row = { index, shaper in
      var row = row(index, &shaper)
      let isKept =
        switch keeping {
        case .none: false
        case .pairs: index == 0 || index == count - 2
        case .whole: true
        }
      if isKept, index < count - 1 { row.keepsToNext = true }
      return row
    }
  }

  /// The same rows, of which the last stays with whatever follows.
  func keptToNext() -> RowList {
    RowList(count, tag: tag) { [row, count] index, shaper in
      var row = row(index, &shaper)
      if index == count - 1 { row.keepsToNext = true }
      return row
    }
  }

  /// A single row.
  init(row: @escaping (inout Shaper) -> Row) {
    self.init(1) { _, shaper in row(&shaper) }
  }
}
