public import PlanModel

/// The table of the page: each objective level with what was reported on it.
///
/// On a further page both headings are repeated. A row stays on one page if it fits on one, else it
/// is parted between two lines, never within one.
public struct ComparisonTable: Codable, Hashable, Sendable {
  /// What the table shows, for those who cannot see it: "Objectives and achievements of 2024".
  public let caption: PageText
  /// Over the left column: "Objectives set for 2024".
  public let objectives: PageText
  /// Over the right column: "Achievements reported for 2024".
  public let results: PageText
  /// The objectives in the plan's order.
  public let rows: [ObjectiveRow]
}

/// An objective level with what was reported on it.
///
///     ▪ Train 200 officials [3]             199 officials trained [3]
///       partly achieved
///       target 200 officials · 99%
public struct ObjectiveRow: Codable, Hashable, Sendable {
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

/// A figure against its target as a bar, in parts of the bar's whole length, 0 to `length`.
///
/// From its left end to `low` the bar is full: so much is known. From `low`, or from the left end where
/// there is none, to `high` it is shaded: so much may be. With `isOpen` it ends in an arrow at `low`:
/// more than that. Ticks stand at the target's ends.
///
///     150 of 200       low 7500, high 7500, target 10000...10000
///     over 150 of 200  low 7500, no high, open, target 10000...10000
///     under 20 of 40   no low, high 5000, target 10000...10000
public struct TargetBar: Codable, Hashable, Sendable {
  /// The length that all places are parts of.
  public static let length = 10_000

  /// The place up to which the figure is known; nil where it is only bounded above.
  public let low: Int?
  /// The place up to which the figure may reach; equal to `low` for an exact figure, nil where
  /// nothing is known above.
  public let high: Int?
  /// Whether the figure goes on beyond `low` without a known end: "over", "at least".
  public let isOpen: Bool
  /// The target: both ends are the same for a single number.
  public let target: ClosedRange<Int>
}

/// The headline figures as stated, those of the last years beside those of the year.
public struct FigureTable: Codable, Hashable, Sendable {
  /// What the table shows: "Headline figures".
  public let caption: PageText
  /// Over the first column: "Indicator".
  public let indicator: PageText
  /// The calendar years of the other columns, earliest first, the printed year last.
  public let years: [Int]
  /// The indicators in the plan's order.
  public let rows: [Row]

  /// An indicator through the years.
  public struct Row: Codable, Hashable, Sendable {
    /// What it is called, with its unit where the name does not hold it: "Aid mobilised (USD)".
    public let name: PageText
    /// One for each of the table's years.
    public let cells: [Cell]
  }

  /// An indicator in one year.
  public struct Cell: Codable, Hashable, Sendable {
    /// The figure without its unit, or that there is none: "over 200 million", "not reported".
    public let text: PageText
    /// Whether there is a number; else the text is words.
    public let isNumber: Bool
    /// How it stands to the year before, in the printed year and where it can be stated.
    public let change: PageText?
    /// The numbers of its sources, behind the text; may be empty.
    public let notes: [Int]
  }
}

/// Objectives that return, in rows; the printed years in columns, at most eight.
public struct ThreadTable: Codable, Hashable, Sendable {
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
  public struct Row: Codable, Hashable, Sendable {
    /// The objective, in the words of its last printed year.
    public let text: PageText
    /// Its way through the years: "first planned 2024, 2 slips (1 stated, 1 inferred)".
    public let course: PageText
    /// One for each of the table's years; nil where the objective was not set.
    public let cells: [Cell?]
  }

  /// An objective in one year.
  public struct Cell: Codable, Hashable, Sendable {
    /// What became of it: its mark is what is drawn.
    public let status: Status
    /// The same in words, for forms that can keep them out of sight.
    public let text: PageText
  }
}
