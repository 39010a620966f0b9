extension Quantity {
  /// The sum of quantities, as exact as they allow; nil where none can be stated.
  ///
  /// Lows add and highs add. Where only the lows are known the sum is over, or at least; where only
  /// the highs are, under, or at most. A gap, an "about", a "nearly" or a negative number leaves at
  /// most a lower bound. Source: "Sums" in the plan format.
  ///
  ///     over 200 million + over 200 million  // over 400 million
  ///     37 + about 20                        // nil
  ///
  /// - Parameters:
  ///   - quantities: what is added up.
  ///   - hasGap: whether a quantity between the given ones is not known.
  /// - Returns: the sum, or nil.
  public static func sum(_ quantities: [Quantity], hasGap: Bool) -> Quantity? {
    guard !quantities.isEmpty else { return nil }
    let lows = quantities.compactMap(\.interval.low)
    let highs = quantities.compactMap(\.interval.high)
    let scale = commonScale(of: quantities)
    func numeral(_ bounds: [Interval.Bound]) -> Numeral {
      Numeral(bounds.reduce(.zero) { $0 + $1.value }, scale: scale)
    }

    let isVague = quantities.contains {
      $0.qualifier == .about || $0.qualifier == .nearly || $0.lowValue < .zero
    }
    let hasAllLows = lows.count == quantities.count
    let hasAllHighs = highs.count == quantities.count && !hasGap && !isVague

    switch (hasAllLows, hasAllHighs) {
    case (true, true):
      let (low, high) = (numeral(lows), numeral(highs))
      return low.value == high.value ? Quantity(.exact, low) : Quantity(.range, low, to: high)
    case (true, false):
      return Quantity(lows.contains(where: \.isStrict) ? .over : .atLeast, numeral(lows))
    case (false, true):
      return Quantity(highs.contains(where: \.isStrict) ? .under : .atMost, numeral(highs))
    case (false, false):
      return nil
    }
  }

  /// The smallest scale, where every number has one: 200 million and 1.5 billion add in millions.
  private static func commonScale(of quantities: [Quantity]) -> Scale? {
    let numerals = quantities.flatMap { [$0.first, $0.second].compactMap { $0 } }
    guard numerals.allSatisfy({ $0.scale != nil }) else { return nil }
    return numerals.compactMap(\.scale).min()
  }
}
