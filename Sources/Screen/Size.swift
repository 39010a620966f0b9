/// The extent of a screen or of a part of it, in character cells.
///
///     Size(columns: 80, rows: 24)
public struct Size: Hashable, Sendable {
  /// Cells from left to right, 0 or more.
  public var columns: Int
  /// Cells from top to bottom, 0 or more.
  public var rows: Int

  /// A size; negative extents become 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
