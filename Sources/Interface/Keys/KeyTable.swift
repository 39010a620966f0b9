package import Screen
package import Wording

/// One row of a key table: what is asked for, by which keys, and how it is called.
package struct KeyRow<Command: Hashable & Sendable>: Sendable {
  package let command: Command
  package let keys: [Key]
  /// What the key line shows for the row, if it is to stand there.
  package let hint: String?
  /// What the help shows where there are too many keys to name.
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

  /// What a key does, in words; nil for one that does nothing.
  package func label(of key: Key, _ words: any Words) -> CommandLabel? {
    row(of: key)?.label(words)
  }

  private func row(of key: Key) -> KeyRow<Command>? { rows.first { $0.keys.contains(key) } }
}
