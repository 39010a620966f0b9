/// The border between a text that anyone may have written and a terminal.
///
///     Sanitizer.firstForbidden(in: "a\u{1B}[2J")?.offset  // 1
///     Sanitizer.visible("a\u{1B}[2J")                     // #"a\u{1B}[2J"#, nothing but letters
public enum Sanitizer {
  /// The first scalar that no text of a plan may hold, and how many characters stand before it;
  /// nil if there is none.
  ///
  /// Forbidden are the scalars of `Character.isControl`, Unicode's noncharacters, and the eighth in
  /// a row that takes no column: such floods cover the lines around them, or hide a text in a text.
  /// Private use is not: what it shows is a matter of the font. With `allowingLineBreaks`, line
  /// feeds, carriage returns before them and tabs are let through.
  public static func firstForbidden(
    in text: some StringProtocol, allowingLineBreaks: Bool = false
  ) -> (scalar: Unicode.Scalar, offset: Int)? {
    // Most texts are clean, and their bytes tell so much faster than their characters.
    let suspicious = text.utf8.withContiguousStorageIfAvailable {
      $0.contains(where: mayBeginForbidden)
    }
    guard suspicious ?? true || isFlooded(text) else { return nil }
    var marks = 0
    for (offset, character) in text.enumerated() {
      if allowingLineBreaks, ["\n", "\r\n", "\t"].contains(character) {
        marks = 0
        continue
      }
      for scalar in character.unicodeScalars {
        marks = scalar.columns > 0 ? 0 : marks + 1
        if isForbidden(scalar) || marks > mostMarks { return (scalar, offset) }
      }
    }
    return nil
  }

  /// The text for a diagnostic: what is forbidden spelled out as `\u{1B}`, a tab as one space, and
  /// of a flood of marks only the first seven.
  public static func visible(_ text: some StringProtocol) -> String {
    var visible = ""
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = scalar.columns > 0 ? 0 : marks + 1
      if marks > mostMarks { continue }
      if scalar == "\t" {
        visible += " "
      } else if isForbidden(scalar) {
        visible += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }

  /// The most scalars in a row that take no column: a letter of any script needs four or five, the
  /// flag of England six, and a cell of ncurses holds four (`CCHARW_MAX`).
  static let mostMarks = 7

  /// True if more scalars in a row take no column than any text needs.
  private static func isFlooded(_ text: some StringProtocol) -> Bool {
    // No shorter text can be, whatever it is made of: each such scalar has two bytes or more.
    guard text.utf8.count > 2 * mostMarks else { return false }
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = scalar.isPlain || scalar.columns > 0 ? 0 : marks + 1
      if marks > mostMarks { return true }
    }
    return false
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isTerminalControl || scalar.properties.isNoncharacterCodePoint
  }

  /// True if a byte of UTF-8 can begin a forbidden scalar: C0 and DEL, C1 (C2), U+061C (D8),
  /// U+200E–2069 (E2), noncharacters (EF and the planes beyond).
  private static func mayBeginForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF...: true
    default: false
    }
  }
}

extension Character {
  /// True if the character must never reach a terminal cell: it would move the cursor, start an
  /// escape sequence, end the line or turn the direction of the text around it.
  ///
  ///     "\u{1B}" → true    "\u{202E}" → true    "ệ" → false
  ///
  /// These are the controls of ECMA-48 (C0, DEL, C1), the line and paragraph separators and the
  /// bidirectional marks, embeddings, overrides and isolates of Unicode's UAX #9, which are the
  /// "Trojan Source" characters. Each of them is a grapheme of its own, so the first scalar tells.
  public var isControl: Bool {
    unicodeScalars.first?.isTerminalControl ?? false
  }
}

extension Unicode.Scalar {
  /// True if the scalar must never reach a terminal cell; `Character.isControl` says which do.
  var isTerminalControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0xA0..<0x61C: false
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
