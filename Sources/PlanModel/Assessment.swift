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

  /// Judgements of its measures, in their order; none where it is judged by its own indicator.
  public let measures: [Judgement]

  /// Judges an objective.
  ///
  /// - Parameters:
  ///   - outcome: the outcome that the plan declares for it.
  ///   - report: how much of the objective's year has been reported on.
  ///   - judgements: the judgement of each figure that the objective is judged by.
  ///   - isAlone: whether that is the one of its own indicator.
  ///   - isAnswered: whether anything reported answers the objective.
  ///   - isUnderWay: whether it is one of a term that is not over: as in a partial report nothing is
  ///     held against it yet.
  init(
    of outcome: Objective.Outcome?, report: YearPlan.Report, _ judgements: [Judgement],
    isAlone: Bool, isAnswered: Bool, isUnderWay: Bool = false
  ) {
    let report = isUnderWay ? .partial : report
    let certain = Self.certain(judgements, isAlone: isAlone, report)
    let measured = Self.measured(certain, outcome)
    status = Self.status(outcome, report, measured: measured, isAnswered: isAnswered)
    isDeclared = outcome?.status == status && measured != status
    isEstimate = measured == status && judgements.contains(where: \.isEstimate)
    verdict = isAlone ? judgements.first?.verdict : nil
    percentage = isAlone ? judgements.first?.percentage : nil
    contradiction = Self.contradiction(certain, outcome)
    measures = isAlone ? [] : judgements
  }

  /// Judges an objective by the quantity of its own indicator.
  package init(
    of objective: Objective, report: YearPlan.Report, indicator: Indicator?, actual: Quantity?,
    isAnswered: Bool
  ) {
    let judgements = objective.judgedBy.map {
      Judgement(of: actual.map { Figure(stated: "", meaning: .quantity($0)) }, $0, indicator)
    }
    self.init(
      of: objective.outcome, report: report, judgements, isAlone: objective.measures.isEmpty,
      isAnswered: isAnswered)
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

  /// What the figures come to together, if it will stay so: in a final report, and until then only
  /// where all of them are settled; nil where they say nothing.
  private static func certain(
    _ judgements: [Judgement], isAlone: Bool, _ report: YearPlan.Report
  ) -> Status? {
    if judgements.isEmpty { return nil }
    switch report {
    case .none: return nil
    case .partial: return judgements.allSatisfy(\.isSettled) ? .achieved : nil
    case .final:
      return isAlone
        ? judgements[0].verdict.map { _ in judgements[0].status } : together(judgements)
    }
  }

  /// What several figures come to together; nil where none of them is reported.
  private static func together(_ judgements: [Judgement]) -> Status? {
    let statuses = judgements.map(\.status)
    if statuses.allSatisfy({ $0 == .notReported }) { return nil }
    for status in [Status.achieved, .notAchieved] where statuses.allSatisfy({ $0 == status }) {
      return status
    }
    let isPartly =
      statuses.contains(.partlyAchieved)
      || (statuses.contains(.achieved) && statuses.contains(.notAchieved))
    return isPartly ? .partlyAchieved : .undetermined
  }

  /// Rule 3: the status by the numbers, nil where they leave the word to a declared outcome or to
  /// later rules.
  ///
  /// Met beats any declared outcome; not met beats only a declared "achieved".
  private static func measured(_ certain: Status?, _ outcome: Objective.Outcome?) -> Status? {
    switch (certain, outcome) {
    case (.achieved?, _): .achieved
    case (.undetermined?, nil): .undetermined
    case (.partlyAchieved?, nil), (.partlyAchieved?, .achieved), (.notAchieved?, nil),
      (.notAchieved?, .achieved):
      certain
    default: nil
    }
  }

  /// The verdict of the figures where it is certain and the opposite of the declared outcome.
  private static func contradiction(
    _ certain: Status?, _ outcome: Objective.Outcome?
  ) -> Verdict? {
    switch (outcome, certain) {
    case (.achieved, .partlyAchieved?), (.achieved, .notAchieved?): .notMet
    case (.partlyAchieved, .achieved?), (.notAchieved, .achieved?), (.inProgress, .achieved?): .met
    default: nil
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
