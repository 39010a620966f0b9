/// The table of the page: each objective level with what was reported on it.
///
/// On a further page both headings are repeated. A row stays on one page if it fits on one, else it
/// is parted between two lines, never within one.
public struct ComparisonTable: Sendable {
  /// What the table shows, for those who cannot see it: "Objectives and achievements of 2024".
  public let caption: PageText
  /// Over the left column: "Objectives set for 2024".
  public let objectives: PageText
  /// Over the right column: "Achievements reported for 2024".
  public let results: PageText
  /// The objectives in the plan's order.
  public let rows: OnDemand<ObjectiveRow>
}
