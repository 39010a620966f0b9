extension Status {
  /// The status of an objective: the first rule that fits.
  ///
  /// Source: "Status of an objective" in the plan format; the numbers are those of its table.
  ///
  /// - Parameters:
  ///   - objective: the objective.
  ///   - report: how much of the objective's year has been reported on.
  ///   - indicator: the objective's indicator.
  ///   - actual: that indicator's quantity in the year.
  ///   - isAnswered: whether anything reported answers the objective.
  public init(
    of objective: Objective, report: YearPlan.Report, indicator: Indicator?, actual: Quantity?,
    isAnswered: Bool
  ) {
    // 1 and 2
    switch objective.outcome {
    case .cancelled:
      self = .cancelled
      return
    case .postponed:
      self = .postponed
      return
    default: break
    }
    // 3
    if let measured = Self.measured(
      objective, report: report, indicator: indicator, actual: actual)
    {
      self = measured
      return
    }
    // 4 to 8
    self =
      switch (objective.outcome, report) {
      case (.achieved, _): .achieved
      case (.partlyAchieved, _): .partlyAchieved
      case (.notAchieved, _): .notAchieved
      case (.inProgress, _): .inProgress
      case (_, .none) where isAnswered, (_, .partial) where isAnswered: .inProgress
      case (_, .final): isAnswered ? .reported : .notReported
      default: .planned
      }
  }

  /// Rule 3: what the numbers say, nil where they leave the word to a declared outcome or to later
  /// rules.
  ///
  /// Met beats any declared outcome; not met beats only a declared "achieved".
  static func measured(
    _ objective: Objective, report: YearPlan.Report, indicator: Indicator?, actual: Quantity?
  ) -> Status? {
    guard let indicator, let actual, let target = objective.target?.quantity else { return nil }
    let verdict = Verdict(of: actual, target: target, better: indicator.better)
    switch report {
    case .none:
      return nil
    case .partial:
      let canOnlyGrow = indicator.better == .higher && indicator.aggregation == .sum
      return canOnlyGrow && verdict == .met ? .achieved : nil
    case .final:
      break
    }
    switch (verdict, objective.outcome) {
    case (.met, _): return .achieved
    case (.undetermined, nil): return .undetermined
    case (.undetermined, _): return nil
    case (.notMet, nil), (.notMet, .achieved):
      let isBetter = isBetter(
        actual, than: objective.baseline?.quantity, direction: indicator.better)
      return isBetter ? .partlyAchieved : .notAchieved
    case (.notMet, _): return nil
    }
  }

  /// Whether a figure that misses its target is at least better than where things began.
  ///
  /// "Nearly N" counts as N; without a baseline, above 0 where higher is better.
  private static func isBetter(
    _ actual: Quantity, than baseline: Quantity?, direction: Indicator.Direction
  ) -> Bool {
    switch direction {
    case .higher:
      let low = actual.qualifier == .nearly ? actual.highValue : actual.interval.low?.value
      let base = baseline?.highValue ?? .zero
      guard let low else { return false }
      return low > base
    case .lower:
      guard let baseline, let high = actual.interval.high else { return false }
      return high.value < baseline.lowValue
    case .within:
      return false
    }
  }
}
