extension StringProtocol {
  /// Columns that the text takes in a terminal, drawn on one line.
  ///
  ///     "Đại hội".displayWidth  // 7
  ///     "大会".displayWidth     // 4
  public var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      guard scalar.isPlain else { return reduce(0) { $0 + $1.displayWidth } }
      width += 1
    }
    return width
  }

  /// Whether every scalar is a character of one column, as in nearly all texts: then nothing needs
  /// to be known of graphemes.
  ///
  ///     "Đại hội".isPlain  // true
  ///     "大会".isPlain     // false
  public var isPlain: Bool { unicodeScalars.allSatisfy(\.isPlain) }
}
