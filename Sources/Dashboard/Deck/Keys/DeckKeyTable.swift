internal import Screen
internal import Wording

/// One row of the deck's key table.
struct DeckKeyRow: Sendable {
  let command: DeckCommand
  let keys: [Key]
  /// What the help shows where there are too many keys to name.
  var sign: String?
  let label: @Sendable (any Words) -> CommandLabel
}

/// The one table from which the deck's keys are understood and its help is drawn.
///
/// Source: "The projector" in the design of the screens.
enum DeckKeyTable {
  static let rows: [DeckKeyRow] = [
    DeckKeyRow(
      command: .next, keys: [.pageDown, .right, .down, .character(" "), .enter],
      label: { $0.nextStep }),
    DeckKeyRow(
      command: .back, keys: [.pageUp, .left, .up, .backspace], label: { $0.previousStep }),
    DeckKeyRow(command: .blank, keys: ".bv".map(Key.character), label: { $0.blankScreen }),
    DeckKeyRow(command: .spotlight, keys: "s*".map(Key.character), label: { $0.spotlight }),
    DeckKeyRow(command: .bigFigure, keys: [.character("+")], label: { $0.bigFigure }),
    DeckKeyRow(command: .overview, keys: [.tab], label: { $0.overview }),
    DeckKeyRow(
      command: .digit, keys: "0123456789".map(Key.character), sign: "0 … 9",
      label: { $0.goToSlide }),
    DeckKeyRow(command: .close, keys: [.escape], label: { $0.closeOrLeave }),
    DeckKeyRow(command: .none, keys: [.function(5)], label: { $0.noEffect }),
    DeckKeyRow(
      command: .language, keys: [.function(2), .character("L")], label: { $0.languageCommand }),
    DeckKeyRow(
      command: .background, keys: [.function(9), .character("T")],
      label: { $0.backgroundCommand }),
    DeckKeyRow(command: .redraw, keys: [.control("l")], label: { $0.redraw }),
    DeckKeyRow(command: .suspend, keys: [.control("z")], label: { $0.suspend }),
    DeckKeyRow(command: .quit, keys: [.control("c"), .character("q")], label: { $0.endMeeting }),
    DeckKeyRow(
      command: .help, keys: [.function(1), .character("?")], label: { $0.helpCommand }),
  ]

  /// The command of a key, nil where it has none.
  static func command(for key: Key) -> DeckCommand? {
    rows.first { $0.keys.contains(key) }?.command
  }
}
