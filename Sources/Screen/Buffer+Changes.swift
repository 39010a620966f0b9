extension Buffer {
  /// Whether two screens look the same.
  public static func == (left: Buffer, right: Buffer) -> Bool {
    left.size == right.size
      && (0..<left.size.rows).allSatisfy { left.changedColumns(inRow: $0, since: right) == nil }
  }

  /// The columns from the first to the last cell of a row that looks otherwise than in another
  /// buffer of this size, or than nothing; nil where none does.
  ///
  /// Wide characters are in it whole.
  public func changedColumns(inRow y: Int, since other: Buffer?) -> Range<Int>? {
    let start = y * size.columns
    var first = start
    var end = start + size.columns
    while first < end, isSame(at: first, as: other) { first += 1 }
    guard first < end else { return nil }
    while isSame(at: end - 1, as: other) { end -= 1 }
    if cells[first].width == 0 { first -= 1 }
    if cells[end - 1].width == 2 { end += 1 }
    return (first - start)..<(end - start)
  }

  /// Whether a cell looks as it does in another buffer, where clusters may have other numbers.
  @inline(__always)
  private func isSame(at index: Int, as other: Buffer?) -> Bool {
    let cell = cells[index]
    guard let other else { return cell == .blank }
    let otherCell = other.cells[index]
    guard cell.isCluster, otherCell.isCluster else { return cell == otherCell }
    return cell.cell(clusters) == otherCell.cell(other.clusters)
  }
}
