internal import PlanModel
internal import Summary
internal import Wording

extension Typesetting {
  /// Room between two columns.
  private static var gutter: Points { 18 }
  /// How far text stands behind its mark.
  static var markIndent: Points { 14 }

  private var columnWidth: Points { (width - Self.gutter) / 2 }
  private var rightColumn: Points { columnWidth + Self.gutter }

  /// Objectives level with what was reported on them.
  func comparison(_ table: ComparisonTable) -> RowList {
    RowList(table.rows.count + 1, tag: .table) { place, shaper in
      guard place > 0 else { return headings(of: table, &shaper) }
      var row = row(table.rows[place - 1], &shaper)
      row.ruleBelow = place == table.rows.count ? .strong : .light
      return row
    }
  }

  private func headings(of table: ComparisonTable, _ shaper: inout Shaper) -> Row {
    let left = shaper.lines(of: table.objectives, .columnHeading, width: columnWidth)
    let right = shaper.lines(of: table.results, .columnHeading, width: columnWidth)
    return Row(
      cells: [
        Cell(lines: left, tag: .columnHeading),
        Cell(x: rightColumn, lines: right, tag: .columnHeading),
      ],
      spaceAbove: 14, padding: (above: 4, below: 4), ruleAbove: .strong, ruleBelow: .plain,
      tag: .row, keepsToNext: true, isRepeated: true)
  }

  private func row(_ row: ObjectiveRow, _ shaper: inout Shaper) -> Row {
    Row(
      cells: [
        Cell(lines: objective(row, &shaper), tag: .cell),
        Cell(x: rightColumn, lines: results(of: row, &shaper), tag: .cell),
      ],
      padding: (above: 4, below: 5), tag: .row)
  }

  private func objective(_ row: ObjectiveRow, _ shaper: inout Shaper) -> [Line] {
    let indent = Self.markIndent
    var lines = shaper.lines(
      of: row.text, .body, indent: indent, width: columnWidth,
      notes: FootnoteLinks(row.notes, in: chapter))
    if let mark = shaper.mark(row.status, saying: row.status.mark), !lines.isEmpty {
      lines[0].inks.insert(mark, at: 0)
    }
    lines += shaper.lines(of: row.statusText, .status, indent: indent, width: columnWidth)
    for fact in row.facts {
      lines += shaper.lines(of: fact, .small, indent: indent, width: columnWidth)
    }
    if let bar = row.bar { lines.append(line(of: bar)) }
    return lines
  }

  private func line(of bar: TargetBar) -> Line {
    let shape = BarShape(bar, length: BarShape.fullLength)
    return Line(
      height: BarShape.height + 2 * BarShape.reach + 4,
      inks: [Placed(x: Self.markIndent, y: BarShape.reach + 3, ink: .bar(shape))])
  }

  private func results(of row: ObjectiveRow, _ shaper: inout Shaper) -> [Line] {
    guard !row.results.isEmpty else {
      return shaper.lines(StyledText(ObjectiveRow.silence, .body, in: .en), width: columnWidth)
    }
    return row.results.enumerated().flatMap { place, entry in
      var lines = shaper.lines(of: entry, width: columnWidth, in: chapter)
      if place > 0, !lines.isEmpty { lines[0].moveDown(by: 3) }
      return lines
    }
  }
}
