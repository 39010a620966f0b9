internal import Screen
internal import Wording

/// One row of the key table: what is asked for, by which keys, where, and how it is called.
struct KeyRow: Sendable {
  let command: Command
  let keys: [Key]
  let contexts: [Context]
  /// What the key line shows for the row, if it is to stand there.
  let hint: String?
  /// What the help shows where there are too many keys to name.
  let sign: String?
  let label: @Sendable (any CommandWords) -> CommandLabel

  init(
    _ command: Command, _ keys: [Key], in contexts: [Context] = Context.allCases,
    hint: String? = nil, sign: String? = nil,
    label: @escaping @Sendable (any CommandWords) -> CommandLabel
  ) {
    self.command = command
    self.keys = keys
    self.contexts = contexts
    self.hint = hint
    self.sign = sign
    self.label = label
  }
}

/// The one table from which keys are understood and help and key line are drawn.
///
/// Source: "Keys" in the design of the screens. Every command has a key that is neither a letter
/// nor Backspace, because Vietnamese input methods compose letters and send Backspace.
enum KeyTable {
  static let rows: [KeyRow] = [
    KeyRow(
      .nextYear, [.right, .character("l")], in: [.year, .details, .threads], hint: "←→",
      label: { $0.nextYear }),
    KeyRow(
      .previousYear, [.left, .character("h")], in: [.year, .details, .threads],
      label: { $0.previousYear }),
    KeyRow(
      .nextYear, [.right, .character("l")], in: [.indicators], hint: "←→",
      label: { $0.nextIndicator }),
    KeyRow(
      .previousYear, [.left, .character("h")], in: [.indicators],
      label: { $0.previousIndicator }),
    KeyRow(
      .goToYear, "0123456789".map(Key.character), in: [.year], sign: "0 … 9",
      label: { $0.goToYear }),
    KeyRow(.choose, [.enter], in: [.print], hint: "Enter", label: { $0.writePage }),
    KeyRow(
      .nextValue, [.right, .character("l")], in: [.print], hint: "←→", label: { $0.nextValue }),
    KeyRow(.previousValue, [.left, .character("h")], in: [.print], label: { $0.previousValue }),
    KeyRow(.rowDown, [.down, .character("j")], hint: "↑↓", label: { $0.rowDown }),
    KeyRow(.rowUp, [.up, .character("k")], label: { $0.rowUp }),
    KeyRow(.pageDown, [.pageDown], label: { $0.pageDown }),
    KeyRow(.pageUp, [.pageUp], label: { $0.pageUp }),
    KeyRow(.first, [.home, .character("g")], label: { $0.firstRow }),
    KeyRow(.last, [.end, .character("G")], label: { $0.lastRow }),
    KeyRow(.details, [.enter], in: [.year], hint: "Enter", label: { $0.details }),
    KeyRow(
      .choose, [.enter], in: [.threads, .indicators, .find], hint: "Enter",
      label: { $0.goThere }),
    KeyRow(
      .choose, [.enter, .character(" ")], in: [.filter], hint: "Enter",
      label: { $0.toggleFilter }),
    KeyRow(.choose, [.enter], in: [.sources], hint: "Enter", label: { $0.openSource }),
    KeyRow(
      .back, [.escape], in: Context.allCases.filter { $0 != .year }, hint: "Esc",
      label: { $0.back }),
    KeyRow(.back, [.escape], in: [.year], label: { $0.endFind }),
    KeyRow(.otherPanel, [.tab, .backTab], in: [.year], label: { $0.otherPanel }),
    KeyRow(.present, [.function(5)], in: .reading, hint: "F5", label: { $0.present }),
    KeyRow(
      .threads, [.function(6), .character("t")], in: .reading, hint: "F6", label: { $0.threads }),
    KeyRow(
      .indicators, [.function(7), .character("i")], in: .reading, hint: "F7",
      label: { $0.indicators }),
    KeyRow(.find, [.function(3), .character("/")], in: .reading, hint: "F3", label: { $0.find }),
    KeyRow(
      .filter, [.function(8), .character("f")], in: .reading, hint: "F8", label: { $0.filter }),
    KeyRow(
      .print, [.function(4), .character("p")], in: .reading, hint: "F4", label: { $0.print }),
    KeyRow(
      .clearFilter, [.delete, .character("c")], in: [.year, .filter], label: { $0.clearFilter }),
    KeyRow(.nextHit, [.control("n"), .character("n")], in: [.year], label: { $0.nextHit }),
    KeyRow(
      .previousHit, [.control("p"), .character("N")], in: [.year], label: { $0.previousHit }),
    KeyRow(
      .openSource, [.control("o"), .character("o")], in: [.year, .details], hint: "o",
      label: { $0.openSource }),
    KeyRow(
      .edit, [.control("e"), .character("e")], in: [.year, .details, .problem], hint: "e",
      label: { $0.edit }),
    KeyRow(
      .language, [.function(2), .character("L")], hint: "F2", label: { $0.languageCommand }),
    KeyRow(
      .background, [.function(9), .character("T")], hint: "F9", label: { $0.backgroundCommand }),
    KeyRow(.reload, [.control("r"), .character("r")], label: { $0.reload }),
    KeyRow(.redraw, [.control("l")], label: { $0.redraw }),
    KeyRow(.suspend, [.control("z")], label: { $0.suspend }),
    KeyRow(.quit, [.control("c"), .character("q")], hint: "q", label: { $0.quit }),
    KeyRow(.help, [.function(1), .character("?")], hint: "F1", label: { $0.helpCommand }),
  ]

  /// The command of a key on a screen; nil where the key has none.
  ///
  /// Where text is typed, characters are text.
  static func command(for key: Key, in context: Context) -> Command? {
    if case .character = key, context == .find { return nil }
    return rows.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.command
  }
}

extension [Context] {
  /// The screens from which other screens are reached.
  fileprivate static let reading: [Context] = [.year, .details, .threads, .indicators]
}
