internal import Text

extension Line {
  /// Pieces with dots between them, broken only between two of them where that is possible.
  ///
  ///     packed(["8 reported", "1 postponed", "8 not reported"], width: 26)
  ///     // "8 reported · 1 postponed", "8 not reported"
  package static func packed(_ pieces: [String], width: Int, indent: Int = 0) -> [Line] {
    var rows: [String] = []
    for piece in pieces {
      let lines = piece.wrapped(to: max(1, width))
      if let last = rows.last, lines.count == 1,
        last.displayWidth + 3 + lines[0].displayWidth <= width
      {
        rows[rows.count - 1] = "\(last) · \(lines[0])"
      } else {
        rows += lines
      }
    }
    let blanks = String(repeating: " ", count: indent)
    return rows.map { Line(indent > 0 ? blanks + $0 : $0) }
  }
}
