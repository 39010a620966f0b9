internal import Interface

/// A line of words in the block face.
struct BlockText: Hashable, Sendable {
  /// How large a pixel of the face is drawn, in columns and half rows of the screen.
  struct Scale: Hashable, Sendable {
    let columns: Int
    let halfRows: Int

    /// The half row that a row of pixels begins at, seen from the top of a digit.
    ///
    /// Rows of pixels are as tall as whole rows of the screen allow, 2 and 1 in turn at 3 half
    /// rows: many a font leaves seams between half blocks, which a whole cell never has. Only the
    /// smallest size is drawn in halves.
    func edge(_ row: Int) -> Int {
      halfRows == 1 ? row : ((row * halfRows + 1) >> 1) * 2
    }
  }

  /// The places that are filled, from the left edge and from the top of a digit.
  let pixels: [BlockGlyph.Pixel]
  /// Pixels from the left edge to the right.
  let width: Int
  /// The rows of pixels, marks and tails included.
  let rows: Range<Int>

  /// Sets a line; nil where the face lacks a letter, or where there is nothing to see.
  init?(_ text: String) {
    var pixels: [BlockGlyph.Pixel] = []
    var x = 0
    for character in text {
      guard let glyph = BlockFace.glyph(of: character) else { return nil }
      pixels += glyph.pixels.map { BlockGlyph.Pixel(x: x + $0.x, y: $0.y) }
      x += glyph.width + 1
    }
    guard let top = pixels.map(\.y).min(), let bottom = pixels.map(\.y).max() else { return nil }
    self.pixels = pixels
    width = x - 1
    rows = top..<(bottom + 1)
  }
}

extension Glyphs {
  /// A cell whose halves are filled or not.
  func block(upper: Bool, lower: Bool) -> String {
    switch (upper, lower) {
    case (true, true): isASCII ? "#" : "█"
    case (true, false): isASCII ? "\"" : "▀"
    default: isASCII ? "o" : "▄"
    }
  }

  /// The sizes of the block face, the largest first: each once wide and once narrow, as a cell of
  /// a projected screen is between twice and two and a half times as tall as it is wide.
  static let blockScales = (1...12).reversed().flatMap { scales($0) }

  private static func scales(_ size: Int) -> [BlockText.Scale] {
    [size + 1, size].map { BlockText.Scale(columns: $0, halfRows: size) }
  }
}
