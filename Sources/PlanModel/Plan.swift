/// A whole plan file, read and checked: every reference in it leads somewhere.
public struct Plan: Hashable, Sendable {
  /// What the printed page says besides the plan.
  public struct Page: Hashable, Sendable {
    /// Where it is signed.
    public let place: LocalizedText?
    /// Who signs it.
    public let signatures: [LocalizedText]

    /// A page.
    public init(place: LocalizedText?, signatures: [LocalizedText]) {
      self.place = place
      self.signatures = signatures
    }
  }

  /// The newest version of the plan format that this program reads.
  public static let formatVersion = 1

  /// Whose plan it is.
  public var organisation: LocalizedText?
  /// The same in a few letters.
  public var short: LocalizedText?
  /// The language of every plain string.
  public var language: Language = .en
  /// The themes, in the plan's order.
  public var themes: [Theme] = []
  /// The indicators, in the plan's order.
  public var indicators: [Indicator] = []
  /// The sources, in the plan's order: their numbers on the screen and on paper.
  public var sources: [Source] = []
  /// What the printed page says besides.
  public var page: Page?
  /// The years, earliest first; at least one.
  public var years: [YearPlan] = []

  /// An empty plan.
  public init() {}
}
