internal import Interface
internal import Screen

/// Lines of the block face in one size: the largest in which all of them fit.
struct BlockLines {
  private let lines: [BlockText]
  private let scale: BlockText.Scale
  /// The half row that each line begins at, and the one after the last line.
  private let starts: [Int]
  private let glyphs: Glyphs

  /// Sets the lines; nil where one is too wide, all are too tall or a letter is missing.
  init?(_ words: [String], width: Int, height: Int, glyphs: Glyphs) {
    lines = words.compactMap(BlockText.init)
    guard !lines.isEmpty, lines.count == words.count else { return nil }
    self.glyphs = glyphs
    for scale in Glyphs.blockScales where lines.allSatisfy({ $0.width * scale.columns <= width }) {
      // Two rows between the lines if there is room, less if not.
      for gap in (1...max(4, scale.halfRows)).reversed() {
        let starts = Self.starts(of: lines, scale, gap: gap, glyphs)
        guard starts.last ?? 0 <= height * 2 else { continue }
        self.scale = scale
        self.starts = starts
        return
      }
    }
    return nil
  }

  /// The half rows that the lines begin at: whole rows but for the smallest size, and for that too
  /// in ASCII, where halves are only signs.
  private static func starts(
    of lines: [BlockText], _ scale: BlockText.Scale, gap: Int, _ glyphs: Glyphs
  ) -> [Int] {
    let isWhole = glyphs.isASCII || scale.halfRows > 1
    var starts = [0]
    for line in lines {
      let start = starts.last ?? 0
      let end = start + scale.edge(line.rows.upperBound) - scale.edge(line.rows.lowerBound)
      let isLast = starts.count == lines.count
      let next = end + (isLast ? 0 : gap)
      starts.append(isWhole ? (next + 1) / 2 * 2 : next)
    }
    return starts
  }

  /// The rows of all lines and of the gaps between them.
  var height: Int { ((starts.last ?? 0) + 1) / 2 }

  /// Draws the lines centred, from the top of an area.
  func draw(into buffer: inout Buffer, in area: Rect) {
    var canvas = Canvas(columns: area.width, halfRows: height * 2)
    for (line, start) in zip(lines, starts) {
      let x = max(0, (area.width - line.width * scale.columns) / 2)
      let top = start - scale.edge(line.rows.lowerBound)
      for pixel in line.pixels {
        let rows = (top + scale.edge(pixel.y))..<(top + scale.edge(pixel.y + 1))
        canvas.fill(x: x + pixel.x * scale.columns, width: scale.columns, rows: rows)
      }
    }
    for row in 0..<height {
      for column in 0..<area.width {
        let isUpper = canvas.isFilled(x: column, y: row * 2)
        let isLower = canvas.isFilled(x: column, y: row * 2 + 1)
        guard isUpper || isLower else { continue }
        let block = glyphs.block(upper: isUpper, lower: isLower)
        buffer.write(block, x: area.x + column, y: area.y + row, style: .bold, in: area)
      }
    }
  }
}

/// Places that are filled or not, twice as many rows as on the screen.
private struct Canvas {
  private let columns: Int
  private let halfRows: Int
  private var places: [Bool]

  init(columns: Int, halfRows: Int) {
    self.columns = columns
    self.halfRows = halfRows
    places = Array(repeating: false, count: columns * halfRows)
  }

  func isFilled(x: Int, y: Int) -> Bool { places[y * columns + x] }

  mutating func fill(x: Int, width: Int, rows: Range<Int>) {
    for row in rows where row < halfRows {
      for column in x..<min(columns, x + width) { places[row * columns + column] = true }
    }
  }
}

/// A line of words in the block face.
struct BlockText: Hashable, Sendable {
  /// The size of a pixel of the face, in columns and half rows of the screen.
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
