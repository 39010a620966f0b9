/// Something that is counted or measured year after year.
public struct Indicator: Hashable, Sendable {
  /// Which figures of an indicator are good.
  public enum Direction: String, CaseIterable, Hashable, Sendable {
    case higher, lower, within
  }

  /// What becomes of the figures of several years.
  public enum Aggregation: String, CaseIterable, Hashable, Sendable {
    case sum, latest, none
  }

  /// A declared part: its name in the plan and what it is called.
  public struct Part: Hashable, Sendable {
    /// The name by which figures refer to it.
    public let id: String
    /// What people call it.
    public let text: LocalizedText

    public init(id: String, text: LocalizedText) {
      self.id = id
      self.text = text
    }
  }

  /// The name by which the plan refers to it.
  public let id: String
  /// What people call it.
  public let name: LocalizedText
  /// A name that continues the unit, for narrow places: "sent" after "37 delegations".
  public let short: LocalizedText?
  /// What is counted, or the currency; nil for bare numbers.
  public let unit: LocalizedText?
  /// Which figures are good.
  public let better: Direction
  /// What becomes of the figures of several years.
  public let aggregation: Aggregation
  /// Whether it stands at the head of each year.
  public let isHeadline: Bool
  /// The parts that its figures may have.
  public let parts: [Part]
  /// For the speaker only.
  public let notes: LocalizedText?
  /// Where it stands in the file.
  public let span: Span
  /// Where its name stands.
  public let nameSpan: Span

  public init(
    id: String, name: LocalizedText, short: LocalizedText? = nil, unit: LocalizedText? = nil,
    better: Direction = .higher, aggregation: Aggregation = .none, isHeadline: Bool = false,
    parts: [Part] = [], notes: LocalizedText? = nil, span: Span = .start,
    nameSpan: Span = .start
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.unit = unit
    self.better = better
    self.aggregation = aggregation
    self.isHeadline = isHeadline
    self.parts = parts
    self.notes = notes
    self.span = span
    self.nameSpan = nameSpan
  }
}
