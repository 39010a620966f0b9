package import Interface
internal import Screen
internal import Wording

extension MeetingCommand {
  /// The keys of the wall. Source: "The projector" in the design of the screens.
  package static let keys = KeyTable<MeetingCommand>([
    KeyRow(.next, [.pageDown, .right, .down, .character(" "), .enter], label: { $0.nextStep }),
    KeyRow(.back, [.pageUp, .left, .up, .backspace], label: { $0.previousStep }),
    KeyRow(.blank, ".bv".map(Key.character), label: { $0.blankScreen }),
    KeyRow(.spotlight, "s*".map(Key.character), label: { $0.spotlight }),
    KeyRow(.bigFigure, [.character("+")], label: { $0.bigFigure }),
    KeyRow(.overview, [.tab], label: { $0.overview }),
    KeyRow(
      .digit, "0123456789".map(Key.character), sign: "0 … 9", label: { $0.goToSlide }),
    KeyRow(.close, [.escape], label: { $0.closeOrLeave }),
    KeyRow(.none, [.function(5)], label: { $0.noEffect }),
    KeyRow(.language, SharedKeys.language.keys, label: { $0.languageCommand }),
    KeyRow(.background, SharedKeys.background.keys, label: { $0.backgroundCommand }),
    KeyRow(.redraw, SharedKeys.redraw.keys, label: { $0.redraw }),
    KeyRow(.suspend, SharedKeys.suspend.keys, label: { $0.suspend }),
    KeyRow(.quit, SharedKeys.quit.keys, label: { $0.endMeeting }),
    KeyRow(.help, SharedKeys.help.keys, label: { $0.helpCommand }),
  ])
}
