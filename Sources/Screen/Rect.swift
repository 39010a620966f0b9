/// A rectangle of cells; `x` and `y` count from the upper left corner of the screen, from 0.
///
///     Rect(x: 0, y: 1, width: 80, height: 2).maxY  // 3
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public var x: Int
  /// The topmost row.
  public var y: Int
  /// Columns, 0 or more.
  public var width: Int
  /// Rows, 0 or more.
  public var height: Int

  /// A rectangle; negative extents become 0.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The whole of a screen of this size.
  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.columns, height: size.rows)
  }

  /// The first column to the right of the rectangle.
  public var maxX: Int { x + width }

  /// The first row below the rectangle.
  public var maxY: Int { y + height }

  /// True if nothing fits into the rectangle.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// True if the cell at this column and row lies inside.
  public func contains(x column: Int, y row: Int) -> Bool {
    column >= x && column < maxX && row >= y && row < maxY
  }

  /// The part that both rectangles share; empty when they share none.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }

  /// Takes rows off the top and returns them; fewer where there are fewer.
  ///
  ///     var rest = Rect(x: 0, y: 0, width: 80, height: 24)
  ///     rest.takeTop(2)  // rows 0 and 1; rest begins at row 2
  public mutating func takeTop(_ rows: Int) -> Rect {
    let taken = Rect(x: x, y: y, width: width, height: min(max(0, rows), height))
    y += taken.height
    height -= taken.height
    return taken
  }

  /// Takes rows off the bottom and returns them; fewer where there are fewer.
  public mutating func takeBottom(_ rows: Int) -> Rect {
    let count = min(max(0, rows), height)
    height -= count
    return Rect(x: x, y: maxY, width: width, height: count)
  }

  /// Takes columns off the left and returns them; fewer where there are fewer.
  public mutating func takeLeft(_ columns: Int) -> Rect {
    let taken = Rect(x: x, y: y, width: min(max(0, columns), width), height: height)
    x += taken.width
    width -= taken.width
    return taken
  }
}

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
