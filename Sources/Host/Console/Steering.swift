/// What a speaker asks for at the console.
public enum Steering: Hashable, Sendable {
  /// One step forward.
  case next
  /// One step back.
  case back
  /// A blank screen, or the slide again.
  case blank
  /// The audience keeps the picture while the speaker looks ahead; once more, and it sees what the
  /// speaker sees.
  case freeze
  /// The speaker goes back to what the audience sees.
  case rejoin
  /// The clock stands, or goes on.
  case pause
  /// A slide by its number, from 1.
  case goTo(slide: Int)
  /// The deck is made anew from the plan's file.
  case renew
  /// The slides in the other language.
  case language
}

extension Steering {
  /// The largest number of a slide that can be asked for.
  private static let lastSlide = 99_999

  private static let plain: [(name: String, steering: Steering)] = [
    ("next", .next), ("back", .back), ("blank", .blank), ("freeze", .freeze),
    ("rejoin", .rejoin), ("pause", .pause), ("renew", .renew), ("language", .language),
  ]

  var name: String {
    if case .goTo = self { return "goto" }
    return Self.plain.first { $0.steering == self }?.name ?? ""
  }

  var fields: ConsoleFields {
    var fields = ConsoleFields()
    if case .goTo(let slide) = self { fields["slide"] = "\(slide)" }
    return fields
  }

  init?(name: String, _ fields: ConsoleFields) {
    if name == "goto" {
      guard let slide = fields.number("slide", in: 1...Self.lastSlide) else { return nil }
      self = .goTo(slide: slide)
    } else {
      guard let entry = Self.plain.first(where: { $0.name == name }) else { return nil }
      self = entry.steering
    }
  }
}
