internal import Summary

extension Typesetting {
  /// Objectives that return, years in columns, a mark in each.
  func threads(_ table: ThreadTable) -> RowList {
    let columns = YearColumns(
      count: table.years.count, width: width,
      nameShare: 1 - 0.07 * Double(max(3, table.years.count)), gap: 4)
    return RowList(table.rows.count + 1, tag: .table) { place, shaper in
      guard place > 0 else {
        return headings(table.objective, table.years, columns, .centre, spaceAbove: 14, &shaper)
      }
      var row = row(table.rows[place - 1], columns, &shaper)
      row.ruleBelow = place == table.rows.count ? .strong : .light
      return row
    }
  }

  private func row(
    _ row: ThreadTable.Row, _ columns: YearColumns, _ shaper: inout Shaper
  ) -> Row {
    var lines = shaper.lines(of: row.text, .body, width: columns.nameWidth)
    lines += shaper.lines(of: row.course, .small, width: columns.nameWidth)
    let cells = row.cells.enumerated().map { place, cell in
      Cell(
        x: columns.start(of: place), lines: cell.map { [line(of: $0, columns, &shaper)] } ?? [],
        tag: .cell)
    }
    return Row(
      cells: [Cell(lines: lines, tag: .cell)] + cells, padding: (above: 4, below: 4), tag: .row)
  }

  /// The mark in the middle of its column; read out, it says the status in words.
  private func line(
    of cell: ThreadTable.Cell, _ columns: YearColumns, _ shaper: inout Shaper
  ) -> Line {
    var line = Line(height: TextStyle.body.size)
    if var mark = shaper.mark(cell.status, saying: cell.text.inline) {
      mark.x = (columns.width - Mark.size) / 2
      line.inks.append(mark)
    }
    return line
  }
}
