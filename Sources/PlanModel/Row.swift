/// An objective beside what became of it.
public struct Row: Hashable, Sendable {
  /// The objective's place among those of its year, from 0.
  public let objective: Int
  /// What became of it, and how that stands to its figures.
  public let assessment: Assessment
  /// The achievements that answer it: their places in the year.
  public let answers: [Int]
  /// The year to which it is postponed, if the status is postponed and the plan names one.
  public let postponedTo: Int?
  /// The next year that sets the same objective.
  public let nextYear: Int?

  /// What became of it.
  public var status: Status { assessment.status }

  init(
    _ place: Int, of objective: Objective, report: YearPlan.Report, answeredBy answers: [Int],
    actual: Quantity?, nextYear: Int?, indicator: Indicator?
  ) {
    self.objective = place
    assessment = Assessment(
      of: objective, report: report, indicator: indicator, actual: actual,
      isAnswered: !answers.isEmpty)
    self.answers = answers
    self.nextYear = nextYear
    if case .postponed(let to) = objective.outcome { postponedTo = to } else { postponedTo = nil }
  }
}
