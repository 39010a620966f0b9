public import PlanModel

/// Where a meeting is: all that a console needs besides the plan itself.
///
/// Moments are those of the system's clock that never goes back, `Event.time`: both sides run on the
/// same machine, or there would be no socket between them.
public struct MeetingStatus: Hashable, Sendable {
  /// The plan's file, from the root; nil for the sample.
  public var plan: String?
  /// The first eight digits of the checksum of the plan that the deck was made from.
  public var checksum: String
  /// When that file was last changed, in seconds since 1970; nil for the sample.
  public var fileTime: Int?
  /// The calendar year that is reviewed.
  public var year: Int
  /// Where the speaker is: a step of the deck, from 0.
  public var step: Int
  /// The number of the slide that the audience sees while that is frozen, from 1; nil where both see
  /// the same.
  public var frozenSlide: Int?
  /// Whether the audience sees nothing.
  public var isBlank: Bool
  /// What lies over the slide.
  public var cover: Cover?
  /// The language of the slides.
  public var language: Language
  /// The projector's screen.
  public var columns: Int
  /// The projector's screen.
  public var rows: Int
  /// How long the meeting had lasted when its clock was last started or stopped.
  public var elapsed: Duration
  /// When the clock was last started; nil while it stands.
  public var runningSince: Duration?
  /// Whether the clock has ever been started: the title has been left.
  public var hasBegun: Bool
  /// What the meeting's clock showed when this slide came, less what was spent on it before.
  public var slideStart: Duration
  /// How long the meeting is to last; nil where nobody has said.
  public var minutes: Int?

  /// What can lie over a slide.
  public enum Cover: Hashable, Sendable {
    /// Only the row revealed last.
    case row
    /// Its figure, big.
    case figure
    /// All slides, of which one is chosen: its place, from 0.
    case slides(chosen: Int)
    /// The keys.
    case help
  }

  /// A meeting that begins.
  public init(plan: String?, checksum: String, year: Int, language: Language) {
    self.plan = plan
    self.checksum = checksum
    self.year = year
    self.language = language
    step = 0
    isBlank = false
    columns = 80
    rows = 24
    elapsed = .zero
    hasBegun = false
    slideStart = .zero
  }
}
