/// The one judgement of an objective: what became of it, and how that stands to what its plan
/// declares.
///
/// Screen, paper, export and `plenum check` read it here, so that they can never disagree.
public struct Assessment: Hashable, Sendable {
  /// Status of the objective.
  public let status: Status
  /// True if the plan declares that status, rather than the numbers or the report.
  public let isDeclared: Bool
  /// Verdict on whether its target is reached; nil without a target or without a number.
  public let verdict: Verdict?
  /// Share of its target that is reached; nil where none can be stated.
  public let percentage: Percentage?
  /// True if the status rests on an estimate.
  public let isEstimate: Bool
  /// Verdict of the figures where it is certain and speaks against the declared outcome: met or not
  /// met; nil where they agree.
  public let contradiction: Verdict?

  /// Judges an objective.
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
    guard let indicator, let actual, let target = objective.target?.quantity else {
      self.init(objective.outcome, report: report, measured: nil, isAnswered: isAnswered)
      return
    }
    let better = indicator.direction(towards: target)
    let verdict = Verdict(of: actual, target: target, better: better)
    let rests = actual.isEstimate || objective.baseline?.quantity?.isEstimate ?? false
    let canOnlyGrow =
      better == .higher && indicator.aggregation == .sum && indicator.isNeverNegative
    let certain = Self.certain(
      verdict, report: report, canOnlyGrow: canOnlyGrow, isEstimate: rests)
    let isBetter = { Self.isBetter(actual, than: objective.baseline?.quantity, better) }
    self.init(
      objective.outcome, report: report,
      measured: Self.measured(certain, objective.outcome, isBetter: isBetter),
      isAnswered: isAnswered, isEstimate: rests, verdict: verdict,
      percentage: Percentage(
        of: actual, target: target, baseline: objective.baseline?.quantity, better: better),
      contradiction: Self.contradicts(certain, objective.outcome) ? certain : nil)
  }

  private init(
    _ outcome: Objective.Outcome?, report: YearPlan.Report, measured: Status?,
    isAnswered: Bool, isEstimate: Bool = false, verdict: Verdict? = nil,
    percentage: Percentage? = nil, contradiction: Verdict? = nil
  ) {
    status = Self.status(outcome, report, measured: measured, isAnswered: isAnswered)
    isDeclared = outcome?.status == status && measured != status
    self.isEstimate = isEstimate && measured == status
    self.verdict = verdict
    self.percentage = percentage
    self.contradiction = contradiction
  }

  /// The status: the first rule that fits.
  ///
  /// Source: "Status of an objective" in the plan format; the numbers are those of its table.
  private static func status(
    _ outcome: Objective.Outcome?, _ report: YearPlan.Report, measured: Status?, isAnswered: Bool
  ) -> Status {
    // 1 and 2
    switch outcome {
    case .cancelled: return .cancelled
    case .postponed: return .postponed
    default: break
    }
    // 3
    if let measured { return measured }
    // 4 to 8
    return switch (outcome, report) {
    case (let outcome?, _): outcome.status
    case (nil, .none), (nil, .partial): isAnswered ? .inProgress : .planned
    case (nil, .final): isAnswered ? .reported : .notReported
    }
  }

  /// The verdict, if it will stay so: that of a final report, and until then only of a sum that
  /// can only grow, once it is met and no estimate.
  private static func certain(
    _ verdict: Verdict, report: YearPlan.Report, canOnlyGrow: Bool, isEstimate: Bool
  ) -> Verdict? {
    switch report {
    case .none: return nil
    case .partial:
      return canOnlyGrow && !isEstimate && verdict == .met ? .met : nil
    case .final: return verdict
    }
  }

  /// Rule 3: the status by the numbers, nil where they leave the word to a declared outcome or to
  /// later rules.
  ///
  /// Met beats any declared outcome; not met beats only a declared "achieved".
  private static func measured(
    _ verdict: Verdict?, _ outcome: Objective.Outcome?, isBetter: () -> Bool
  ) -> Status? {
    switch (verdict, outcome) {
    case (.met, _): .achieved
    case (.undetermined, nil): .undetermined
    case (.notMet, nil), (.notMet, .achieved): isBetter() ? .partlyAchieved : .notAchieved
    case (.undetermined, _), (.notMet, _), (nil, _): nil
    }
  }

  /// True if a certain verdict is the opposite of the declared outcome.
  private static func contradicts(_ verdict: Verdict?, _ outcome: Objective.Outcome?) -> Bool {
    switch outcome {
    case .achieved: verdict == .notMet
    case .partlyAchieved, .notAchieved, .inProgress: verdict == .met
    case .cancelled, .postponed, nil: false
    }
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

extension Objective.Outcome {
  /// The status that the outcome declares.
  public var status: Status {
    switch self {
    case .achieved: .achieved
    case .partlyAchieved: .partlyAchieved
    case .notAchieved: .notAchieved
    case .inProgress: .inProgress
    case .cancelled: .cancelled
    case .postponed: .postponed
    }
  }
}

/// Status of an objective: what became of it. The raw value is its name in exports.
public enum Status: String, CaseIterable, Codable, Hashable, Sendable {
  case achieved
  case partlyAchieved = "partly achieved"
  case notAchieved = "not achieved"
  case undetermined
  case inProgress = "in progress"
  case reported
  case planned
  case postponed
  case cancelled
  case notReported = "not reported"
}
