public import PlanModel

/// An objective level with what was reported on it.
///
///     ▪ Train 200 officials [3]             199 officials trained [3]
///       partly achieved
///       target 200 officials · 99%
public struct ObjectiveRow: Sendable {
  /// What became of it; its mark stands before the text: `status.mark`.
  public let status: Status
  /// The objective.
  public let text: PageText
  /// The numbers of its sources, behind the text; may be empty.
  public let notes: [Int]
  /// What became of it in words, on a line of its own under the text: "postponed → 2025".
  public let statusText: PageText
  /// Further lines under that: target and percentage; when it is due.
  public let facts: [PageText]
  /// The figure against its target; nil where they allow none. It says nothing that the words do
  /// not, and is drawn under the facts.
  public let bar: TargetBar?
  /// The right column, from above: the reason first if there is one, then what was reported. Where
  /// it is empty, `silence` stands there.
  public let results: [ResultEntry]

  /// What stands beside an objective on which nothing was reported.
  public static let silence = "…"
}
