internal import Interface
internal import Screen
internal import Wording

/// The keys of the dashboard, and the screens on which they mean something.
///
/// Source: "Keys" in the design of the screens. Every command has a key that is neither a letter
/// nor Backspace, because Vietnamese input methods compose letters and send Backspace.
struct ScreenKeys: Sendable {
  let row: KeyRow<Command>
  let contexts: [Context]

  private init(
    _ command: Command, _ keys: [Key], in contexts: [Context] = Context.allCases,
    hint: String? = nil, sign: String? = nil,
    label: @escaping @Sendable (any Words) -> CommandLabel
  ) {
    row = KeyRow(command, keys, hint: hint, sign: sign, label: label)
    self.contexts = contexts
  }

  /// The table of a screen, without the rows of commands that are of no use there now.
  static func table(of context: Context, without useless: [Command] = []) -> KeyTable<Command> {
    KeyTable(
      all.filter { $0.contexts.contains(context) && !useless.contains($0.row.command) }.map(\.row))
  }

  /// The command of a key on a screen; nil where the key has none.
  ///
  /// Characters are text where text is typed.
  static func command(for key: Key, in context: Context) -> Command? {
    if case .character = key, context == .find { return nil }
    return all.first { $0.contexts.contains(context) && $0.row.keys.contains(key) }?.row.command
  }

  static let all: [ScreenKeys] = [
    ScreenKeys(
      .nextYear, [.right, .character("l")], in: [.year, .details, .threads], hint: "←→",
      label: { $0.nextYear }),
    ScreenKeys(
      .previousYear, [.left, .character("h")], in: [.year, .details, .threads],
      label: { $0.previousYear }),
    ScreenKeys(
      .nextYear, [.right, .character("l")], in: [.indicators, .indicator], hint: "←→",
      label: { $0.nextIndicator }),
    ScreenKeys(
      .previousYear, [.left, .character("h")], in: [.indicators, .indicator],
      label: { $0.previousIndicator }),
    ScreenKeys(
      .goToYear, "0123456789".map(Key.character), in: [.year], sign: "0 … 9",
      label: { $0.goToYear }),
    ScreenKeys(.choose, [.enter], in: [.print], hint: "Enter", label: { $0.writePage }),
    ScreenKeys(
      .nextValue, [.right, .character("l")], in: [.print], hint: "←→", label: { $0.nextValue }),
    ScreenKeys(
      .previousValue, [.left, .character("h")], in: [.print], label: { $0.previousValue }),
    ScreenKeys(.rowDown, [.down, .character("j")], hint: "↑↓", label: { $0.rowDown }),
    ScreenKeys(.rowUp, [.up, .character("k")], label: { $0.rowUp }),
    ScreenKeys(.pageDown, [.pageDown], label: { $0.pageDown }),
    ScreenKeys(.pageUp, [.pageUp], label: { $0.pageUp }),
    ScreenKeys(.first, [.home, .character("g")], label: { $0.firstRow }),
    ScreenKeys(.last, [.end, .character("G")], label: { $0.lastRow }),
    ScreenKeys(.details, [.enter], in: [.year], hint: "Enter", label: { $0.details }),
    ScreenKeys(.fold, [.character(" ")], in: [.year], hint: "Space", label: { $0.fold }),
    ScreenKeys(
      .choose, [.enter], in: [.threads, .indicator, .find], hint: "Enter",
      label: { $0.goThere }),
    ScreenKeys(
      .choose, [.enter], in: [.indicators], hint: "Enter", label: { $0.openIndicator }),
    ScreenKeys(
      .choose, [.enter, .character(" ")], in: [.filter], hint: "Enter",
      label: { $0.toggleFilter }),
    ScreenKeys(.choose, [.enter], in: [.sources], hint: "Enter", label: { $0.openSource }),
    ScreenKeys(
      .back, [.escape], in: Context.allCases.filter { $0 != .year }, hint: "Esc",
      label: { $0.back }),
    ScreenKeys(.back, [.escape], in: [.year], label: { $0.endFind }),
    ScreenKeys(.otherPanel, [.tab, .backTab], in: [.year], label: { $0.otherPanel }),
    ScreenKeys(.present, [.function(5)], in: .reading, hint: "F5", label: { $0.present }),
    ScreenKeys(
      .threads, [.function(6), .character("t")], in: .reading, hint: "F6", label: { $0.threads }),
    ScreenKeys(
      .indicators, [.function(7), .character("i")], in: .reading, hint: "F7",
      label: { $0.indicators }),
    ScreenKeys(
      .find, [.function(3), .character("/")], in: .reading, hint: "F3", label: { $0.find }),
    ScreenKeys(
      .filter, [.function(8), .character("f")], in: .reading, hint: "F8", label: { $0.filter }),
    ScreenKeys(
      .print, [.function(4), .character("p")], in: .reading, hint: "F4", label: { $0.print }),
    ScreenKeys(
      .clearFilter, [.delete, .character("c")], in: [.year, .filter], label: { $0.clearFilter }),
    ScreenKeys(.nextHit, [.control("n"), .character("n")], in: [.year], label: { $0.nextHit }),
    ScreenKeys(
      .previousHit, [.control("p"), .character("N")], in: [.year], label: { $0.previousHit }),
    ScreenKeys(
      .openSource, [.control("o"), .character("o")], in: [.year, .details], hint: "o",
      label: { $0.openSource }),
    ScreenKeys(
      .edit, [.control("e"), .character("e")], in: [.year, .details, .problem], hint: "e",
      label: { $0.edit }),
    ScreenKeys(
      .language, SharedKeys.language.keys, hint: "F2", label: { $0.languageCommand }),
    ScreenKeys(
      .background, SharedKeys.background.keys, hint: "F9", label: { $0.backgroundCommand }),
    ScreenKeys(.reload, [.control("r"), .character("r")], label: { $0.reload }),
    ScreenKeys(.redraw, SharedKeys.redraw.keys, label: { $0.redraw }),
    ScreenKeys(.suspend, SharedKeys.suspend.keys, label: { $0.suspend }),
    ScreenKeys(.quit, SharedKeys.quit.keys, hint: "q", label: { $0.quit }),
    ScreenKeys(.help, SharedKeys.help.keys, hint: "F1", label: { $0.helpCommand }),
  ]
}

extension [Context] {
  /// The screens from which other screens are reached.
  fileprivate static let reading: [Context] = [.year, .details, .threads, .indicators, .indicator]
}
