/// A number, or two, with the qualifier that says how they are meant.
///
///     "over 200 million"  // .over, 200 million
///     "18 to 22"          // .range, 18 and 22
///     "about 18 to 22"    // .about, 18 and 22
public struct Quantity: Hashable, Sendable {
  /// What is said about the numbers.
  public let qualifier: Qualifier
  /// The number, or the lower one of two.
  public let first: Numeral
  /// The higher one of two.
  public let second: Numeral?

  /// A quantity.
  public init(_ qualifier: Qualifier, _ first: Numeral, to second: Numeral? = nil) {
    self.qualifier = qualifier
    self.first = first
    self.second = second
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
