extension Buffer {
  /// The cells of a row or of a part of it, from left to right.
  public struct Row: RandomAccessCollection, Sendable {
    @usableFromInline let cells: ArraySlice<PackedCell>
    @usableFromInline let clusters: [Character]

    fileprivate init(_ cells: ArraySlice<PackedCell>, _ clusters: [Character]) {
      self.cells = cells
      self.clusters = clusters
    }

    /// The place of the first cell, which means something to this collection alone.
    @inlinable public var startIndex: Int { cells.startIndex }

    /// The place behind the last cell.
    @inlinable public var endIndex: Int { cells.endIndex }

    /// The cell at a place.
    @inlinable public subscript(index: Int) -> Cell { cells[index].cell(clusters) }
  }

  /// The cells of a row, from left to right.
  public func row(_ y: Int) -> Row { row(y, columns: 0..<size.columns) }

  /// Some neighbouring cells of a row, from left to right.
  public func row(_ y: Int, columns: Range<Int>) -> Row {
    let start = y * size.columns
    return Row(cells[(start + columns.lowerBound)..<(start + columns.upperBound)], clusters)
  }
}
