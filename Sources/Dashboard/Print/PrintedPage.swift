public import PlanModel

/// What decides on the content of a printed page, whatever its form is.
public struct PrintedPage: Hashable, Sendable {
  /// The languages of a page.
  public enum Languages: Hashable, Sendable {
    case one(Language)
    /// One under the other.
    case both
  }

  /// A sheet of paper.
  public enum Paper: String, CaseIterable, Hashable, Sendable {
    case a4, letter
  }

  /// The calendar year.
  public internal(set) var year: Int
  /// The languages.
  public internal(set) var languages: Languages
  /// The sheet.
  public internal(set) var paper = Paper.a4
  /// Whether there are signature lines even where the plan asks for none.
  public internal(set) var asksForSignatures = false
}
