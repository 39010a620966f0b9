/// The sum of quantities, as exact as they allow.
///
/// Lows add and highs add, and a side that one quantity lacks is lacking. Where only the lows are
/// known the sum is over, or at least; where only the highs are, under, or at most. A gap leaves at
/// most a lower bound, and that only where nothing can be below 0; an estimate makes the sum one. A
/// quantity alone is its own sum. Source: "Sums" in the plan format.
///
///     over 200 million + over 200 million  // over 400 million
///     nearly 20 + 5                        // under 25
///     37 + about 20                        // none
package struct Sum {
  private var isEmpty = true
  /// The quantity that was added, as long as there is one only.
  private var only: Quantity?
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
    only = isEmpty ? quantity : nil
    isEmpty = false
    isEstimate = isEstimate || quantity.isEstimate
    let interval = quantity.interval
    low = Self.sum(low, interval.low)
    high = Self.sum(high, interval.high)
  }

  /// The sum of what was added.
  ///
  /// - Parameters:
  ///   - hasGap: whether a quantity that belongs to the sum is not known.
  ///   - isNeverNegative: whether that quantity cannot be below 0.
  /// - Returns: the sum; nil where none can be stated, or where nothing was added.
  package func quantity(hasGap: Bool = false, isNeverNegative: Bool = false) -> Quantity? {
    if isEmpty { return nil }
    if let only, !hasGap { return only }
    switch (hasGap && !isNeverNegative ? nil : low, hasGap ? nil : high) {
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
