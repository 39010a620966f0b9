internal import PlanModel

/// The text of a cell as it is written.
enum CSVCell {
  /// Quotes a cell where RFC 4180 asks for it, and disarms what a spreadsheet would carry out.
  ///
  ///     Hold "Day 1", again  // "Hold ""Day 1"", again"
  ///     =HYPERLINK("x")      // "'=HYPERLINK(""x"")"
  ///     -3.5                 // -3.5
  static func escaped(_ text: String) -> String {
    let harmless = isFormula(text) ? "'" + text : text
    // By scalar: to Swift, CR LF is one character that equals neither.
    guard harmless.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) })
    else { return harmless }
    var quoted = "\""
    for scalar in harmless.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append("\"") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Whether a spreadsheet could take the cell for a formula: it begins with `=`, `+`, `-`, `@`, also in
  /// full width, a tab or a line end, or with one of the signs behind spaces and what cannot be seen,
  /// such as a byte order mark; a plain number is none.
  ///
  /// Source: OWASP, "CSV Injection".
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if "\t\r\n".unicodeScalars.contains(first) { return true }
    guard let sign = text.unicodeScalars.first(where: { !isBlank($0) }),
      "=+-@＝＋－＠".unicodeScalars.contains(sign)
    else { return false }
    return Decimal(text) == nil
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
  }
}
