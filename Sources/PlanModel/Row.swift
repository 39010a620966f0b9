/// An objective beside what became of it.
public struct Row: Hashable, Sendable {
  /// The objective's place among those of its year, from 0.
  public let objective: Int
  /// What became of it.
  public let status: Status
  /// Whether the plan declares that status, rather than the numbers or the report.
  public let isDeclared: Bool
  /// The achievements that answer it: their places in the year.
  public let answers: [Int]
  /// Whether its target is reached; nil without a target or without a number.
  public let verdict: Verdict?
  /// How much of its target is reached; nil where none can be stated.
  public let percentage: Percentage?
  /// The year to which it is postponed, if the status is postponed and the plan names one.
  public let postponedTo: Int?
  /// The next year that sets the same objective.
  public let nextYear: Int?

  init(
    _ place: Int, of objective: Objective, report: YearPlan.Report, answeredBy answers: [Int],
    actual: Quantity?, nextYear: Int?, indicator: Indicator?
  ) {
    let status = Status(
      of: objective, report: report, indicator: indicator, actual: actual,
      isAnswered: !answers.isEmpty)

    self.objective = place
    self.status = status
    self.answers = answers
    self.nextYear = nextYear
    let measuredStatus = Status.measured(
      objective, report: report, indicator: indicator, actual: actual)
    isDeclared = objective.outcome?.status == status && measuredStatus != status
    if let indicator, let actual, let target = objective.target?.quantity {
      verdict = Verdict(of: actual, target: target, better: indicator.better)
      percentage = Percentage(
        of: actual, target: target, baseline: objective.baseline?.quantity,
        better: indicator.better)
    } else {
      verdict = nil
      percentage = nil
    }
    if case .postponed(let to) = objective.outcome { postponedTo = to } else { postponedTo = nil }
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
