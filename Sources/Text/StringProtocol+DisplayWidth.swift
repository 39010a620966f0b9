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
}
