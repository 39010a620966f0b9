internal import PlanModel
internal import Summary

extension Typesetting {
  /// The headline figures, years in columns, the printed year in bold.
  func figures(_ table: FigureTable) -> RowList {
    let columns = YearColumns(
      count: table.years.count, width: width, nameShare: 0.28, gap: 10, room: 20)
    let keeping: RowList.Keeping = table.rows.count <= Self.wholeTable ? .whole : .pairs
    return RowList(table.rows.count + 1, tag: .table, keeping: keeping) { place, shaper in
      guard place > 0 else {
        return headings(table.indicator, table.years, columns, .trailing, &shaper)
      }
      var row = row(table.rows[place - 1], columns, &shaper)
      row.ruleBelow = place == table.rows.count ? .strong : .light
      return row
    }
  }

  /// The most rows of a table that is not parted by a page's end where it fits on one.
  private static var wholeTable: Int { 6 }

  private func row(
    _ row: FigureTable.Row, _ columns: YearColumns, _ shaper: inout Shaper
  ) -> Row {
    let name = Cell(
      lines: shaper.lines(of: row.name, .body, width: columns.nameWidth), tag: .cell)
    let cells = row.cells.enumerated().map { place, cell in
      let isPrinted = place == row.cells.count - 1
      let style = !cell.isNumber ? TextStyle.body : isPrinted ? .body.bold : .body
      var lines = shaper.figureLines(cell.text, style, width: columns.width)
      shaper.hang(FootnoteLinks(cell.notes, in: chapter), behind: &lines, of: columns)
      if let change = cell.change {
        lines += shaper.lines(of: change, .small, width: columns.width, .trailing)
      }
      return Cell(x: columns.start(of: place), lines: lines, tag: .cell)
    }
    return Row(cells: [name] + cells, padding: (above: 4, below: 4), tag: .row)
  }

  /// The first row of a table with years in columns.
  func headings(
    _ name: PageText, _ years: [Int], _ columns: YearColumns, _ alignment: Alignment,
    spaceAbove: Points = 6, _ shaper: inout Shaper
  ) -> Row {
    let first = Cell(
      lines: shaper.lines(of: name, .columnHeading, width: columns.nameWidth),
      tag: .columnHeading)
    let cells = years.enumerated().map { place, year in
      let text = StyledText(String(year), .columnHeading, in: .en)
      return Cell(
        x: columns.start(of: place), lines: shaper.lines(text, width: columns.width, alignment),
        tag: .columnHeading)
    }
    return Row(
      cells: [first] + cells, spaceAbove: spaceAbove, padding: (above: 4, below: 4),
      ruleAbove: .strong,
      ruleBelow: .plain, tag: .row, keepsToNext: true, isRepeated: true)
  }
}

extension Shaper {
  /// The lines of a figure; where it is too wide for its column it is broken between words that are
  /// otherwise bound, never within one.
  fileprivate mutating func figureLines(
    _ text: PageText, _ style: TextStyle, width: Points
  ) -> [Line] {
    let lines = lines(of: text, style, width: width, .trailing)
    guard lines.count > text.wordings.count else { return lines }
    let unbound = text.wordings.map { wording in
      PageText.Wording(
        String(wording.text.map { $0 == "\u{A0}" ? " " : $0 }), in: wording.language)
    }
    return self.lines(of: PageText(unbound), style, width: width, .trailing)
  }

  /// Puts the numbers of sources behind the last line, out of the way of figures that stand below each
  /// other; on a line of their own where there is no room.
  fileprivate mutating func hang(
    _ notes: FootnoteLinks?, behind lines: inout [Line], of columns: YearColumns
  ) {
    guard let notes, let last = lines.indices.last,
      case .text(let line)? = lines[last].inks.last?.ink
    else { return }
    var text = StyledText("", .small, in: .en)
    notes.append(to: &text, .en)
    let whole = columns.width + columns.room
    let signs = shape(text, width: whole)
    if let sign = signs.first, signs.count == 1, sign.width <= columns.room {
      let y = line.baseline - sign.baseline
      lines[last].inks.append(Placed(x: columns.width, y: y, ink: .text(sign)))
    } else {
      lines += self.lines(text, width: whole, .trailing)
    }
  }
}
