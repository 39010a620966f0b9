/// The border between a text that anyone may have written and a terminal.
///
///     Sanitizer.firstForbidden(in: "a\u{1B}[2J")?.offset  // 1
///     Sanitizer.visible("a\u{1B}[2J")                     // #"a\u{1B}[2J"#, nothing but letters
public enum Sanitizer {
  /// The first scalar that no text of a plan may hold, and how many characters stand before it;
  /// nil if there is none.
  ///
  /// Forbidden are the scalars of `Character.isControl` and Unicode's noncharacters. Private use
  /// is not: what it shows is a matter of the font. With `allowingLineBreaks`, line feeds,
  /// carriage returns before them and tabs are let through.
  public static func firstForbidden(
    in text: some StringProtocol, allowingLineBreaks: Bool = false
  ) -> (scalar: Unicode.Scalar, offset: Int)? {
    // Most texts are clean, and their bytes tell so much faster than their characters.
    let suspicious = text.utf8.withContiguousStorageIfAvailable {
      $0.contains(where: mayBeginForbidden)
    }
    guard suspicious ?? true else { return nil }
    for (offset, character) in text.enumerated() {
      if allowingLineBreaks, ["\n", "\r\n", "\t"].contains(character) { continue }
      if let scalar = character.unicodeScalars.first(where: isForbidden) {
        return (scalar, offset)
      }
    }
    return nil
  }

  /// The text for a diagnostic: what is forbidden spelled out as `\u{1B}`, a tab as one space.
  ///
  /// A character keeps its first eight scalars, for a flood of marks can hide a line: the most that
  /// a letter of any script needs is five or six, and a cell of ncurses holds five
  /// (`CCHARW_MAX`). Emoji of more than eight scalars lose their last members.
  public static func visible(_ text: some StringProtocol) -> String {
    var visible = ""
    for character in text {
      for scalar in character.unicodeScalars.prefix(longestCharacter) {
        if scalar == "\t" {
          visible += " "
        } else if isForbidden(scalar) {
          visible += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        } else {
          visible.unicodeScalars.append(scalar)
        }
      }
    }
    return visible
  }

  /// Scalars of one character that `visible` keeps.
  static let longestCharacter = 8

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isTerminalControl || scalar.properties.isNoncharacterCodePoint
  }

  /// Whether a byte of UTF-8 can begin a forbidden scalar: C0 and DEL, C1 (C2), U+061C (D8),
  /// U+200E–2069 (E2), noncharacters (EF and the planes beyond).
  private static func mayBeginForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF...: true
    default: false
    }
  }
}
