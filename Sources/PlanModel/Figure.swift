/// A statement where a plan expects a number: the author's words and their meaning.
public struct Figure: Hashable, Sendable {
  /// Meaning of the words.
  public enum Meaning: Hashable, Sendable {
    /// A number or a range, with its qualifier.
    case quantity(Quantity)
    /// Words without a number, such as "many".
    case words
    /// The plan says that nothing is reported.
    case notReported
    /// The plan says that no target, or no baseline, was set.
    case notSet
  }

  /// A named share of a figure.
  public struct Part: Hashable, Sendable {
    /// The name by which the plan calls the part.
    public let name: String
    /// The number or range of the part.
    public let quantity: Quantity

    public init(name: String, quantity: Quantity) {
      self.name = name
      self.quantity = quantity
    }
  }

  /// Relation of the parts to their figure.
  public enum Composition: Hashable, Sendable {
    /// No parts are given.
    case plain
    /// The figure is the sum of its parts: "20 = 15 local unions + 5 central".
    case sum([Part])
    /// The figure is stated, and some parts of it are named: "nearly 20, of which 12 and 4".
    case ofWhich([Part])
  }

  /// The whole figure, kept apart: few items have one, and all objectives make room for two.
  private indirect enum Content: Hashable, Sendable {
    case figure(stated: String, meaning: Meaning, composition: Composition)
  }

  private let content: Content

  public init(stated: String, meaning: Meaning, composition: Composition = .plain) {
    content = .figure(stated: stated, meaning: meaning, composition: composition)
  }

  /// The author's words.
  public var stated: String {
    switch content {
    case .figure(let stated, _, _): stated
    }
  }

  /// Meaning of the words.
  public var meaning: Meaning {
    switch content {
    case .figure(_, let meaning, _): meaning
    }
  }

  /// The parts, if there are any.
  public var composition: Composition {
    switch content {
    case .figure(_, _, let composition): composition
    }
  }

  /// The quantity, nil where the figure is words or not reported.
  public var quantity: Quantity? {
    if case .quantity(let quantity) = meaning { quantity } else { nil }
  }

  /// True if it is a number or a range, with or without a qualifier.
  public var isNumber: Bool {
    if case .quantity = meaning { true } else { false }
  }

  /// True if the plan says that nothing is reported.
  public var isNotReported: Bool {
    if case .notReported = meaning { true } else { false }
  }

  /// The parts, in the plan's order; none where none are given.
  public var parts: [Part] {
    switch composition {
    case .plain: []
    case .sum(let parts), .ofWhich(let parts): parts
    }
  }
}

/// A number, or two, with the qualifier that says how they are meant.
///
///     "over 200 million"  // .over, 200 million
///     "18 to 22"          // .range, 18 and 22
///     "about 18 to 22"    // .about, 18 and 22
///     "45 of 60"          // .exact, 45; whole 60
///     "estimated 42"      // .exact, 42; an estimate
public struct Quantity: Hashable, Sendable {
  /// Sense in which the numbers are meant: exactly, over, nearly and so on.
  public let qualifier: Qualifier
  /// The number, or the lower one of two.
  public let first: Numeral
  /// The higher one of two.
  public let second: Numeral?
  /// The whole that the number is a share of; shown, and never compared or added.
  public let whole: Numeral?
  /// True if the number, or one that it is made of, is an estimate.
  public let isEstimate: Bool

  public init(
    _ qualifier: Qualifier, _ first: Numeral, to second: Numeral? = nil, of whole: Numeral? = nil,
    isEstimate: Bool = false
  ) {
    self.qualifier = qualifier
    self.first = first
    self.second = second
    self.whole = whole
    self.isEstimate = isEstimate
  }

  /// The lower number, or the only one, read without its qualifier.
  public var lowValue: Decimal { first.value }

  /// The higher number, or the only one, read without its qualifier.
  public var highValue: Decimal { (second ?? first).value }

  /// The values that can be meant.
  ///
  /// Source: the table of figures in the plan format.
  public var interval: Interval {
    switch qualifier {
    case .exact, .range: Interval(low: .init(lowValue), high: .init(highValue))
    case .over: Interval(low: .init(lowValue, isStrict: true), high: nil)
    case .atLeast: Interval(low: .init(lowValue), high: nil)
    case .nearly, .under: Interval(low: nil, high: .init(highValue, isStrict: true))
    case .atMost: Interval(low: nil, high: .init(highValue))
    case .about: Interval(low: nil, high: nil)
    }
  }
}

/// The sense that words before a figure give to it; the raw value is its name in exports.
///
/// Source: the table of figures in the plan format.
public enum Qualifier: String, CaseIterable, Hashable, Sendable {
  case exact
  case over
  case atLeast = "at-least"
  case nearly
  case under
  case atMost = "at-most"
  case about
  case range
}

/// The values that a figure can mean: between two ends, either of which may be unknown.
public struct Interval: Hashable, Sendable {
  /// One end of an interval.
  public struct Bound: Hashable, Sendable {
    /// The value at which the interval ends.
    public let value: Decimal
    /// True if the value itself is left out, as in "over 200".
    public let isStrict: Bool

    public init(_ value: Decimal, isStrict: Bool = false) {
      self.value = value
      self.isStrict = isStrict
    }
  }

  /// The lower end, nil where nothing is known below.
  public let low: Bound?
  /// The upper end, nil where nothing is known above.
  public let high: Bound?

  public init(low: Bound?, high: Bound?) {
    self.low = low
    self.high = high
  }

  /// The value, where there can be only one.
  public var exactValue: Decimal? {
    guard let low, let high, low == high, !low.isStrict else { return nil }
    return low.value
  }

  /// True if every value of this interval is below every value of the other.
  public func lies(below other: Interval) -> Bool {
    guard let high, let low = other.low else { return false }
    return high.value < low.value || (high.value == low.value && (high.isStrict || low.isStrict))
  }
}
