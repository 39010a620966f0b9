/// An objective beside what became of it.
public struct Row: Hashable, Sendable {
  /// What became of it, and how that stands to its figures.
  public let assessment: Assessment
  /// The achievements that answer it: their places in the year.
  public let answers: Answers
  // There are as many rows as objectives, and these numbers are small.
  private let packedObjective: Int32
  private let packedPostponedTo: Int16?
  private let packedNextYear: Int16?

  /// The objective's place among those of its year, from 0.
  public var objective: Int { Int(packedObjective) }
  /// The year to which it is postponed, if the status is postponed and the plan names one.
  public var postponedTo: Int? { packedPostponedTo.map { Int($0) } }
  /// The next year that sets the same objective.
  public var nextYear: Int? { packedNextYear.map { Int($0) } }
  /// What became of it.
  public var status: Status { assessment.status }

  init(
    _ place: Int, of objective: Objective, report: YearPlan.Report, answeredBy answers: Answers,
    actual: Quantity?, nextYear: Int?, indicator: Indicator?
  ) {
    packedObjective = Int32(truncatingIfNeeded: place)
    assessment = Assessment(
      of: objective, report: report, indicator: indicator, actual: actual,
      isAnswered: !answers.isEmpty)
    self.answers = answers
    packedNextYear = nextYear.map { Int16(truncatingIfNeeded: $0) }
    packedPostponedTo =
      if case .postponed(let to?) = objective.outcome { Int16(truncatingIfNeeded: to) } else { nil }
  }
}
