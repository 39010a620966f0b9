import PlanModel
import Testing

/// The eight rules in their order; what the numbers say (rule 3) has a suite of its own.
@Suite("Status of an objective")
struct StatusTests {
  typealias Outcome = Objective.Outcome
  typealias Report = YearPlan.Report

  private static let reports = Report.allCases
  private static let answered = [true, false]

  @Test(
    "1: cancelled is cancelled, whatever is reported", arguments: reports, answered)
  func cancelled(report: Report, isAnswered: Bool) {
    #expect(status(.cancelled, report, isAnswered: isAnswered) == .cancelled)
    #expect(status(.cancelled, report, "300", target: "200") == .cancelled)
  }

  @Test(
    "2: postponed is postponed, with a year or without, whatever is reported", arguments: reports,
    [Outcome.postponed(to: 2025), .postponed(to: nil)])
  func postponed(report: Report, outcome: Outcome) {
    #expect(status(outcome, report, isAnswered: true) == .postponed)
    #expect(status(outcome, report) == .postponed)
    #expect(status(outcome, report, "300", target: "200") == .postponed)
  }

  @Test(
    "4: what is declared holds where the numbers are silent", arguments: reports,
    [
      (Outcome.achieved, Status.achieved), (.partlyAchieved, .partlyAchieved),
      (.notAchieved, .notAchieved),
    ])
  func declared(report: Report, declared: (Outcome, Status)) {
    #expect(status(declared.0, report) == declared.1)
    #expect(status(declared.0, report, isAnswered: true) == declared.1)
  }

  @Test("5: declared in progress is in progress", arguments: reports, answered)
  func inProgress(report: Report, isAnswered: Bool) {
    #expect(status(.inProgress, report, isAnswered: isAnswered) == .inProgress)
  }

  @Test(
    "5: what is answered before the final report is in progress",
    arguments: [Report.none, .partial])
  func begun(report: Report) { #expect(status(nil, report, isAnswered: true) == .inProgress) }

  @Test("6: what is answered in the final report is reported, never achieved")
  func reported() { #expect(status(nil, .final, isAnswered: true) == .reported) }

  @Test("7: what the final report does not answer is not reported, never not achieved")
  func notReported() { #expect(status(nil, .final) == .notReported) }

  @Test("8: what nothing answers yet is planned", arguments: [Report.none, .partial])
  func planned(report: Report) { #expect(status(nil, report) == .planned) }

  @Test(
    "Rule 3 needs a target and a figure that are numbers",
    arguments: [
      ("many", "200", Status.reported), ("300", "many", .reported), ("many", "many", .reported),
      ("300", "not reported", .reported), ("not reported", "200", .notReported),
    ])
  func noNumbers(_ actual: String, target: String, status: Status) {
    #expect(reviewed(actual, target: target) == status)
  }

  @Test("An indicator without a target is reported by its figure, not judged")
  func noTarget() { #expect(reviewed("300", target: nil) == .reported) }

  /// The status that the whole review gives, so that L is built as the format says.
  private func reviewed(_ actual: String, target: String?) -> Status? {
    let year = year(
      2024, .final, [objective("train", of: "trained", target: target)],
      [measured("trained", actual)])
    return Review(of: plan([indicator("trained")], year)).years[0].rows.first?.status
  }

  private func status(
    _ outcome: Outcome?, _ report: Report, _ actual: String = "-", target: String? = nil,
    isAnswered: Bool = false
  ) -> Status {
    let actual = optionalQuantity(actual)
    return Assessment(
      of: objective("one", outcome: outcome, of: "trained", target: target), report: report,
      indicator: indicator("trained"), actual: actual, isAnswered: isAnswered || actual != nil
    ).status
  }
}
