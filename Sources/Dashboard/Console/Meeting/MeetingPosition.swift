public import PlanModel
public import Screen

/// Where a meeting is: what the presenter tells the console, besides the plan.
public struct MeetingPosition: Hashable, Sendable {
  /// What lies over a slide.
  public enum Cover: Hashable, Sendable {
    case row, figure, help
    case slides(chosen: Int)
  }

  /// The calendar year that is reviewed.
  public var year: Int
  /// Where the speaker is: a step of the deck, from 0.
  public var step: Int
  /// The number of the slide that the audience sees while that is frozen, from 1.
  public var frozenSlide: Int?
  /// Whether the audience sees nothing.
  public var isBlank = false
  /// What lies over the slide.
  public var cover: Cover?
  /// The language of the slides.
  public var language: Language
  /// The projector's screen.
  public var size: Size
  /// How long the meeting lasts.
  public var clock = MeetingClock()
  /// What the clock showed when the audience came to its slide, less what it spent there before.
  public var slideStart = Duration.zero
  /// How long it is to last, in minutes; nil where nobody has said.
  public var minutes: Int?

  /// A meeting at a step.
  public init(year: Int, step: Int, language: Language, size: Size) {
    self.year = year
    self.step = step
    self.language = language
    self.size = size
  }
}
