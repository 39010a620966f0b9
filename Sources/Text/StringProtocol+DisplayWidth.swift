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
