/// Something that is counted or measured year after year.
public struct Indicator: Hashable, Sendable {
  /// Sort of figures that are good for an indicator.
  public enum Direction: String, CaseIterable, Hashable, Sendable {
    case higher, lower, within
  }

  /// Way in which the figures of several years become one.
  public enum Aggregation: String, CaseIterable, Hashable, Sendable {
    case sum, latest, none
  }

  /// A declared part: its name in the plan and its name for people.
  public struct Part: Hashable, Sendable {
    /// The name by which figures refer to it.
    public let id: String
    /// Name for people.
    public let text: LocalizedText

    public init(id: String, text: LocalizedText) {
      self.id = id
      self.text = text
    }
  }

  /// The name by which the plan refers to it.
  public let id: String
  /// Name for people.
  public let name: LocalizedText
  /// A name that continues the unit, for narrow places: "sent" after "37 delegations".
  public let short: LocalizedText?
  /// The thing that is counted, or the currency; nil for bare numbers.
  public let unit: LocalizedText?
  /// Sort of figures that are good; nil where nobody said.
  public let better: Direction?
  /// Way in which the figures of several years become one.
  public let aggregation: Aggregation
  /// What is counted and what is not, in a sentence.
  public let definition: LocalizedText?
  /// True if its figures can be below 0; nil where the plan does not say, which means that they can.
  public private(set) var canBeNegative: Bool?
  /// True if it stands at the head of each year.
  public let isHeadline: Bool
  /// The parts that its figures may have.
  public let parts: [Part]
  /// Notes for the speaker only.
  public let notes: LocalizedText?
  /// Stretch of the file with its id.
  public let span: Span
  /// Stretch of the file with its name, or with its id where it lacks a name.
  public let nameSpan: Span

  public init(
    id: String, name: LocalizedText, short: LocalizedText? = nil, unit: LocalizedText? = nil,
    definition: LocalizedText? = nil, better: Direction? = nil,
    aggregation: Aggregation = .none, canBeNegative: Bool? = nil, isHeadline: Bool = false,
    parts: [Part] = [], notes: LocalizedText? = nil, span: Span = .start, nameSpan: Span = .start
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.unit = unit
    self.better = better
    self.definition = definition
    self.aggregation = aggregation
    self.canBeNegative = canBeNegative
    self.isHeadline = isHeadline
    self.parts = parts
    self.notes = notes
    self.span = span
    self.nameSpan = nameSpan
  }

  /// True if the plan says that its figures are never below 0: what is still to come, or missing,
  /// takes nothing away from a sum then.
  public var isNeverNegative: Bool { canBeNegative == false }

  /// The indicator with figures that are never below 0, unless the plan says that they can be.
  package var neverNegativeUnlessStated: Indicator {
    var indicator = self
    indicator.canBeNegative = canBeNegative ?? false
    return indicator
  }

  /// Sort of figures that a target of it asks for: what it says itself, else what its target says by
  /// being one-sided; nil where a plain number or range leaves it open.
  ///
  ///     at least 50, nothing said  // .higher
  ///     50, nothing said           // nil
  public func direction(towards target: Quantity) -> Direction? {
    better ?? target.qualifier.direction
  }
}

extension Qualifier {
  /// Sort of figures that a target with it calls good by itself; nil for one that is not one-sided.
  package var direction: Indicator.Direction? {
    switch self {
    case .over, .atLeast: .higher
    case .under, .atMost: .lower
    case .exact, .nearly, .about, .range, .differ: nil
    }
  }
}
