internal import Screen
internal import Text
package import Wording

extension KeyTable {
  /// The columns between the keys and what they do.
  private static var gap: Int { 3 }

  /// The whole table as lines: the keys of each row, and beside them what they do.
  ///
  /// - Parameters:
  ///   - words: the language.
  ///   - width: the columns that there are.
  ///   - least: the columns for what the keys do; where there are fewer, it stands below them.
  /// - Returns: the lines, none wider than that.
  package func help(_ words: any Words, width: Int, least: Int = 0) -> [Line] {
    let rows = self.rows.map { row in
      let names = row.keys.map { words.name(ofKey: $0.sign) }
      return (keys: row.sign ?? names.joined(separator: "  "), name: row.label(words).full)
    }
    let keyWidth = (rows.map(\.keys.displayWidth).max() ?? 0) + Self.gap
    return rows.flatMap { keys, name in
      width - keyWidth >= least
        ? Line.labelled(Line(keys, .bold), name, labelWidth: keyWidth, width: width)
        : Line.wrapped(keys, width: width, style: .bold)
          + Line.wrapped(name, width: width, indent: 2)
    }
  }

  /// The most useful keys in one line: they are dropped from the right as room shrinks, and the last
  /// one of all, the help, is kept.
  func hints(_ words: any Words, width: Int) -> Line {
    let gap = Line("  ")
    var hints: [Line] = []
    var left = width + gap.width
    for row in rows {
      guard let key = row.hint else { continue }
      let hint = Line([
        Line.Span(text: key, style: .bold),
        Line.Span(text: " " + row.label(words).hint, style: .plain),
      ])
      hints.append(hint)
      left -= hint.width + gap.width
    }
    while left < 0, hints.count > 1 { left += hints.remove(at: hints.count - 2).width + gap.width }
    return hints.dropFirst().reduce(hints.first ?? Line()) { $0 + gap + $1 }
  }
}
