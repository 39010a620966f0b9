/// What a speaker asks of a meeting.
public enum MeetingCommand: Hashable, Sendable {
  /// One step forward.
  case next
  /// One step back.
  case back
  /// A blank screen, or the slide again.
  case blank
  /// The audience keeps its picture while the speaker looks ahead; once more, and it sees what the
  /// speaker sees.
  case freeze
  /// The speaker goes back to what the audience sees.
  case rejoin
  /// The clock stands, or goes on.
  case pause
  /// A slide by its number, from 1.
  case goTo(slide: Int)
  /// The deck is made anew from the plan's file: the presenter reads it, then calls `Meeting.renew`.
  case renew
  /// The slides in the other language.
  case language
}

extension MeetingCommand: Codable {
  private enum CodingKeys: CodingKey {
    case command, slide
  }

  /// The largest number of a slide that can be asked for.
  private static let lastSlide = 99_999

  /// The one that has something besides its name.
  private static let goTo = "goTo"

  private static let plain: [(name: String, command: MeetingCommand)] = [
    ("next", .next), ("back", .back), ("blank", .blank), ("freeze", .freeze),
    ("rejoin", .rejoin), ("pause", .pause), ("renew", .renew), ("language", .language),
  ]

  /// Reads a command; what a later version says besides is passed over.
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
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    if case .goTo(let slide) = self {
      try fields.encode(Self.goTo, forKey: .command)
      try fields.encode(slide, forKey: .slide)
    } else if let entry = Self.plain.first(where: { $0.command == self }) {
      try fields.encode(entry.name, forKey: .command)
    }
  }
}
