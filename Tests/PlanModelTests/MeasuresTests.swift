import PlanModel
import Testing

/// An objective with several targets: each is judged, and together they make its status.
@Suite("Several measures")
struct MeasuresTests {
  /// An objective measured by men and women, of whom figures are reported; "-" for none.
  private func review(
    _ men: String, _ women: String, outcome: Objective.Outcome? = nil,
    _ report: YearPlan.Report = .final, aggregation: Indicator.Aggregation = .none
  ) -> Review {
    var equal = objective("equal", outcome: outcome)
    equal.measures = ["men", "women"].map {
      Measure($0, target: figure("90"), baseline: figure("50"))
    }
    let achievements = [("men", men), ("women", women)].filter { $0.1 != "-" }
      .map { measured($0.0, $0.1) }
    return Review(
      of: plan(
        ["men", "women"].map { indicator($0, aggregation, negative: false) },
        year(2025, report, [equal], achievements)))
  }

  private func status(
    _ men: String, _ women: String, outcome: Objective.Outcome? = nil,
    _ report: YearPlan.Report = .final, aggregation: Indicator.Aggregation = .none
  ) -> Status {
    review(men, women, outcome: outcome, report, aggregation: aggregation).years[0].rows[0].status
  }

  @Test(
    "In a final report they come together",
    arguments: [
      ("90", "95", Status.achieved), ("90", "60", .partlyAchieved), ("90", "40", .partlyAchieved),
      ("60", "60", .partlyAchieved), ("60", "40", .partlyAchieved), ("40", "50", .notAchieved),
      ("60", "-", .partlyAchieved), ("90", "-", .undetermined), ("40", "-", .undetermined),
      ("90", "over 50", .undetermined), ("40", "over 50", .undetermined),
      ("90", "many", .undetermined), ("-", "-", .notReported),
      ("not reported", "not reported", .notReported), ("90", "not reported", .undetermined),
    ])
  func together(_ men: String, _ women: String, status: Status) {
    #expect(self.status(men, women) == status)
    #expect(self.status(women, men) == status)
  }

  @Test("A declared outcome stands to them as to one target")
  func declared() {
    #expect(status("90", "95", outcome: .notAchieved) == .achieved)
    #expect(status("90", "40", outcome: .achieved) == .partlyAchieved)
    #expect(status("40", "40", outcome: .partlyAchieved) == .partlyAchieved)
    #expect(status("90", "-", outcome: .achieved) == .achieved)
    #expect(status("-", "-", outcome: .inProgress) == .inProgress)
    let rows = [
      review("90", "40", outcome: .achieved), review("90", "95", outcome: .notAchieved),
      review("90", "-", outcome: .achieved),
    ].map { $0.years[0].rows[0].assessment.contradiction }
    #expect(rows == [.notMet, .met, nil])
  }

  @Test("A partial report achieves only where all of them are met and can only grow")
  func partial() {
    #expect(status("90", "95", .partial, aggregation: .sum) == .achieved)
    #expect(status("90", "40", .partial, aggregation: .sum) == .inProgress)
    #expect(status("90", "-", .partial, aggregation: .sum) == .inProgress)
    #expect(status("90", "95", .partial) == .inProgress)
    #expect(status("-", "-", .partial) == .planned)
    #expect(status("90", "95", .none, aggregation: .sum) == .inProgress)
  }

  @Test("Each has its own judgement, and all that is reported answers the objective")
  func judgements() {
    let year = review("99", "not reported").years[0]
    #expect(year.rows[0].assessment.measures.map(\.status) == [.achieved, .notReported])
    #expect(year.rows[0].assessment.measures.map { $0.percentage?.value } == [122, nil])
    #expect(year.rows[0].assessment.verdict == nil)
    #expect(Array(year.rows[0].answers) == [0])
    #expect(year.others.isEmpty)
    #expect(
      review("99", "88").series.map { $0.points[0].target?.lowValue } == [90, 90].map(Decimal.init))
  }

  @Test("A part is measured by its own figure, and is silent where the figure does not name it")
  func parts() {
    var equal = objective("equal", of: "readers", target: "50")
    equal.part = "women"
    let women = Figure.Part(name: "women", quantity: quantity("60"))
    let men = Figure.Part(name: "men", quantity: quantity("10"))
    func row(_ parts: [Figure.Part]) -> YearReview {
      var achievement = Achievement()
      achievement.measurement = .init(
        indicator: "readers",
        figure: Figure(
          stated: "70", meaning: .quantity(quantity("70")), composition: .ofWhich(parts)))
      return Review(of: plan([indicator("readers")], year(2025, .final, [equal], [achievement])))
        .years[0]
    }
    #expect(row([men, women]).rows[0].status == .achieved)
    #expect(
      row([men, women]).measurement(of: row([men, women]).rows[0])?.figure.quantity
        == quantity("60"))
    #expect(row([men]).rows[0].status == .notReported)
    #expect(row([men]).others == [0])
    #expect(row([men, women]).headlines.isEmpty)
  }
}
