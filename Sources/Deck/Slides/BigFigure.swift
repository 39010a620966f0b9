/// A figure that fills a slide: what is written big, and what stands under it.
public struct BigFigure: Hashable, Sendable {
  /// A figure in one language.
  public struct Lines: Hashable, Sendable {
    /// Qualifier, number and scale, a line each, in one size: `["over", "200", "million"]`.
    public let block: [String]
    /// What is counted.
    public let unit: String?
    /// Parts, target, change since an earlier year.
    public let notes: [String]
  }

  /// What is measured.
  public let name: PerLanguage<String>
  /// The figure.
  public let lines: PerLanguage<Lines>
}
