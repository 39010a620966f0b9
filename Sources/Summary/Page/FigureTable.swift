/// The headline figures as stated, those of the last years beside those of the year.
public struct FigureTable: Hashable, Sendable {
  /// What the table shows: "Headline figures".
  public let caption: PageText
  /// Over the first column: "Indicator".
  public let indicator: PageText
  /// The calendar years of the other columns, earliest first, the printed year last.
  public let years: [Int]
  /// The indicators in the plan's order.
  public let rows: [Row]

  /// An indicator through the years.
  public struct Row: Hashable, Sendable {
    /// What it is called, with its unit where the name does not hold it: "Aid mobilised (USD)".
    public let name: PageText
    /// One for each of the table's years.
    public let cells: [Cell]
  }

  /// An indicator in one year.
  public struct Cell: Hashable, Sendable {
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
