package import Interface
internal import Screen
internal import Wording

/// Everything that a person can ask of a meeting, by a key at the wall or from a console.
public enum MeetingCommand: Hashable, Sendable {
  /// The next step.
  case next
  /// The step before.
  case back
  /// A blank screen, or the slide again.
  case blank
  /// The other language.
  case language
  /// A slide by its number, from 1.
  case goTo(slide: Int)

  /// The audience keeps its picture while the speaker looks ahead; once more, and it sees what the
  /// speaker sees.
  case freeze
  /// The speaker goes back to what the audience sees.
  case rejoin
  /// The clock stands, or goes on.
  case pause
  /// The deck made anew from the plan's file.
  case renew

  /// Only the row revealed last.
  case spotlight
  /// The figure of the row revealed last, big.
  case bigFigure
  /// All slides.
  case overview
  /// A digit of a slide's or a year's number.
  case digit
  /// The meeting about another year.
  case goToYear(Int)
  /// The way back: away with what is open, else out of the meeting.
  case close
  /// The key that one button of a clicker sends beside Esc; here it does nothing.
  case none
  /// The other background.
  case background
  /// The keys.
  case help
  /// The screen, painted anew.
  case redraw
  /// The way to the shell, to be woken by `fg`.
  case suspend
  /// The end, after a question.
  case quit
  /// The end, now that the question is answered.
  case end
}

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

extension MeetingCommand: Codable {
  private enum CodingKeys: CodingKey {
    case command, slide
  }

  /// The largest number of a slide that can be asked for.
  private static let lastSlide = 99_999

  /// The one that has something besides its name.
  private static let goTo = "goTo"

  /// The commands that may come from outside, by their names: no console ends the meeting or leaves
  /// it.
  private static let plain: [(name: String, command: MeetingCommand)] = [
    ("next", .next), ("back", .back), ("blank", .blank), ("freeze", .freeze),
    ("rejoin", .rejoin), ("pause", .pause), ("renew", .renew), ("language", .language),
  ]

  /// Reads a command that a console may ask for; what a later version says besides is passed over.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let name = try fields.decode(String.self, forKey: .command)
    if name == Self.goTo {
      self = .goTo(slide: try fields.number(.slide, in: 1...Self.lastSlide))
    } else {
      let entry = Self.plain.first { $0.name == name }
      self = try fields.value(entry, of: .command).command
    }
  }

  /// Writes the command.
  ///
  /// - Throws: where only a key at the wall asks for it.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    if case .goTo(let slide) = self {
      try fields.encode(Self.goTo, forKey: .command)
      try fields.encode(slide, forKey: .slide)
    } else if let entry = Self.plain.first(where: { $0.command == self }) {
      try fields.encode(entry.name, forKey: .command)
    } else {
      throw EncodingError.invalidValue(
        self, .init(codingPath: encoder.codingPath, debugDescription: "only a key asks for that"))
    }
  }
}
