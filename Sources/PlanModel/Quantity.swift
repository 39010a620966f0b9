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
  /// What is known of the ends of a hull; nothing for all other quantities, whose qualifier tells it.
  private let ends: Ends

  public init(
    _ qualifier: Qualifier, _ first: Numeral, to second: Numeral? = nil, of whole: Numeral? = nil,
    isEstimate: Bool = false
  ) {
    self.qualifier = qualifier
    self.first = first
    self.second = second
    self.whole = whole
    self.isEstimate = isEstimate
    ends = []
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
    case .differ:
      Interval(
        low: ends.contains(.low)
          ? .init(lowValue, isStrict: ends.contains(.strictLow)) : nil,
        high: ends.contains(.high)
          ? .init(highValue, isStrict: ends.contains(.strictHigh)) : nil)
    }
  }
}

extension Quantity {
  /// What is known of the ends of a hull.
  private struct Ends: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let low = Ends(rawValue: 1)
    static let strictLow = Ends(rawValue: 2)
    static let high = Ends(rawValue: 4)
    static let strictHigh = Ends(rawValue: 8)
  }

  /// The hull of quantities that contradict each other: all that any of them can mean; nil for none.
  ///
  /// A side that one of them lacks is unknown.
  ///
  ///     37 and 43             // differ, from 37 to 43
  ///     under 20 and over 30  // differ, unknown on both sides
  public init?(hullOf quantities: [Quantity]) {
    guard let lowest = quantities.min(by: { $0.lowValue < $1.lowValue }),
      let highest = quantities.max(by: { $0.highValue < $1.highValue })
    else { return nil }
    qualifier = .differ
    first = lowest.first
    second = highest.second ?? highest.first
    whole = quantities.last?.whole
    isEstimate = quantities.contains(where: \.isEstimate)
    let intervals = quantities.map(\.interval)
    var ends: Ends = []
    if intervals.allSatisfy({ $0.low != nil }) {
      ends.insert(.low)
      let touching = intervals.compactMap(\.low).filter { $0.value == lowest.lowValue }
      if touching.allSatisfy(\.isStrict) { ends.insert(.strictLow) }
    }
    if intervals.allSatisfy({ $0.high != nil }) {
      ends.insert(.high)
      let touching = intervals.compactMap(\.high).filter { $0.value == highest.highValue }
      if touching.allSatisfy(\.isStrict) { ends.insert(.strictHigh) }
    }
    self.ends = ends
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
  /// Several sources state figures that contradict each other.
  case differ
}
