/// A line of words in the block face.
struct BlockText: Hashable, Sendable {
  /// How large a pixel of the face is drawn, in columns and half rows of the screen.
  struct Scale: Hashable, Sendable {
    let columns: Int
    let halfRows: Int
  }

  /// The places that are filled, from the upper left corner.
  let pixels: [BlockGlyph.Pixel]
  /// Pixels from the left edge to the right.
  let width: Int
  /// Pixels from the top to the foot, marks and tails included.
  let height: Int

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
    self.pixels = pixels.map { BlockGlyph.Pixel(x: $0.x, y: $0.y - top) }
    width = x - 1
    height = bottom - top + 1
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
  /// a projected screen is between twice and two and a half times as tall as it is wide. In ASCII
  /// only the smallest have half rows.
  var blockScales: [BlockText.Scale] {
    guard isASCII else { return (1...12).reversed().flatMap { Self.scales($0) } }
    return (1...6).reversed().flatMap { Self.scales($0 * 2) } + Self.scales(1)
  }

  private static func scales(_ size: Int) -> [BlockText.Scale] {
    [size + 1, size].map { BlockText.Scale(columns: $0, halfRows: size) }
  }
}
