internal import PlanModel
internal import Summary
internal import Wording

extension Typesetting {
  /// Room between two columns.
  private static var gutter: Points { 18 }
  /// The distance from a mark to its text.
  static var markIndent: Points { 14 }

  private var columnWidth: Points { (width - Self.gutter) / 2 }
  private var rightColumn: Points { columnWidth + Self.gutter }

  /// Objectives level with what was reported on them.
  func comparison(_ table: ComparisonTable) -> RowList {
    let places = table.rows.indices.flatMap { row in
      table.rows[row].headings.indices.map { (row: row, heading: Int?.some($0)) }
        + [(row: row, heading: nil)]
    }
    return RowList(places.count + 1, tag: .table) { index, shaper in
      guard index > 0 else { return headings(of: table, &shaper) }
      let place = places[index - 1]
      if let heading = place.heading {
        return self.heading(table.rows[place.row].headings[heading], &shaper)
      }
      var row = row(table.rows[place.row], &shaper)
      row.ruleBelow = index == places.count ? .strong : .light
      return row
    }
  }

  /// The heading of a theme, across both columns; it stays with what it heads.
  private func heading(_ heading: ThemeHeading, _ shaper: inout Shaper) -> Row {
    let indent = Self.markIndent * Double(heading.level)
    let lines = shaper.lines(
      of: heading.text, heading.level == 0 ? .columnHeading : .body.bold, indent: indent,
      width: width)
    return Row(
      cells: [Cell(lines: lines, tag: .columnHeading)], padding: (above: 7, below: 2), tag: .row,
      keepsToNext: true)
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
    return row.results.enumerated().flatMap { index, entry in
      var lines = shaper.lines(of: entry, width: columnWidth, in: chapter)
      if index > 0, !lines.isEmpty { lines[0].moveDown(by: 3) }
      return lines
    }
  }

  /// The headline figures, years in columns, the printed year in bold.
  func figures(_ table: FigureTable) -> RowList {
    let columns = YearColumns(
      count: table.years.count, width: width, nameShare: 0.28, gap: 10, room: 20)
    let keeping: RowList.Keeping = table.rows.count <= Self.wholeTable ? .whole : .pairs
    return RowList(table.rows.count + 1, tag: .table, keeping: keeping) { index, shaper in
      guard index > 0 else {
        return headings(table.indicator, table.years, columns, .trailing, &shaper)
      }
      var row = row(table.rows[index - 1], columns, &shaper)
      row.ruleBelow = index == table.rows.count ? .strong : .light
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
    let cells = row.cells.enumerated().map { index, cell in
      let isPrinted = index == row.cells.count - 1
      let style = !cell.isNumber ? TextStyle.body : isPrinted ? .body.bold : .body
      var lines = shaper.figureLines(cell.text, style, width: columns.width)
      shaper.hang(FootnoteLinks(cell.notes, in: chapter), behind: &lines, of: columns)
      if let change = cell.change {
        lines += shaper.lines(of: change, .small, width: columns.width, .trailing)
      }
      return Cell(x: columns.start(of: index), lines: lines, tag: .cell)
    }
    return Row(cells: [name] + cells, padding: (above: 4, below: 4), tag: .row)
  }

  /// The first row of a table with years in columns.
  private func headings(
    _ name: PageText, _ years: [String], _ columns: YearColumns, _ alignment: Alignment,
    spaceAbove: Points = 6, _ shaper: inout Shaper
  ) -> Row {
    let first = Cell(
      lines: shaper.lines(of: name, .columnHeading, width: columns.nameWidth),
      tag: .columnHeading)
    let cells = years.enumerated().map { index, year in
      let text = StyledText(year, .columnHeading, in: .en)
      return Cell(
        x: columns.start(of: index), lines: shaper.lines(text, width: columns.width, alignment),
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

  /// Puts the numbers of sources behind the last line, out of the way of figures that stand below
  /// each other; on a line of their own where there is no room.
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

extension Typesetting {
  /// Objectives that return, years in columns, a mark in each.
  func threads(_ table: ThreadTable) -> RowList {
    let columns = YearColumns(
      count: table.years.count, width: width,
      nameShare: 1 - 0.07 * Double(max(3, table.years.count)), gap: 4)
    return RowList(table.rows.count + 1, tag: .table) { index, shaper in
      guard index > 0 else {
        return headings(table.objective, table.years, columns, .centre, spaceAbove: 14, &shaper)
      }
      var row = row(table.rows[index - 1], columns, &shaper)
      row.ruleBelow = index == table.rows.count ? .strong : .light
      return row
    }
  }

  private func row(
    _ row: ThreadTable.Row, _ columns: YearColumns, _ shaper: inout Shaper
  ) -> Row {
    var lines = shaper.lines(of: row.text, .body, width: columns.nameWidth)
    lines += shaper.lines(of: row.course, .small, width: columns.nameWidth)
    let cells = row.cells.enumerated().map { index, cell in
      Cell(
        x: columns.start(of: index), lines: cell.map { [line(of: $0, columns, &shaper)] } ?? [],
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

/// A column of names, and columns of years of one width beside it.
private struct YearColumns {
  let nameWidth: Points
  /// The width of each year's column.
  let width: Points
  /// The room behind each for the numbers of sources.
  let room: Points
  private let gap: Points

  /// Columns for `count` years.
  ///
  /// - Parameters:
  ///   - count: how many years there are.
  ///   - width: the width of all columns together.
  ///   - nameShare: the part of it that names take, 0 to 1.
  ///   - gap: what is free before each year.
  ///   - room: what each year has behind it.
  init(count: Int, width: Points, nameShare: Double, gap: Points, room: Points = 0) {
    self.gap = gap
    self.room = room
    nameWidth = width * nameShare
    self.width = (width - nameWidth) / Double(max(1, count)) - gap - room
  }

  /// The beginning of a column, from the left end of the text.
  func start(of index: Int) -> Points {
    nameWidth + gap + Double(index) * (width + gap + room)
  }
}
