/// The sum of quantities, as exact as they allow.
///
/// Lows add and highs add. Where only the lows are known the sum is over, or at least; where only
/// the highs are, under, or at most. A gap, an "about", a "nearly" or a negative number leaves at
/// most a lower bound; an estimate makes the sum one. Source: "Sums" in the plan format.
///
///     over 200 million + over 200 million  // over 400 million
///     37 + about 20                        // none
package struct Sum {
  private var isEmpty = true
  /// The sums of the ends, nil as soon as one of them is not known.
  private var low: Interval.Bound? = .init(.zero)
  private var high: Interval.Bound? = .init(.zero)
  /// The smallest scale, nil as soon as a number has none: 200 million and 1.5 billion add in
  /// millions.
  private var scale: Scale?
  /// True if any of the quantities is an estimate: then so is the sum.
  private var isEstimate = false

  package init() {}

  /// Adds a quantity.
  package mutating func add(_ quantity: Quantity) {
    scale = isEmpty ? quantity.smallestScale : Self.smaller(scale, quantity.smallestScale)
    isEmpty = false
    isEstimate = isEstimate || quantity.isEstimate
    let interval = quantity.interval
    let isVague =
      quantity.qualifier == .about || quantity.qualifier == .nearly || quantity.lowValue < .zero
    low = Self.sum(low, interval.low)
    high = isVague ? nil : Self.sum(high, interval.high)
  }

  /// The sum; nil where none can be stated, or where nothing was added. `hasGap` says that a
  /// quantity between those that were added is not known.
  package func quantity(hasGap: Bool = false) -> Quantity? {
    if isEmpty { return nil }
    switch (low, hasGap ? nil : high) {
    case (let low?, let high?):
      return low.value == high.value
        ? Quantity(.exact, numeral(low), isEstimate: isEstimate)
        : Quantity(.range, numeral(low), to: numeral(high), isEstimate: isEstimate)
    case (let low?, nil):
      return Quantity(low.isStrict ? .over : .atLeast, numeral(low), isEstimate: isEstimate)
    case (nil, let high?):
      return Quantity(high.isStrict ? .under : .atMost, numeral(high), isEstimate: isEstimate)
    case (nil, nil):
      return nil
    }
  }

  private func numeral(_ bound: Interval.Bound) -> Numeral { Numeral(bound.value, scale: scale) }

  private static func sum(
    _ left: Interval.Bound?, _ right: Interval.Bound?
  ) -> Interval.Bound? {
    guard let left, let right else { return nil }
    return .init(left.value + right.value, isStrict: left.isStrict || right.isStrict)
  }

  fileprivate static func smaller(_ left: Scale?, _ right: Scale?) -> Scale? {
    guard let left, let right else { return nil }
    return min(left, right)
  }
}

extension Quantity {
  /// The smaller scale of its numbers, nil where one has none.
  fileprivate var smallestScale: Scale? {
    guard let second else { return first.scale }
    return Sum.smaller(first.scale, second.scale)
  }
}
