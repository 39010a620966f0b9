internal import Text
internal import Wording

extension TextLayout {
  private static let figureWidth = 16
  private static let leastFigureWidth = 12
  private static let leastNameWidth = 18
  private static let leastIndicatorWidth = 15

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
      [form.brief(table.indicator, width: name)] + table.years.map { [$0] })
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

  /// The columns that the years of a table take.
  private static func width(of years: [String]) -> Int { years.map(\.count).max() ?? 0 }

  /// An indicator with its years under it.
  private func lines(of row: FigureTable.Row, years: [String]) -> [String] {
    let label = 2 + Self.width(of: years) + 2
    return form.lines(row.name, width: width)
      + zip(years, row.cells).flatMap { year, cell in
        lines(of: cell, width: width - label).hanging(from: "  \(year)".padded(to: label))
      }
  }

  /// The objectives at the left, a mark for each year; on a narrow page the years stand under them.
  mutating func add(_ table: ThreadTable) {
    let yearWidth = Self.width(of: table.years)
    let name = width - table.years.count * (yearWidth + TextColumns.gutter)
    guard name >= Self.leastNameWidth else {
      addTable(
        heads: form.brief(table.objective, width: width) + [form.rule(width)],
        rows: table.rows.map { lines(of: $0, years: table.years) })
      return
    }
    let years = [Int](repeating: yearWidth, count: table.years.count)
    let columns = TextColumns([name] + years)
    let heads = columns.rows(
      [form.brief(table.objective, width: name)] + table.years.map { [$0] })
    addTable(
      heads: heads + columns.rules(form),
      rows: table.rows.map { row in
        columns.rows(
          [form.lines(row.text, width: name) + form.lines(row.course, width: name)]
            + row.cells.map { cell in
              [cell.map { form.bareMark(of: $0.status).centred(in: yearWidth) } ?? ""]
            })
      })
  }

  /// An objective with its years under it: "2024 →  2025 ?  2026 □".
  private func lines(of row: ThreadTable.Row, years: [String]) -> [String] {
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

extension TextLayout {
  /// The columns below which what was reported stands under the objective.
  private static let leastColumns = 60

  /// The objectives at the left, level with what was reported at the right; on a narrow page it
  /// stands under them.
  mutating func add(_ table: ComparisonTable) {
    guard width >= Self.leastColumns else {
      addStacked(table)
      return
    }
    let left = (width - TextColumns.gutter) / 2
    let right = width - TextColumns.gutter - left
    let columns = TextColumns([left, right])
    let heads = columns.rows([
      form.lines(table.objectives.uppercased, width: left),
      form.lines(table.results.uppercased, width: right),
    ])
    addTable(
      heads: heads + columns.rules(form),
      rows: table.rows.map { row in
        headings(of: row)
          + columns.rows([
            lines(ofObjective: row, width: left), lines(ofResults: row, width: right),
          ])
      })
  }

  private mutating func addStacked(_ table: ComparisonTable) {
    let indent = "".padded(to: form.markWidth)
    let room = width - form.markWidth
    let heads =
      form.lines(table.objectives.uppercased, width: width)
      + form.lines(table.results.uppercased, width: room).map { indent + $0 }
    addTable(
      heads: heads + [form.rule(width)],
      rows: table.rows.map { row in
        headings(of: row) + lines(ofObjective: row, width: width)
          + lines(ofResults: row, width: room).map { indent + $0 }
      })
  }

  /// The themes that begin with a row, in capitals on the first level, and a blank line.
  private func headings(of row: ObjectiveRow) -> [String] {
    let lines = row.headings.flatMap { heading in
      let indent = "".padded(to: 2 * heading.level)
      return form.lines(
        heading.level == 0 ? heading.text.uppercased : heading.text,
        width: width - indent.count
      ).map { indent + $0 }
    }
    return lines.isEmpty ? [] : lines + [""]
  }

  private func lines(ofObjective row: ObjectiveRow, width: Int) -> [String] {
    let room = width - form.markWidth
    let text = form.lines(row.text, notes: row.notes, width: room)
    let status = form.brief(row.statusText, width: room)
    let facts = row.facts.flatMap { form.brief($0, width: room) }
    return (text + status + facts).hanging(from: form.mark(of: row.status))
  }

  private func lines(ofResults row: ObjectiveRow, width: Int) -> [String] {
    row.results.isEmpty ? [form.silence] : row.results.flatMap { lines(of: $0, width: width) }
  }

  /// A result behind a bullet: what was done, and under it the figure. A reason has no bullet.
  func lines(of entry: ResultEntry, width: Int) -> [String] {
    let bullet = entry.kind == .reason ? "" : form.bullet
    let room = width - bullet.count
    let lines = entry.lines.enumerated().flatMap { index, text in
      let notes = index == entry.lines.count - 1 ? entry.notes : []
      return form.lines(text, notes: notes, width: room)
    }
    let strip = entry.periods.map { [$0.text(isASCII: form.isASCII)] } ?? []
    let facts = entry.facts.flatMap { form.lines($0, width: room) }
    return (lines + facts + strip).hanging(from: bullet)
  }
}

extension [String] {
  /// The lines behind a sign that stands before the first.
  func hanging(from sign: String) -> [String] {
    let indent = "".padded(to: sign.displayWidth)
    return enumerated().map { index, line in (index == 0 ? sign : indent) + line }
  }
}
