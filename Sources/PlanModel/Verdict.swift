/// Answer to the question whether a figure reaches its target.
public enum Verdict: Hashable, Sendable {
  case met, notMet
  /// The figure is not exact enough to say: "over 200" against 250.
  case undetermined
}

extension Verdict {
  /// Compares a figure with a target, by the sort of figures that are good; nil, where nobody said,
  /// is undetermined.
  ///
  /// Higher: the target's low end counts; lower: its high end; within: both. "Over" and "under" are
  /// strict; "about" and "nearly" targets are read as the bare number or range, and what falls short
  /// of them by less than a tenth is undetermined. Source: "Met?" in the plan format.
  ///
  ///     Verdict(of: 7.09, target: 6.0 to 6.5, better: .higher)  // .met
  ///     Verdict(of: over 200, target: 250, better: .higher)     // .undetermined
  ///     Verdict(of: 190, target: about 200, better: .higher)    // .undetermined
  public init(of actual: Quantity, target: Quantity, better: Indicator.Direction?) {
    let actual = actual.interval
    self =
      switch better {
      case .higher: Self.reaches(actual, target)
      case .lower: Self.keepsBelow(actual, target)
      case .within: Self.reaches(actual, target).and(Self.keepsBelow(actual, target))
      case nil: .undetermined
      }
  }

  /// The verdict on the target's low end.
  private static func reaches(_ actual: Interval, _ target: Quantity) -> Verdict {
    let end = target.lowValue
    let verdict = isAbove(actual, .init(end, isStrict: target.qualifier == .over))
    guard verdict == .notMet, target.isLoose else { return verdict }
    return isAbove(actual, .init(end - end.tenth, isStrict: true)) == .notMet
      ? .notMet : .undetermined
  }

  /// The verdict on the target's high end.
  private static func keepsBelow(_ actual: Interval, _ target: Quantity) -> Verdict {
    let end = target.highValue
    let verdict = isBelow(actual, .init(end, isStrict: target.qualifier == .under))
    guard verdict == .notMet, target.isLoose else { return verdict }
    return isBelow(actual, .init(end + end.tenth, isStrict: true)) == .notMet
      ? .notMet : .undetermined
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

extension Quantity {
  /// True for a target that is not meant to the last digit: "about", "nearly".
  fileprivate var isLoose: Bool { qualifier == .about || qualifier == .nearly }
}

extension Decimal {
  /// A tenth of the number, without its sign.
  var tenth: Decimal { (self < .zero ? .zero - self : self).descaled(by: 1) }
}

/// Share of a target that was reached, in whole percent rounded down; it exists only where plan and
/// report are exact enough to divide.
public struct Percentage: Hashable, Sendable {
  /// Whole percent, 0 or more; 100 or more only when the target is met.
  public let value: Int
  /// True if the figure is only known from below: "at least 80 %".
  public let isLowerBound: Bool
  /// True if the figure, or the baseline, is an estimate.
  public let isEstimate: Bool

  /// The share of a target that a figure reaches; nil where none can be stated.
  ///
  /// The target is a single positive number, bare or one-sided; the figure is exact or bounded
  /// below; lower-is-better needs a baseline and an exact figure; a baseline is exact; sources that
  /// differ have none. Source: "Percentage" in the plan format.
  ///
  ///     Percentage(of: 199, target: 200, better: .higher)       // 99
  ///     Percentage(of: over 150, target: 200, better: .higher)  // at least 75
  ///     Percentage(of: 1, target: over 1, better: .higher)      // nil: 100 without being met
  public init?(
    of actual: Quantity, target: Quantity, baseline: Quantity? = nil, better: Indicator.Direction?
  ) {
    guard let better, better != .within, target.second == nil, !target.isLoose,
      target.lowValue > .zero, actual.qualifier != .differ
    else { return nil }
    if let baseline, baseline.interval.exactValue == nil { return nil }
    guard let low = actual.interval.low?.value else { return nil }
    let exact = actual.interval.exactValue

    let part: Decimal
    let whole: Decimal
    switch (better, baseline?.lowValue) {
    case (.higher, let base):
      part = low - (base ?? .zero)
      whole = target.lowValue - (base ?? .zero)
    case (.lower, let base?):
      // A figure known only from below would bound this share from above.
      guard let exact else { return nil }
      part = base - exact
      whole = base - target.lowValue
    default:
      return nil
    }
    guard whole > .zero, part >= .zero else { return nil }

    value = part.steps(of: whole, in: 100)
    isLowerBound = exact == nil
    isEstimate = actual.isEstimate || baseline?.isEstimate ?? false
    let isMet = Verdict(of: actual, target: target, better: better) == .met
    if value >= 100, !isMet { return nil }
  }
}
