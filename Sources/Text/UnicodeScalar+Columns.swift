extension Unicode.Scalar {
  /// Columns that the scalar takes by itself: what glibc's `wcwidth` says, which is what ncurses
  /// asks, with 1 for what it calls unprintable.
  ///
  ///     "ệ" → 1    "\u{301}" → 0    "会" → 2    "\u{1B}" → 1
  ///
  /// Ambiguous width (East Asian Width A: box drawing, `→`, `●`) is 1, as in every locale but the
  /// old Chinese, Japanese and Korean ones.
  var columns: Int {
    switch value {
    case 0..<0x300, 0x370..<0x483, 0x1E00..<0x2000, 0x2010..<0x2028, 0x2500..<0x25FD: 1
    case 0x300..<0x370: 0
    default: isTerminalControl ? 1 : WideScalars.contains(self) ? 2 : isZeroWidth ? 0 : 1
    }
  }

  /// Whether the scalar is a character of one column, unless a scalar that is not plain follows.
  ///
  /// Printable ASCII, Latin, the composed letters of Vietnamese, punctuation, box drawing: texts of
  /// nothing else, most of them, need not be searched for the borders of graphemes.
  var isPlain: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x1E00..<0x1F00, 0x2010..<0x2028, 0x2500..<0x25FD: true
    default: false
    }
  }

  /// Whether the scalar must never reach a terminal cell; `Character.isControl` says which do.
  var isTerminalControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0xA0..<0x61C: false
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether the scalar takes a terminal cell of its own although it stands in the grapheme of
  /// the scalars before it.
  ///
  /// Spacing marks do (Thai `ำ`, Devanagari `ि`, halfwidth `ﾞ`), so do the second letter of a flag
  /// and the later consonants of a conjunct. An emoji that is joined to another one and a skin
  /// tone do not: terminals that know them draw one picture, and ncurses drops them elsewhere.
  func takesCell(after previous: Unicode.Scalar) -> Bool {
    guard columns > 0 else { return false }
    return !(previous == "\u{200D}" && properties.isEmoji) && !properties.isEmojiModifier
  }

  /// Marks and format characters, and the vowels and finals of Hangul, which stand in the cell of
  /// the consonant before them. The signs that enclose Arabic, Syriac and Kaithi numbers are
  /// format characters that can be seen.
  private var isZeroWidth: Bool {
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: return true
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: return false
    default: break
    }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
