package import Screen
internal import Text
package import Wording

/// One row of a key table: a command, its keys, and its name.
package struct KeyRow<Command: Hashable & Sendable>: Sendable {
  package let command: Command
  package let keys: [Key]
  /// The sign of the row in the key line, if it is to stand there.
  package let hint: String?
  /// The sign in the help where there are too many keys to name.
  package let sign: String?
  package let label: @Sendable (any Words) -> CommandLabel

  package init(
    _ command: Command, _ keys: [Key], hint: String? = nil, sign: String? = nil,
    label: @escaping @Sendable (any Words) -> CommandLabel
  ) {
    self.command = command
    self.keys = keys
    self.hint = hint
    self.sign = sign
    self.label = label
  }
}

/// The one table from which the keys of a screen are understood, and its help and key line drawn.
///
///     let table = KeyTable([KeyRow(.quit, [.character("q")], hint: "q", label: { $0.quit })])
///     table.command(for: .character("q"))  // .quit
package struct KeyTable<Command: Hashable & Sendable>: Sendable {
  package let rows: [KeyRow<Command>]

  package init(_ rows: [KeyRow<Command>]) {
    self.rows = rows
  }

  /// The command of a key; nil where it has none.
  package func command(for key: Key) -> Command? { row(of: key)?.command }

  /// The words for what a key does; nil for one that does nothing.
  package func label(of key: Key, _ words: any Words) -> CommandLabel? {
    row(of: key)?.label(words)
  }

  private func row(of key: Key) -> KeyRow<Command>? { rows.first { $0.keys.contains(key) } }

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
        ? Line.labelled(Line(keys, .key), name, labelWidth: keyWidth, width: width)
        : Line.wrapped(keys, width: width, style: .key)
          + Line.wrapped(name, width: width, indent: 2)
    }
  }

  /// The most useful keys in one line: they are dropped from the right as room shrinks, and the
  /// last one of all, the help, is kept.
  func hints(_ words: any Words, width: Int) -> Line {
    let gap = Line("  ")
    var hints: [Line] = []
    var left = width + gap.width
    for row in rows {
      guard let key = row.hint else { continue }
      let hint = Line([
        Line.Span(text: key, style: .key),
        Line.Span(text: " " + row.label(words).hint, style: .dim),
      ])
      hints.append(hint)
      left -= hint.width + gap.width
    }
    while left < 0, hints.count > 1 { left += hints.remove(at: hints.count - 2).width + gap.width }
    return hints.dropFirst().reduce(hints.first ?? Line()) { $0 + gap + $1 }
  }
}

extension Key {
  /// The sign of the key in a table on the screen: arrows as arrows, other keys by name.
  ///
  ///     Key.left.sign            // "←"
  ///     Key.control("c").sign    // "Ctrl-C"
  package var sign: String {
    switch self {
    case .left: "←"
    case .right: "→"
    case .up: "↑"
    case .down: "↓"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    default: name
    }
  }
}
