extension Buffer {
  /// A row as text, without the blanks at its end.
  public func line(_ y: Int) -> String {
    var line = ""
    for cell in row(y) where cell.width > 0 { line.append(cell.character) }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The screen as text, a line for each row.
  public var text: String {
    (0..<size.rows).map(line).joined(separator: "\n")
  }
}
