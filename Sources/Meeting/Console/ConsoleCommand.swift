internal import Interface
internal import Screen
internal import Wording

/// Everything that a speaker can ask of the console.
enum ConsoleCommand: Hashable, Sendable {
  /// Something of the meeting; `rejoin` takes away first what lies over the console.
  case ask(MeetingCommand)
  /// A digit of a slide's number.
  case digit
  /// The reason why the changed file cannot be used.
  case why
  /// One line of the notes down.
  case down
  /// One line of the notes up.
  case up
  /// The other background of the console.
  case background
  /// The keys.
  case help
  /// The screen, painted anew.
  case redraw
  /// The way to the shell, to be woken by `fg`.
  case suspend
  /// The end of the console, not of the meeting.
  case close
}

extension ConsoleCommand {
  /// The keys of the console.
  ///
  /// Commands that the wall has as well are on the same keys; every one has a key that is neither a
  /// letter nor Backspace.
  static let keys = KeyTable<ConsoleCommand>([
    KeyRow(
      .ask(.next), [.pageDown, .right, .character(" "), .enter], hint: "→",
      label: { $0.nextStep }),
    KeyRow(
      .ask(.back), [.pageUp, .left, .backspace], hint: "←", label: { $0.previousStep }),
    KeyRow(.ask(.blank), ".bv".map(Key.character), hint: "b", label: { $0.blankScreen }),
    KeyRow(
      .ask(.freeze), [.function(6), .character("f")], hint: "f", label: { $0.freezeCommand }),
    KeyRow(
      .ask(.pause), [.function(7), .character("p")], hint: "p", label: { $0.pauseCommand }),
    KeyRow(
      .digit, "0123456789".map(Key.character), sign: "0 … 9", label: { $0.goToSlideNumber }),
    KeyRow(.ask(.rejoin), [.escape], label: { $0.rejoinCommand }),
    KeyRow(.down, [.down, .character("j")], hint: "↑↓", label: { $0.notesDown }),
    KeyRow(.up, [.up, .character("k")], label: { $0.notesUp }),
    KeyRow(.ask(.renew), [.control("r"), .character("r")], label: { $0.renewCommand }),
    KeyRow(.why, [.function(3)], label: { $0.whyCommand }),
    KeyRow(
      .ask(.language), SharedKeys.language.keys, hint: "F2", label: { $0.slideLanguage }),
    KeyRow(.background, SharedKeys.background.keys, label: { $0.backgroundCommand }),
    KeyRow(.redraw, SharedKeys.redraw.keys, label: { $0.redraw }),
    KeyRow(.suspend, SharedKeys.suspend.keys, label: { $0.suspend }),
    KeyRow(.close, SharedKeys.quit.keys, hint: "q", label: { $0.closeConsole }),
    KeyRow(.help, SharedKeys.help.keys, hint: "F1", label: { $0.helpCommand }),
  ])
}
