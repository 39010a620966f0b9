public import PlanModel

/// A mark on the page and what it means.
public struct LegendEntry: Hashable, Sendable {
  /// What is explained.
  public enum Mark: Hashable, Sendable {
    /// The mark of a status: `status.mark`.
    case status(Status)
    /// `ObjectiveRow.silence`.
    case silence
  }

  /// What is explained.
  public let mark: Mark
  /// What it means: "reported: something was reported, completion is not stated".
  public let text: PageText
}
