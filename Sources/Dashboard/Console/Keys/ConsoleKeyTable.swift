internal import Screen
internal import Wording

/// One row of the console's key table.
struct ConsoleKeyRow: Sendable {
  let action: ConsoleAction
  let keys: [Key]
  /// What the key line shows for the row, if it is to stand there.
  var hint: String?
  /// What the help shows where there are too many keys to name.
  var sign: String?
  let label: @Sendable (any Words) -> CommandLabel
}

/// The one table from which the console's keys are understood and its help and key line are drawn.
///
/// What the deck has as well is on the same keys; every action has a key that is neither a letter nor
/// Backspace.
enum ConsoleKeyTable {
  static let rows: [ConsoleKeyRow] = [
    ConsoleKeyRow(
      action: .next, keys: [.pageDown, .right, .character(" "), .enter], hint: "→",
      label: { $0.nextStep }),
    ConsoleKeyRow(
      action: .back, keys: [.pageUp, .left, .backspace], hint: "←", label: { $0.previousStep }),
    ConsoleKeyRow(
      action: .blank, keys: ".bv".map(Key.character), hint: "b", label: { $0.blankScreen }),
    ConsoleKeyRow(
      action: .freeze, keys: [.function(6), .character("f")], hint: "f",
      label: { $0.freezeCommand }),
    ConsoleKeyRow(
      action: .pause, keys: [.function(7), .character("p")], hint: "p",
      label: { $0.pauseCommand }),
    ConsoleKeyRow(
      action: .digit, keys: "0123456789".map(Key.character), sign: "0 … 9",
      label: { $0.goToSlideNumber }),
    ConsoleKeyRow(action: .rejoin, keys: [.escape], label: { $0.rejoinCommand }),
    ConsoleKeyRow(
      action: .down, keys: [.down, .character("j")], hint: "↑↓", label: { $0.notesDown }),
    ConsoleKeyRow(action: .up, keys: [.up, .character("k")], label: { $0.notesUp }),
    ConsoleKeyRow(
      action: .renew, keys: [.control("r"), .character("r")], label: { $0.renewCommand }),
    ConsoleKeyRow(action: .why, keys: [.function(3)], label: { $0.whyCommand }),
    ConsoleKeyRow(
      action: .language, keys: [.function(2), .character("L")], hint: "F2",
      label: { $0.slideLanguage }),
    ConsoleKeyRow(
      action: .background, keys: [.function(9), .character("T")],
      label: { $0.backgroundCommand }),
    ConsoleKeyRow(action: .redraw, keys: [.control("l")], label: { $0.redraw }),
    ConsoleKeyRow(action: .suspend, keys: [.control("z")], label: { $0.suspend }),
    ConsoleKeyRow(
      action: .close, keys: [.control("c"), .character("q")], hint: "q",
      label: { $0.closeConsole }),
    ConsoleKeyRow(
      action: .help, keys: [.function(1), .character("?")], hint: "F1", label: { $0.helpCommand }),
  ]

  /// The action of a key, nil where it has none.
  static func action(for key: Key) -> ConsoleAction? {
    rows.first { $0.keys.contains(key) }?.action
  }
}
