public import PlanModel
public import Screen

/// The position of a meeting: all that a console needs besides the text of the plan.
///
/// Moments are those of the system's clock that never goes back, `Event.time`: both sides run on
/// the same machine, or there would be no socket between them.
public struct MeetingPosition: Hashable, Sendable {
  /// A thing that lies over a slide.
  public enum Cover: Hashable, Sendable {
    /// Only the row revealed last.
    case row
    /// Its figure, big.
    case figure
    /// The keys.
    case help
    /// All slides, of which one is chosen: its index.
    case slides(chosen: Int)
  }

  /// The plan that the slides are made from.
  public var plan: MeetingPlan
  /// The calendar year that is reviewed.
  public var year: Int
  /// The speaker's step, from 0.
  public var step: Int
  /// The number of the slide that the audience sees while that is frozen, from 1; nil where both
  /// see the same.
  public var frozenSlide: Int?
  /// True if the audience sees nothing.
  public var isBlank = false
  /// The cover of the slide.
  public var cover: Cover?
  /// The language of the slides.
  public var language: Language
  /// The projector's screen.
  public var size: Size
  /// The clock of the meeting.
  public var clock = MeetingClock()
  /// The time that the clock showed when the audience came to its slide, less what it spent there
  /// before.
  public var slideStart = Duration.zero
  /// The minutes that it is to last; nil where nobody has said.
  public var minutes: Int?

  /// A meeting at a step.
  public init(of plan: MeetingPlan, year: Int, step: Int, language: Language, size: Size) {
    self.plan = plan
    self.year = year
    self.step = step
    self.language = language
    self.size = size
  }
}

extension MeetingPosition: Codable {
  private enum CodingKeys: CodingKey {
    case plan, year, step, frozenSlide, isBlank, cover, chosen, language, columns, rows, clock
    case slideStart, minutes
  }

  /// The most that any index or extent can be: no memory is asked for by it.
  private static let indices = 0...999_999
  private static let numbers = 1...999_999

  /// Reads a position; what a later version says besides is passed over.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    plan = try fields.decode(MeetingPlan.self, forKey: .plan)
    year = try fields.number(.year, in: 1900...2200)
    step = try fields.number(.step, in: Self.indices)
    frozenSlide = try fields.numberIfPresent(.frozenSlide, in: Self.numbers)
    isBlank = try fields.decode(Bool.self, forKey: .isBlank)
    let chosen = try fields.numberIfPresent(.chosen, in: Self.indices) ?? 0
    cover = try fields.decodeIfPresent(String.self, forKey: .cover)
      .flatMap { Cover(name: $0, chosen: chosen) }
    let name = try fields.decode(String.self, forKey: .language)
    language = try fields.value(Language(rawValue: name), of: .language)
    size = Size(
      columns: try fields.number(.columns, in: Self.indices),
      rows: try fields.number(.rows, in: Self.indices))
    clock = try fields.decode(MeetingClock.self, forKey: .clock)
    slideStart = try fields.duration(.slideStart)
    minutes = try fields.numberIfPresent(.minutes, in: Self.numbers)
  }

  /// Writes the position; times are in milliseconds.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(plan, forKey: .plan)
    try fields.encode(year, forKey: .year)
    try fields.encode(step, forKey: .step)
    try fields.encodeIfPresent(frozenSlide, forKey: .frozenSlide)
    try fields.encode(isBlank, forKey: .isBlank)
    try fields.encodeIfPresent(cover?.name, forKey: .cover)
    if case .slides(let chosen) = cover { try fields.encode(chosen, forKey: .chosen) }
    try fields.encode(language.rawValue, forKey: .language)
    try fields.encode(size.columns, forKey: .columns)
    try fields.encode(size.rows, forKey: .rows)
    try fields.encode(clock, forKey: .clock)
    try fields.encode(slideStart.milliseconds, forKey: .slideStart)
    try fields.encodeIfPresent(minutes, forKey: .minutes)
  }
}

extension MeetingPosition.Cover {
  fileprivate var name: String {
    switch self {
    case .row: "row"
    case .figure: "figure"
    case .help: "help"
    case .slides: "slides"
    }
  }

  /// A cover by its name; one of a later version is no reason to refuse the rest.
  fileprivate init?(name: String, chosen: Int) {
    let all: [Self] = [.row, .figure, .help, .slides(chosen: chosen)]
    guard let cover = all.first(where: { $0.name == name }) else { return nil }
    self = cover
  }
}

/// The text of a plan that the slides are made from, as two programs on one machine tell it from
/// others.
///
///     MeetingPlan(path: "/srv/vufo.yaml", checksum: "1a2b3c4d", fileTime: 1_704_500_000)
public struct MeetingPlan: Hashable, Sendable {
  /// The plan's file, from the root; nil for the sample.
  public let path: String?
  /// The first eight digits of the checksum of its text.
  public let checksum: String
  /// The time when that file was last changed, in seconds since 1970; nil for the sample.
  public let fileTime: Int?

  /// A text of a plan; that of the sample where there is no path.
  public init(path: String? = nil, checksum: String, fileTime: Int? = nil) {
    self.path = path
    self.checksum = checksum
    self.fileTime = fileTime
  }
}

extension MeetingPlan: Codable {
  /// Thirty thousand years back and ahead.
  private static let fileTimes = -1_000_000_000_000...1_000_000_000_000
  /// The bytes of a path that the system would take, its end not counted.
  private static let longestPath = 4095

  /// Reads a text: a path from the root, eight hexadecimal digits.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    path = try fields.decodeIfPresent(String.self, forKey: .path).map {
      try fields.value($0, of: .path, if: Self.isPath($0))
    }
    let checksum = try fields.decode(String.self, forKey: .checksum)
    self.checksum = try fields.value(checksum, of: .checksum, if: Self.isChecksum(checksum))
    fileTime = try fields.numberIfPresent(.fileTime, in: Self.fileTimes)
  }

  private static func isPath(_ text: String) -> Bool {
    text.hasPrefix("/") && text.utf8.count <= longestPath && !text.utf8.contains(0)
  }

  private static func isChecksum(_ text: String) -> Bool {
    text.utf8.count == 8
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}
