internal import PlanModel

/// CSV as spreadsheets read it: RFC 4180, lines ending in CR LF, UTF-8 with a byte order mark.
///
/// Without the mark spreadsheets take Vietnamese for the system's old encoding. One row per
/// objective and achievement, year by year, a year's objectives first; an empty cell is one that does
/// not apply or is not known.
struct CSVFormat: ExportFormat {
  /// Whether there are columns for the speaker's notes.
  let notes: Bool

  func write(_ document: ReviewDocument, into stream: inout some TextOutputStream) throws {
    let columns = notes ? CSVColumn.all + CSVColumn.notes : CSVColumn.all
    let indicators = Dictionary(document.indicators.map { ($0.id, $0) }) { first, _ in first }
    let threads = Dictionary(document.threads.map { ($0.id, $0) }) { first, _ in first }

    stream.write("\u{FEFF}")
    write(columns.map(\.name), into: &stream)
    for year in document.years {
      let items =
        year.objectives.map { CSVItem.Kind.objective($0) }
        + year.achievements.map { CSVItem.Kind.achievement($0) }
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
