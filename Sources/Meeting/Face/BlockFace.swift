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
