internal import Text

extension TextLayout {
  private static let figureWidth = 16
  private static let leastFigureWidth = 12
  private static let leastNameWidth = 18
  private static let leastIndicatorWidth = 15
  private static let yearWidth = 4

  /// The headline figures: the indicators at the left, the years in columns; where a figure would
  /// not fit its column the years stand under the indicator.
  mutating func add(_ table: FigureTable) {
    let count = table.years.count
    let room = (width - Self.leastIndicatorWidth) / max(1, count) - TextColumns.gutter
    let yearWidth = min(Self.figureWidth, room)
    let widest = table.rows.flatMap(\.cells).map(\.leastWidth).max()
    guard yearWidth >= max(Self.leastFigureWidth, widest ?? 0) else {
      addTable(
        heads: form.brief(table.indicator, width: width) + [form.rule(width)],
        rows: table.rows.map { lines(of: $0, years: table.years) })
      return
    }
    let name = width - count * (yearWidth + TextColumns.gutter)
    let columns = TextColumns([name] + [Int](repeating: yearWidth, count: count))
    let heads = columns.rows(
      [form.brief(table.indicator, width: name)] + table.years.map { ["\($0)"] })
    addTable(
      heads: heads + columns.rules(form),
      rows: table.rows.map { row in
        columns.rows(
          [form.lines(row.name, width: name)] + row.cells.map { lines(of: $0, width: yearWidth) })
      }, keepsShort: true)
  }

  private func lines(of cell: FigureTable.Cell, width: Int) -> [String] {
    form.lines(cell.text, notes: cell.notes, width: width)
      + (cell.change.map { form.lines($0, width: width) } ?? [])
  }

  /// An indicator with its years under it.
  private func lines(of row: FigureTable.Row, years: [Int]) -> [String] {
    let label = 2 + Self.yearWidth + 2
    return form.lines(row.name, width: width)
      + zip(years, row.cells).flatMap { year, cell in
        lines(of: cell, width: width - label).hanging(from: "  \(year)".padded(to: label))
      }
  }

  /// The objectives at the left, a mark for each year; on a narrow page the years stand under them.
  mutating func add(_ table: ThreadTable) {
    let name = width - table.years.count * (Self.yearWidth + TextColumns.gutter)
    guard name >= Self.leastNameWidth else {
      addTable(
        heads: form.brief(table.objective, width: width) + [form.rule(width)],
        rows: table.rows.map { lines(of: $0, years: table.years) })
      return
    }
    let years = [Int](repeating: Self.yearWidth, count: table.years.count)
    let columns = TextColumns([name] + years)
    let heads = columns.rows(
      [form.brief(table.objective, width: name)] + table.years.map { ["\($0)"] })
    addTable(
      heads: heads + columns.rules(form),
      rows: table.rows.map { row in
        columns.rows(
          [form.lines(row.text, width: name) + form.lines(row.course, width: name)]
            + row.cells.map { cell in
              [cell.map { form.bareMark(of: $0.status).centred(in: Self.yearWidth) } ?? ""]
            })
      })
  }

  /// An objective with its years under it: "2024 →  2025 ?  2026 □".
  private func lines(of row: ThreadTable.Row, years: [Int]) -> [String] {
    let marks = zip(years, row.cells).compactMap { year, cell in
      cell.map { "\(year)\u{A0}\(form.bareMark(of: $0.status))" }
    }
    return form.lines(row.text, width: width)
      + form.lines(marks.joined(separator: "  "), width: width)
      + form.lines(row.course, width: width)
  }
}

extension FigureTable.Cell {
  /// The columns that it needs at least: a number stays on one line, words may go on below.
  fileprivate var leastWidth: Int {
    text.wordings.map { isNumber ? $0.text.displayWidth : $0.text.widestWord }.max() ?? 0
  }
}

extension String {
  /// The columns of the widest piece between blanks, of either sort.
  fileprivate var widestWord: Int {
    split(whereSeparator: \.isWhitespace).map(\.displayWidth).max() ?? 0
  }
}
