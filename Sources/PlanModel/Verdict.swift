/// Whether a figure reaches its target.
public enum Verdict: Hashable, Sendable {
  case met, notMet
  /// The figure is not exact enough to say: "over 200" against 250.
  case undetermined
}

extension Verdict {
  /// Compares a figure with a target, by what the indicator calls good.
  ///
  /// Higher: the target's low end counts; lower: its high end; within: both. "Over" and "under" are
  /// strict; "about" and "nearly" targets are read as the bare number or range. Source: "Met?" in
  /// the plan format.
  ///
  ///     Verdict(of: 7.09, target: 6.0 to 6.5, better: .higher)  // .met
  ///     Verdict(of: over 200, target: 250, better: .higher)     // .undetermined
  public init(of actual: Quantity, target: Quantity, better: Indicator.Direction) {
    let low = Interval.Bound(target.lowValue, isStrict: target.qualifier == .over)
    let high = Interval.Bound(target.highValue, isStrict: target.qualifier == .under)
    self =
      switch better {
      case .higher: Self.isAbove(actual.interval, low)
      case .lower: Self.isBelow(actual.interval, high)
      case .within:
        Self.isAbove(actual.interval, low).and(Self.isBelow(actual.interval, high))
      }
  }

  private static func isAbove(_ actual: Interval, _ threshold: Interval.Bound) -> Verdict {
    if let low = actual.low,
      low.value > threshold.value
        || (low.value == threshold.value && (low.isStrict || !threshold.isStrict))
    {
      return .met
    }
    if let high = actual.high,
      high.value < threshold.value
        || (high.value == threshold.value && (high.isStrict || threshold.isStrict))
    {
      return .notMet
    }
    return .undetermined
  }

  private static func isBelow(_ actual: Interval, _ threshold: Interval.Bound) -> Verdict {
    if let high = actual.high,
      high.value < threshold.value
        || (high.value == threshold.value && (high.isStrict || !threshold.isStrict))
    {
      return .met
    }
    if let low = actual.low,
      low.value > threshold.value
        || (low.value == threshold.value && (low.isStrict || threshold.isStrict))
    {
      return .notMet
    }
    return .undetermined
  }

  private func and(_ other: Verdict) -> Verdict {
    switch (self, other) {
    case (.notMet, _), (_, .notMet): .notMet
    case (.met, .met): .met
    default: .undetermined
    }
  }
}
