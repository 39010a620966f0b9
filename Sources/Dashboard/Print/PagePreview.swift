internal import Text
internal import Wording

/// A page as it is shown on the print screen.
struct PagePreview: Sendable {
  /// A row of it.
  enum Row: Hashable, Sendable {
    case line(String)
    /// Where the sheet ends and another begins.
    case pageEnd
  }

  /// What was asked for.
  let request: PreviewRequest
  /// The rows, or why there are none.
  let rows: Result<[Row], PrintFailure>

  /// Takes a text with form feeds between its pages.
  init(_ text: Result<String, PrintFailure>, for request: PreviewRequest) {
    self.request = request
    rows = text.map { text in
      var rows: [Row] = []
      for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        if line.first == "\u{C}" { rows.append(.pageEnd) }
        rows.append(.line(String(line.drop { $0 == "\u{C}" })))
      }
      return rows
    }
  }
}

extension String {
  /// A line that is a little too wide for the screen, made to fit where it is emptiest: between the
  /// columns of a table, or the two ends of a footer.
  func squeezed(to width: Int) -> String {
    let excess = displayWidth - width
    guard excess > 0 else { return self }
    // A rule is as good when it is shorter.
    if Set(self).count == 1 { return String(prefix(width)) }
    let letters = Array(self)
    var best = 0..<0
    var start = 0
    for place in letters.indices {
      if letters[place] != " " { start = place + 1 }
      if place + 1 - start > best.count, start > 0 { best = start..<(place + 1) }
    }
    guard best.count > excess else { return truncated(to: width) }
    return String(letters[..<best.lowerBound] + letters[(best.lowerBound + excess)...])
  }
}
