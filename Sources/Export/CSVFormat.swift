internal import PlanModel

/// CSV as spreadsheets read it: RFC 4180, lines ending in CR LF, UTF-8 with a byte order mark.
///
/// Without the mark spreadsheets take Vietnamese for the system's old encoding. One row per
/// objective and achievement, year by year, a year's objectives first, each with a row for each of its
/// measures under it; an empty cell is one that
/// does not apply or is not known.
struct CSVFormat: ExportFormat {
  /// True if there are columns for the speaker's notes.
  let notes: Bool

  func write(_ document: ReviewDocument, into stream: inout some TextOutputStream) throws {
    let columns = notes ? CSVColumn.all + CSVColumn.notes : CSVColumn.all
    let indicators = Dictionary(document.indicators.map { ($0.id, $0) }) { first, _ in first }
    let threads = Dictionary(document.threads.map { ($0.id, $0) }) { first, _ in first }

    stream.write("\u{FEFF}")
    write(columns.map(\.name), into: &stream)
    for year in document.years {
      let items =
        year.objectives.flatMap { objective in
          [CSVItem.Kind.objective(objective)]
            + objective.measures.map { .measure($0, of: objective) }
        } + year.achievements.map { .achievement($0) }
      for kind in items {
        let item = CSVItem(kind, of: year.year, indicators: indicators, threads: threads)
        write(columns.map { $0.value(item) ?? "" }, into: &stream)
      }
    }
  }

  private func write(_ cells: [String], into stream: inout some TextOutputStream) {
    stream.write(cells.map(CSVCell.escaped).joined(separator: ","))
    stream.write("\r\n")
  }
}

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

  /// True if a spreadsheet could take the cell for a formula: it begins with `=`, `+`, `-`, `@`,
  /// also in full width, a tab or a line end, or with one of the signs behind spaces and what
  /// cannot be seen, such as a byte order mark; a plain number is none.
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
