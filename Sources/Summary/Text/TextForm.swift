internal import PlanModel
internal import Text
internal import Wording

/// The form of a page of text: its width, and the signs that it is drawn with.
struct TextForm: Hashable, Sendable {
  let columns: Int
  let isASCII: Bool

  /// The mark of a status, padded to the width of all marks.
  func mark(of status: Status) -> String { bareMark(of: status).padded(to: markWidth) }

  /// The mark of a status alone.
  func bareMark(of status: Status) -> String { isASCII ? status.asciiMark : status.mark }

  /// The columns of a mark and the blank behind it.
  var markWidth: Int { isASCII ? 4 : 2 }

  /// The sign before each of several results.
  var bullet: String { isASCII ? "- " : "– " }

  /// The sign beside an objective on which nothing was reported.
  var silence: String { shown(ObjectiveRow.silence) }

  /// A rule of a width.
  func rule(_ width: Int) -> String { String(repeating: isASCII ? "-" : "─", count: width) }

  /// The lines of a text in a width; in ASCII with the drawing signs replaced.
  func lines(_ text: String, width: Int) -> [String] {
    shown(text).wrapped(to: max(1, width))
  }

  /// The lines of a text, a wording under the other, with footnotes behind the last.
  func lines(_ text: PageText, notes: [Int] = [], width: Int) -> [String] {
    let footnote = notes.isEmpty ? "" : "\u{A0}" + Footnote.text(notes)
    return text.wordings.enumerated().flatMap { index, wording in
      let isLast = index == text.wordings.count - 1
      return lines(wording.text + (isLast ? footnote : ""), width: width)
    }
  }

  /// The lines of few words: all wordings on one if they fit, else one under the other.
  func brief(_ text: PageText, width: Int) -> [String] {
    let inline = shown(text.inline)
    return inline.displayWidth <= width
      ? lines(text.inline, width: width) : lines(text, width: width)
  }

  /// Two texts at the two ends of a line, or on two lines.
  func spread(_ left: String, _ right: String) -> [String] {
    let (left, right) = (shown(left), shown(right))
    let gap = columns - left.displayWidth - right.displayWidth
    guard gap < 2 else {
      return (left + String(repeating: " ", count: gap) + right).wrapped(to: columns)
    }
    return left.wrapped(to: columns) + right.wrapped(to: columns).map { $0.atRight(of: columns) }
  }

  private func shown(_ text: String) -> String {
    guard isASCII, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return text.reduce(into: "") { $0 += Self.ascii[$1] ?? String($1) }
  }

  private static let ascii: [Character: String] = [
    "→": "->", "←": "<-", "·": "|", "…": "...", "–": "-", "—": "-", "×": "x", "≥": ">=", "≤": "<=",
    "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "’": "'", "‘": "'", "•": "-",
  ]
}

extension String {
  /// The text with blanks behind it up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The text in the middle of a width.
  func centred(in width: Int) -> String {
    String(repeating: " ", count: max(0, (width - displayWidth) / 2)) + self
  }

  /// The text at the right end of a width.
  fileprivate func atRight(of width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }
}

/// Columns side by side, filled with lines.
///
///     TextColumns([10, 10]).rows([["a", "b"], ["c"]])  // ["a           c", "b"]
struct TextColumns: Hashable, Sendable {
  /// The blanks between two columns.
  static let gutter = 3

  /// The columns of each.
  private let widths: [Int]

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
