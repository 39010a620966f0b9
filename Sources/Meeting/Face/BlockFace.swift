internal import Interface

/// A face of big letters, for figures that are read from the back of the room: digits, signs, Latin
/// and all letters of Vietnamese.
enum BlockFace {
  /// The glyph of a character, nil where the face has none.
  static func glyph(of character: Character) -> BlockGlyph? {
    if let glyph = plain[character] { return glyph }
    return VietnameseLetter(character).flatMap(composed)
  }

  /// The letters without marks, read once from their drawings.
  private static let plain: [Character: BlockGlyph] = {
    var glyphs: [Character: BlockGlyph] = [" ": .space, "\u{A0}": .space]
    for sheet in BlockDrawings.sheets {
      for (character, rows) in sheet.glyphs { glyphs[character] = BlockGlyph(rows, top: sheet.top) }
    }
    return glyphs
  }()

  /// A letter with its marks put on.
  private static func composed(_ letter: VietnameseLetter) -> BlockGlyph? {
    let base = letter.base == "i" ? "ı" : letter.base
    guard var glyph = plain[base] else { return nil }
    let isTonedAbove = letter.tone != nil && letter.tone != .dot
    if letter.base == "i", !isTonedAbove { glyph = plain["i"] ?? glyph }
    let top = glyph.top
    let middle = glyph.width / 2

    switch letter.shape {
    case .circumflex: glyph.add([".#.", "#.#"], x: isTonedAbove ? 0 : middle - 1, y: top - 3)
    case .breve: glyph.add(["#.#", ".#."], x: isTonedAbove ? 0 : middle - 1, y: top - 3)
    case .horn: glyph.add([".#", ".#", "#."], x: 4, y: top - 2)
    case nil: break
    }

    // Beside a circumflex or a breve, as Vietnamese is printed; a tilde has only room above.
    let isBeside = letter.shape == .circumflex || letter.shape == .breve
    switch letter.tone {
    case .acute: glyph.add([".#", "#."], x: isBeside ? 4 : middle, y: top - 3)
    case .grave: glyph.add(["#.", ".#"], x: isBeside ? 4 : middle - 1, y: top - 3)
    case .hook: glyph.add(["##", ".#"], x: isBeside ? 4 : middle - 1, y: top - 3)
    case .tilde: glyph.add([".#.#", "#.#."], x: middle - 2, y: isBeside ? top - 6 : top - 3)
    case .dot: glyph.add(["#"], x: middle, y: (glyph.rows?.upperBound ?? 6) + 2)
    case nil: break
    }
    return glyph
  }
}

/// One letter of the block face: pixels, of which a digit has 5 by 7.
///
/// Rows count from the top of a digit, 0, to its foot, 6; small letters begin at row 2, tails reach
/// down to row 8, marks stand above or below.
struct BlockGlyph: Hashable, Sendable {
  /// A pixel that is filled.
  struct Pixel: Hashable, Sendable {
    var x: Int
    var y: Int
  }

  /// The pixels that are filled.
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

  /// Adds a mark, its upper left corner at a pixel; the letter grows wider where it must.
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

/// A letter of Vietnamese taken apart.
///
///     VietnameseLetter("ế")  // base "e", shape .circumflex, tone .acute
struct VietnameseLetter: Hashable, Sendable {
  /// The sign that makes another vowel of a letter.
  enum Shape: Hashable, Sendable {
    case circumflex, breve, horn
  }

  /// The mark of a tone.
  enum Tone: Hashable, CaseIterable, Sendable {
    case acute, grave, hook, tilde, dot
  }

  /// The letter without marks, large or small.
  let base: Character
  /// The sign that makes another vowel of it.
  let shape: Shape?
  /// Its tone.
  let tone: Tone?

  /// Takes a letter apart; nil where it is none of Vietnamese or has no mark.
  init?(_ character: Character) {
    guard let small = character.lowercased().first, let parts = Self.letters[small]
    else { return nil }
    let isCapital = character != small
    base = isCapital ? Character(parts.base.uppercased()) : parts.base
    shape = parts.shape
    tone = parts.tone
  }

  private struct Parts {
    let base: Character
    let shape: Shape?
    let tone: Tone?
  }

  /// The vowels without a tone, in the order of the rows below.
  private static let vowels: [Parts] = [
    Parts(base: "a", shape: nil, tone: nil), Parts(base: "a", shape: .breve, tone: nil),
    Parts(base: "a", shape: .circumflex, tone: nil), Parts(base: "e", shape: nil, tone: nil),
    Parts(base: "e", shape: .circumflex, tone: nil), Parts(base: "i", shape: nil, tone: nil),
    Parts(base: "o", shape: nil, tone: nil), Parts(base: "o", shape: .circumflex, tone: nil),
    Parts(base: "o", shape: .horn, tone: nil), Parts(base: "u", shape: nil, tone: nil),
    Parts(base: "u", shape: .horn, tone: nil), Parts(base: "y", shape: nil, tone: nil),
  ]

  private static let rows: [(tone: Tone?, letters: String)] = [
    (nil, "aăâeêioôơuưy"), (.acute, "áắấéếíóốớúứý"), (.grave, "àằầèềìòồờùừỳ"),
    (.hook, "ảẳẩẻểỉỏổởủửỷ"), (.tilde, "ãẵẫẽễĩõỗỡũữỹ"), (.dot, "ạặậẹệịọộợụựỵ"),
  ]

  private static let letters: [Character: Parts] = {
    var letters: [Character: Parts] = [:]
    for row in rows {
      for (vowel, letter) in zip(vowels, row.letters) {
        letters[letter] = Parts(base: vowel.base, shape: vowel.shape, tone: row.tone)
      }
    }
    return letters
  }()
}
