/// The rows of a block, set one after the other when they are asked for, and not kept.
struct RowList {
  /// The number of rows.
  let count: Int
  /// The element that the rows are together.
  let tag: StructureTag?
  /// Sets the row at a place.
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

  /// Rows that are made from their places.
  init(
    _ count: Int, tag: StructureTag? = nil, keeping: Keeping = .none,
    row: @escaping (Int, inout Shaper) -> Row
  ) {
    self.count = count
    self.tag = tag
    self.row = { place, shaper in
      var row = row(place, &shaper)
      let isKept =
        switch keeping {
        case .none: false
        case .pairs: place == 0 || place == count - 2
        case .whole: true
        }
      if isKept, place < count - 1 { row.keepsToNext = true }
      return row
    }
  }

  /// The same rows, of which the last stays with whatever follows.
  func keptToNext() -> RowList {
    RowList(count, tag: tag) { [row, count] place, shaper in
      var row = row(place, &shaper)
      if place == count - 1 { row.keepsToNext = true }
      return row
    }
  }

  /// A single row.
  init(row: @escaping (inout Shaper) -> Row) {
    self.init(1) { _, shaper in row(&shaper) }
  }
}
