/// Judgement of one figure against its target: rule 3 of the plan format by itself.
public struct Judgement: Hashable, Sendable {
  /// What the figure comes to: achieved, partly achieved, not achieved, undetermined, or not
  /// reported.
  public let status: Status
  /// Verdict on whether the target is reached; nil where either is no number.
  public let verdict: Verdict?
  /// Share of the target that is reached; nil where none can be stated.
  public let percentage: Percentage?
  /// True if it rests on an estimate.
  public let isEstimate: Bool
  /// True if the target is met and will stay so, whatever else is reported: a sum that only grows.
  package let isSettled: Bool

  /// Judges a figure.
  ///
  /// - Parameters:
  ///   - figure: what was reported; nil where nothing was.
  ///   - measure: the target and the baseline.
  ///   - indicator: what is measured.
  public init(of figure: Figure?, _ measure: Measure, _ indicator: Indicator?) {
    guard let figure, !figure.isNotReported else {
      self.init(.notReported)
      return
    }
    guard let indicator, let actual = figure.comparable, let target = measure.target?.quantity
    else {
      self.init(.undetermined)
      return
    }
    let baseline = measure.baseline?.quantity
    let better = indicator.direction(towards: target)
    let verdict = Verdict(of: actual, target: target, better: better)
    let rests = actual.isEstimate || baseline?.isEstimate ?? false
    let status: Status =
      switch verdict {
      case .met: .achieved
      case .undetermined: .undetermined
      case .notMet:
        Self.isBetter(actual, than: baseline, better) ? .partlyAchieved : .notAchieved
      }
    let canOnlyGrow =
      better == .higher && indicator.aggregation == .sum && indicator.isNeverNegative
    self.init(
      status, verdict,
      Percentage(of: actual, target: target, baseline: baseline, better: better),
      isEstimate: rests, isSettled: verdict == .met && canOnlyGrow && !rests)
  }

  private init(
    _ status: Status, _ verdict: Verdict? = nil, _ percentage: Percentage? = nil,
    isEstimate: Bool = false, isSettled: Bool = false
  ) {
    self.status = status
    self.verdict = verdict
    self.percentage = percentage
    self.isEstimate = isEstimate
    self.isSettled = isSettled
  }

  /// True if a figure that misses its target is at least better than the baseline.
  ///
  /// "Nearly N" counts as N; without a baseline, or where its end is unknown, above 0 where higher is
  /// better.
  private static func isBetter(
    _ actual: Quantity, than baseline: Quantity?, _ direction: Indicator.Direction?
  ) -> Bool {
    switch direction {
    case .higher:
      let low = actual.qualifier == .nearly ? actual.highValue : actual.interval.low?.value
      let base = baseline?.interval.high?.value ?? .zero
      guard let low else { return false }
      return low > base
    case .lower:
      guard let base = baseline?.interval.low, let high = actual.interval.high
      else { return false }
      return high.value < base.value
    case .within, nil:
      return false
    }
  }
}
