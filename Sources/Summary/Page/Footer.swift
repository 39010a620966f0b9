public import PlanModel

/// What stands at the foot of every page, a line for each language.
///
///     vufo.yaml · 3f2a91c7 · printed on 21 November 2026                       page 1 of 3
public struct Footer: Hashable, Sendable {
  /// A line of the footer.
  public struct Line: Hashable, Sendable {
    /// The language that it is in.
    public let language: Language
    /// At the left: file, checksum, when it was printed.
    public let left: String
    /// At the right: the page and how many there are.
    public let right: String
  }

  /// The name of the plan file.
  public let file: String
  /// The first characters of its checksum.
  public let checksum: String
  /// The day of printing.
  public let printedOn: PlanDate
  /// The page's languages.
  public let languages: [Language]
}
