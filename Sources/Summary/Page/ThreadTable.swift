public import PlanModel

/// Objectives that return, in rows; the printed years in columns, at most eight.
public struct ThreadTable: Hashable, Sendable {
  /// The most years that stand side by side; further ones get a table of their own.
  public static let yearLimit = 8

  /// What the table shows: "Objectives through the years".
  public let caption: PageText
  /// Over the first column: "Objective".
  public let objective: PageText
  /// The calendar years of the other columns, earliest first.
  public let years: [Int]
  /// The objectives in the order in which they were first planned.
  public let rows: [Row]

  /// An objective through the years.
  public struct Row: Hashable, Sendable {
    /// The objective, in the words of its last printed year.
    public let text: PageText
    /// Its way through the years: "first planned 2024, 2 slips (1 stated, 1 inferred)".
    public let course: PageText
    /// One for each of the table's years; nil where the objective was not set.
    public let cells: [Cell?]
  }

  /// An objective in one year.
  public struct Cell: Hashable, Sendable {
    /// What became of it: its mark is what is drawn.
    public let status: Status
    /// The same in words, for forms that can keep them out of sight.
    public let text: PageText
  }
}
