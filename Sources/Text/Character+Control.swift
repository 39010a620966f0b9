extension Character {
  /// Whether the character must never reach a terminal cell: it would move the cursor, start an
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
