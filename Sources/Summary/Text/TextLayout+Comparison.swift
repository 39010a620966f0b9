internal import Text

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
        columns.rows([lines(ofObjective: row, width: left), lines(ofResults: row, width: right)])
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
        lines(ofObjective: row, width: width)
          + lines(ofResults: row, width: room).map { indent + $0 }
      })
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
    return entry.lines.enumerated()
      .flatMap { place, text in
        let notes = place == entry.lines.count - 1 ? entry.notes : []
        return form.lines(text, notes: notes, width: room)
      }
      .hanging(from: bullet)
  }
}

extension [String] {
  /// The lines behind a sign that stands before the first.
  func hanging(from sign: String) -> [String] {
    let indent = "".padded(to: sign.displayWidth)
    return enumerated().map { place, line in (place == 0 ? sign : indent) + line }
  }
}
