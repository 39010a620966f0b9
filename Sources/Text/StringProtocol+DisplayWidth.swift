extension StringProtocol {
  /// Columns that the text takes in a terminal, drawn on one line.
  ///
  ///     "Đại hội".displayWidth  // 7
  ///     "大会".displayWidth     // 4
  public var displayWidth: Int { plainWidth ?? reduce(0) { $0 + $1.displayWidth } }

  /// Columns that the text takes if every scalar is a character of one column, as in nearly all
  /// texts: then nothing needs to be known of graphemes. nil if not.
  ///
  ///     "Đại hội".plainWidth  // 7
  ///     "大会".plainWidth     // nil
  public var plainWidth: Int? {
    var width = 0
    for scalar in unicodeScalars {
      guard scalar.isPlain else { return nil }
      width += 1
    }
    return width
  }
}

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

  /// True if the scalar is a character of one column, unless a scalar that is not plain follows.
  ///
  /// Printable ASCII, Latin, the composed letters of Vietnamese, punctuation, box drawing: texts of
  /// nothing else, most of them, need not be searched for the borders of graphemes. They are
  /// composed, and fit to be kept and shown.
  @inlinable
  package var isPlain: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x1E00..<0x1F00, 0x2010..<0x2028, 0x2500..<0x25FD: true
    default: false
    }
  }

  /// True if the scalar takes a terminal cell of its own although it stands in the grapheme of the
  /// scalars before it.
  ///
  /// Spacing marks do (Thai `ำ`, Devanagari `ि`, halfwidth `ﾞ`), so do the second letter of a flag
  /// and the later consonants of a conjunct. An emoji that is joined to another one and a skin
  /// tone do not: terminals that know them draw one picture, and ncurses drops them elsewhere.
  func takesCell(after previous: Unicode.Scalar) -> Bool {
    guard columns > 0 else { return false }
    return !(previous == "\u{200D}" && properties.isEmoji) && !properties.isEmojiModifier
  }

  /// True for marks and format characters, and for the vowels and finals of Hangul, which stand in
  /// the cell of the consonant before them. The signs that enclose Arabic, Syriac and Kaithi
  /// numbers are format characters that can be seen.
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

/// Scalars that take two columns, as the C library counts them.
///
/// Generated from `wcwidth` of glibc 2.36 in C.UTF-8 (Unicode 14.0.0, EastAsianWidth.txt: W and F
/// without the marks of width 0); ranges were joined over code points that Unicode 14 leaves
/// unassigned, so that wide scalars added since then are wide here too.
enum WideScalars {
  /// True if the scalar is in the table; a binary search of seven steps.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].last < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].first <= value
  }

  /// First and last scalar of each range, in ascending order.
  static let ranges: [(first: UInt32, last: UInt32)] = [
    (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x23F0, 0x23F0),
    (0x23F3, 0x23F3), (0x25FD, 0x25FE), (0x2614, 0x2615), (0x2648, 0x2653), (0x267F, 0x267F),
    (0x2693, 0x2693), (0x26A1, 0x26A1), (0x26AA, 0x26AB), (0x26BD, 0x26BE), (0x26C4, 0x26C5),
    (0x26CE, 0x26CE), (0x26D4, 0x26D4), (0x26EA, 0x26EA), (0x26F2, 0x26F3), (0x26F5, 0x26F5),
    (0x26FA, 0x26FA), (0x26FD, 0x26FD), (0x2705, 0x2705), (0x270A, 0x270B), (0x2728, 0x2728),
    (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755), (0x2757, 0x2757), (0x2795, 0x2797),
    (0x27B0, 0x27B0), (0x27BF, 0x27BF), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55),
    (0x2E80, 0x3029), (0x302E, 0x303E), (0x3041, 0x3096), (0x309B, 0xA4C6), (0xA960, 0xA97C),
    (0xAC00, 0xD7A3), (0xF900, 0xFAD9), (0xFE10, 0xFE19), (0xFE30, 0xFE6B), (0xFF01, 0xFF60),
    (0xFFE0, 0xFFE6), (0x16FE0, 0x16FE3), (0x16FF0, 0x1B2FB), (0x1F004, 0x1F004),
    (0x1F0CF, 0x1F0CF), (0x1F18E, 0x1F18E), (0x1F191, 0x1F19A), (0x1F200, 0x1F320),
    (0x1F32D, 0x1F335), (0x1F337, 0x1F37C), (0x1F37E, 0x1F393), (0x1F3A0, 0x1F3CA),
    (0x1F3CF, 0x1F3D3), (0x1F3E0, 0x1F3F0), (0x1F3F4, 0x1F3F4), (0x1F3F8, 0x1F43E),
    (0x1F440, 0x1F440), (0x1F442, 0x1F4FC), (0x1F4FF, 0x1F53D), (0x1F54B, 0x1F54E),
    (0x1F550, 0x1F567), (0x1F57A, 0x1F57A), (0x1F595, 0x1F596), (0x1F5A4, 0x1F5A4),
    (0x1F5FB, 0x1F64F), (0x1F680, 0x1F6C5), (0x1F6CC, 0x1F6CC), (0x1F6D0, 0x1F6D2),
    (0x1F6D5, 0x1F6DF), (0x1F6EB, 0x1F6EC), (0x1F6F4, 0x1F6FC), (0x1F7E0, 0x1F7F0),
    (0x1F90C, 0x1F93A), (0x1F93C, 0x1F945), (0x1F947, 0x1F9FF), (0x1FA70, 0x1FAFF),
    (0x20000, 0x3FFFD),
  ]
}
