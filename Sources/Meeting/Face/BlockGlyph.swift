/// One letter of the block face: pixels, of which a digit has 5 by 7.
///
/// Rows count from the top of a digit, 0, to its foot, 6; small letters begin at row 2, tails reach
/// down to row 8, marks stand above or below.
struct BlockGlyph: Hashable, Sendable {
  /// A place that is filled.
  struct Pixel: Hashable, Sendable {
    var x: Int
    var y: Int
  }

  /// The places that are filled.
  private(set) var pixels: [Pixel]
  /// Columns from the left edge to the right.
  private(set) var width: Int
  /// The first row of the letter without its marks.
  let top: Int

  /// A letter from its rows, `#` for each filled pixel.
  init(_ rows: [Substring], top: Int) {
    self.top = top
    width = rows.map(\.count).max() ?? 0
    pixels = rows.enumerated().flatMap { y, row in
      row.enumerated().compactMap { $1 == "#" ? Pixel(x: $0, y: top + y) : nil }
    }
  }

  /// A blank.
  static let space = BlockGlyph(["..."], top: 0)

  /// The first and the last filled row.
  var rows: ClosedRange<Int>? {
    guard let first = pixels.map(\.y).min(), let last = pixels.map(\.y).max() else { return nil }
    return first...last
  }

  /// Adds a mark, its upper left corner at a place; the letter grows wider where it must.
  mutating func add(_ mark: [String], x: Int, y: Int) {
    for (row, line) in mark.enumerated() {
      for (column, character) in line.enumerated() where character == "#" {
        pixels.append(Pixel(x: x + column, y: y + row))
      }
    }
    // What sticks out at the left pushes the letter to the right.
    let left = min(0, pixels.map(\.x).min() ?? 0)
    if left < 0 { for index in pixels.indices { pixels[index].x -= left } }
    width = max(width - left, (pixels.map(\.x).max() ?? 0) + 1)
  }
}
