import PlanCheck
import PlanModel
import TestSupport
import Testing

/// A target can be judged only where somebody said which figures are good.
@Suite struct BetterTests {
  private func text(_ indicator: String, targets: String...) -> String {
    """
    plenum: 1
    indicators:
      visits: {name: Visits\(indicator)}
    sources: {report: {title: Report}}
    years:
      2025:
        report: final
        sources: report
        objectives:
    \(targets.map { "    - {text: To \($0), indicator: visits, target: \($0)}" }.joined(separator: "\n"))
        achievements:
        - {indicator: visits, actual: 30}
    """
  }

  @Test(
    "A check asks for it once, with the line of the first target that needs it",
    arguments: ["20", "20 to 40", "about 20", "nearly 20", "20 of 40"])
  func asks(_ target: String) throws {
    let review = try Review(text: text("", targets: "at least 20", target, "30"))
    #expect(
      PlanCheck.findings(in: review).map(\.problem)
        == [.betterNotStated(indicator: "visits", objectiveLine: 11)])
    #expect(review.years[0].rows.map(\.status) == [.achieved, .undetermined, .undetermined])
    #expect(review.years[0].rows.map { $0.assessment.percentage?.value } == [150, nil, nil])
  }

  @Test(
    "It does not ask where the target says it, where the indicator does, where there is no number")
  func isSilent() throws {
    let plans = [
      text("", targets: "at least 20", "over 20", "20 or more"),
      text("", targets: "at most 40", "under 40", "not set"),
      text(", better: higher", targets: "20"), text(", better: within", targets: "20 to 40"),
    ]
    for plan in plans {
      #expect(PlanCheck.findings(in: try Review(text: plan)).isEmpty, "\(plan)")
    }
  }
}
