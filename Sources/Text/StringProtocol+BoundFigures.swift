extension StringProtocol {
  /// The text with NO-BREAK SPACE between a figure and the sign that closes it, for places where
  /// somebody else breaks the lines: a browser, or the library that sets a PDF.
  ///
  ///     "87.5 % of all".boundFigures  // "87.5\u{A0}% of all"
  public var boundFigures: String {
    guard unicodeScalars.contains(where: \.closesFigure) else { return String(self) }
    var bound = String.UnicodeScalarView()
    var blanks = String.UnicodeScalarView()
    var isBehindDigit = false
    for scalar in unicodeScalars {
      if isBehindDigit, scalar.isBlank {
        blanks.append(scalar)
        continue
      }
      let binds = scalar.closesFigure
      bound.append(contentsOf: blanks.map { binds ? .noBreakSpace : $0 })
      blanks = String.UnicodeScalarView()
      bound.append(scalar)
      isBehindDigit = scalar.isDigit
    }
    bound.append(contentsOf: blanks)
    return String(bound)
  }
}
