/// Something that was set out to be done in a year.
public struct Objective: Hashable, Sendable {
  /// The name that ties it to its returns in other years and to what answers it; nil where the
  /// plan gives none.
  public var id: String?
  /// What is to be done.
  public var text: LocalizedText
  /// The same in fewer words.
  public var short: LocalizedText?
  /// The id of its theme.
  public var theme: String?
  /// The id of the indicator that its target is measured by.
  public var indicator: String?
  /// What the indicator should reach.
  public var target: Figure?
  /// What the indicator was before.
  public var baseline: Figure?
  /// When it should be done; shown, never judged.
  public var due: PlanDate?
  /// What the plan declares to have become of it.
  public var outcome: Outcome?
  /// Why.
  public var reason: LocalizedText?
  /// The ids of the documents that say so, its year's where it has none of its own.
  public var sources: [String] = []
  /// For the speaker only.
  public var notes: LocalizedText?
  /// Where it stands in the file.
  public var position: Position

  /// An objective with nothing but a text.
  public init(_ text: LocalizedText, position: Position = .start) {
    self.text = text
    self.position = position
  }

  /// What a plan can declare to have become of an objective.
  public enum Outcome: Hashable, Sendable {
    case achieved, partlyAchieved, notAchieved, inProgress, cancelled
    /// Put off to a year, or to no year that is known.
    case postponed(to: Int?)
  }
}
