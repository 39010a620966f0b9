internal import Text

/// Columns side by side, filled with lines.
///
///     TextColumns([10, 10]).rows([["a", "b"], ["c"]])  // ["a           c", "b"]
struct TextColumns: Hashable, Sendable {
  /// The blanks between two columns.
  static let gutter = 3

  /// The columns of each.
  let widths: [Int]

  init(_ widths: [Int]) {
    self.widths = widths
  }

  /// A rule under each column.
  func rules(_ form: TextForm) -> [String] { rows(widths.map { [form.rule($0)] }) }

  /// The lines of a row, as many as its longest cell has, without blanks at their ends.
  func rows(_ cells: [[String]]) -> [String] {
    (0..<(cells.map(\.count).max() ?? 0)).map { line in
      var row = ""
      var column = 0
      for (cell, width) in zip(cells, widths) {
        if line < cell.count, !cell[line].isEmpty { row = row.padded(to: column) + cell[line] }
        column += width + Self.gutter
      }
      return row
    }
  }
}
