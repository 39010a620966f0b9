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
