import PlanModel
import Testing

/// Where a declared outcome and the figures disagree: each report beside each verdict and outcome.
@Suite("Declared against figures")
struct AssessmentTests {
  typealias Outcome = Objective.Outcome
  typealias Report = YearPlan.Report

  private static let outcomes: [Outcome?] = [
    nil, .achieved, .partlyAchieved, .notAchieved, .inProgress, .cancelled, .postponed(to: 2025),
    .postponed(to: nil),
  ]
  /// A figure for each verdict on a target of 200.
  private static let figures: [(actual: String, verdict: Verdict)] = [
    ("200", .met), ("199", .notMet), ("over 100", .undetermined),
  ]

  @Test("The final report: only what is certain, and only its opposite", arguments: outcomes)
  func final(_ outcome: Outcome?) {
    for (actual, verdict) in Self.figures {
      let assessment = assess(actual, outcome, .final)
      #expect(assessment.verdict == verdict)
      let isContradicted =
        switch (outcome, verdict) {
        case (.achieved, .notMet), (.partlyAchieved, .met), (.notAchieved, .met),
          (.inProgress, .met):
          true
        default: false
        }
      #expect(assessment.contradiction == (isContradicted ? verdict : nil), "\(actual)")
    }
  }

  @Test("A partial report: only a sum that grows, once it is met", arguments: outcomes)
  func partial(_ outcome: Outcome?) {
    let isLessThanMet = [.partlyAchieved, .notAchieved, .inProgress].contains(outcome)
    for better in [Indicator.Direction.higher, .lower, .within] {
      for aggregation in Indicator.Aggregation.allCases {
        let canOnlyGrow = better == .higher && aggregation == .sum
        for actual in ["200", "199", "201", "over 100"] {
          let assessment = assess(actual, outcome, .partial, better: better, aggregation)
          let isContradicted = isLessThanMet && canOnlyGrow && assessment.verdict == .met
          #expect(
            assessment.contradiction == (isContradicted ? .met : nil),
            "\(actual), \(better), \(aggregation)")
        }
      }
    }
    #expect(assess("200", outcome, .partial, .sum).verdict == .met)
    #expect(assess("199", outcome, .partial, .sum).verdict == .notMet)
  }

  @Test("Before any report: nothing", arguments: outcomes)
  func none(_ outcome: Outcome?) {
    for (actual, verdict) in Self.figures {
      let assessment = assess(actual, outcome, .none, .sum)
      #expect(assessment.verdict == verdict)
      #expect(assessment.contradiction == nil)
    }
  }

  @Test("Without a target or a number there is nothing to disagree with", arguments: outcomes)
  func noFigures(_ outcome: Outcome?) {
    let without = [
      (objective("one", outcome: outcome, of: "trained"), quantity("200")),
      (objective("one", outcome: outcome, of: "trained", target: "many"), quantity("200")),
      (objective("one", outcome: outcome, of: "trained", target: "200"), nil),
    ]
    for (objective, actual) in without {
      let assessment = Assessment(
        of: objective, report: .final, indicator: indicator("trained"), actual: actual,
        isAnswered: true)
      #expect(assessment.verdict == nil)
      #expect(assessment.percentage == nil)
      #expect(assessment.contradiction == nil)
      #expect(assessment.status == outcome?.status ?? .reported)
      #expect(assessment.isDeclared == (outcome != nil))
    }
  }

  @Test("A status is the plan's own word only where the figures do not say it")
  func declared() {
    #expect(assess("200", .achieved, .final).isDeclared == false)
    #expect(assess("over 100", .achieved, .final).isDeclared)
    #expect(assess("199", .partlyAchieved, .final).isDeclared)
    #expect(assess("199", nil, .final).isDeclared == false)
    #expect(assess("200", .achieved, .partial).isDeclared)
    #expect(assess("200", .achieved, .partial, .sum).isDeclared == false)
    #expect(assess("200", .cancelled, .final).isDeclared)
  }

  private func assess(
    _ actual: String, _ outcome: Outcome?, _ report: Report,
    better: Indicator.Direction = .higher, _ aggregation: Indicator.Aggregation = .none
  ) -> Assessment {
    Assessment(
      of: objective("one", outcome: outcome, of: "trained", target: "200"), report: report,
      indicator: indicator("trained", better: better, aggregation, negative: false),
      actual: quantity(actual),
      isAnswered: true)
  }
}
