public import PlanModel

/// The headline figures as stated, those of the last years beside those of the year.
public struct FigureTable: Codable, Hashable, Sendable {
  /// The content in a few words: "Headline figures".
  public let caption: PageText
  /// Over the first column: "Indicator".
  public let indicator: PageText
  /// The years of the other columns as the plan writes them, earliest first, the printed one last.
  public let years: [String]
  /// The indicators in the plan's order.
  public let rows: [Row]

  /// An indicator through the years.
  public struct Row: Codable, Hashable, Sendable {
    /// The name, with the unit where the name does not hold it: "Aid mobilised (USD)".
    public let name: PageText
    /// One for each of the table's years.
    public let cells: [Cell]
  }

  /// An indicator in one year.
  public struct Cell: Codable, Hashable, Sendable {
    /// The figure without its unit, or that there is none: "over 200 million", "not reported".
    public let text: PageText
    /// True where there is a number; else the text is words.
    public let isNumber: Bool
    /// The change from the year before, in the printed year and where it can be stated.
    public let change: PageText?
    /// The numbers of its sources, behind the text; may be empty.
    public let notes: [Int]
  }
}

/// Objectives that return, in rows; the printed years in columns, at most eight.
public struct ThreadTable: Codable, Hashable, Sendable {
  /// The most years that stand side by side; further ones get a table of their own.
  public static let yearLimit = 8

  /// The content in a few words: "Objectives through the years".
  public let caption: PageText
  /// Over the first column: "Objective".
  public let objective: PageText
  /// The years of the other columns as the plan writes them, earliest first.
  public let years: [String]
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
    /// The status: its mark is what is drawn.
    public let status: Status
    /// The same in words, for forms that can keep them out of sight.
    public let text: PageText
  }
}
