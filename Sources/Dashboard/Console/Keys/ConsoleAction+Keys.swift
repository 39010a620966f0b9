internal import Interface
internal import Screen
internal import Wording

extension ConsoleAction {
  /// The keys of the console.
  ///
  /// What the deck has as well is on the same keys; every action has a key that is neither a letter nor
  /// Backspace.
  static let keys = KeyTable<ConsoleAction>([
    KeyRow(
      .next, [.pageDown, .right, .character(" "), .enter], hint: "→",
      label: { $0.nextStep }),
    KeyRow(
      .back, [.pageUp, .left, .backspace], hint: "←", label: { $0.previousStep }),
    KeyRow(
      .blank, ".bv".map(Key.character), hint: "b", label: { $0.blankScreen }),
    KeyRow(
      .freeze, [.function(6), .character("f")], hint: "f",
      label: { $0.freezeCommand }),
    KeyRow(
      .pause, [.function(7), .character("p")], hint: "p",
      label: { $0.pauseCommand }),
    KeyRow(
      .digit, "0123456789".map(Key.character), sign: "0 … 9",
      label: { $0.goToSlideNumber }),
    KeyRow(.rejoin, [.escape], label: { $0.rejoinCommand }),
    KeyRow(
      .down, [.down, .character("j")], hint: "↑↓", label: { $0.notesDown }),
    KeyRow(.up, [.up, .character("k")], label: { $0.notesUp }),
    KeyRow(
      .renew, [.control("r"), .character("r")], label: { $0.renewCommand }),
    KeyRow(.why, [.function(3)], label: { $0.whyCommand }),
    KeyRow(
      .language, SharedKeys.language.keys, hint: "F2",
      label: { $0.slideLanguage }),
    KeyRow(
      .background, SharedKeys.background.keys,
      label: { $0.backgroundCommand }),
    KeyRow(.redraw, SharedKeys.redraw.keys, label: { $0.redraw }),
    KeyRow(.suspend, SharedKeys.suspend.keys, label: { $0.suspend }),
    KeyRow(
      .close, SharedKeys.quit.keys, hint: "q",
      label: { $0.closeConsole }),
    KeyRow(
      .help, SharedKeys.help.keys, hint: "F1", label: { $0.helpCommand }),
  ])
}
