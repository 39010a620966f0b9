extension Character {
  /// Columns that the character takes in a terminal: 0, 1 or 2, and more only for a grapheme of
  /// several letters in the scripts of India.
  ///
  ///     "ệ" → 1    "会" → 2    "\u{301}" → 0    "\u{1B}" → 1
  ///
  /// It is the sum of what glibc's `wcwidth` says of the scalars that take a cell, since ncurses
  /// lays out cells by it; what no variation selector changes: `❤` and `❤️` are both 1, a keycap
  /// `1️⃣` is 1. A flag is 2 (its two letters), a family of joined emoji 2 (its first member). A
  /// grapheme that begins with a mark without a letter is 0. Control characters are 1, because
  /// `Buffer` shows each as `�`.
  public var displayWidth: Int {
    var scalars = unicodeScalars.makeIterator()
    guard var previous = scalars.next() else { return 0 }
    var width = previous.columns
    let isSingle = utf8.count == UTF8.width(previous)
    guard !isSingle, width > 0, !previous.isTerminalControl else { return width }
    while let scalar = scalars.next() {
      if scalar.takesCell(after: previous) { width += scalar.columns }
      previous = scalar
    }
    return width
  }

  /// The parts of the character that each take a terminal cell, of one column or two.
  ///
  ///     "ệ" → ["ệ"]    "会" → ["会"]    "นำ" → ["น", "ำ"]    "🇻🇳" → ["🇻", "🇳"]
  ///
  /// A cell of ncurses holds one spacing scalar with its marks and drops any further one
  /// (`setcchar`), so a grapheme that has more must be spread over as many cells. The parts joined
  /// give the character again.
  public var cells: [Character] {
    guard displayWidth > 1, unicodeScalars.count > 1 else { return [self] }
    var parts: [String.UnicodeScalarView] = []
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if let previous, !scalar.takesCell(after: previous) {
        parts[parts.count - 1].append(scalar)
      } else {
        parts.append(String.UnicodeScalarView([scalar]))
      }
      previous = scalar
    }
    return parts.map { Character(String($0)) }
  }
}
