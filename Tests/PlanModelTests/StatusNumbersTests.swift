import PlanModel
import Testing

/// Rule 3: what a target and its figure say, and how that stands to what is declared.
@Suite("Status by the numbers")
struct StatusNumbersTests {
  typealias Outcome = Objective.Outcome

  @Test(
    "In a final report the numbers decide",
    arguments: [
      ("200", "200", Status.achieved), ("199", "200", .partlyAchieved), ("0", "200", .notAchieved),
      ("over 200", "250", .undetermined), ("about 200", "200", .undetermined),
      ("nearly 200", "200", .partlyAchieved), ("over 0", "over 500", .undetermined),
      ("0 to 5", "200", .notAchieved), ("1 to 5", "200", .partlyAchieved),
      ("under 200", "200", .notAchieved), ("at most 100", "200", .notAchieved),
      ("-5", "200", .notAchieved), ("-5", "-5", .achieved), ("nearly 0", "200", .notAchieved),
    ])
  func final(_ actual: String, target: String, status: Status) {
    #expect(self.status(actual, target) == status)
  }

  @Test(
    "Missed but better than the baseline is partly achieved",
    arguments: [
      ("160", "200", "150", Indicator.Direction.higher, Status.partlyAchieved),
      ("150", "200", "150", .higher, .notAchieved), ("140", "200", "150", .higher, .notAchieved),
      ("nearly 160", "200", "150", .higher, .partlyAchieved),
      ("nearly 150", "200", "150", .higher, .notAchieved),
      ("under 160", "200", "150", .higher, .notAchieved),
      ("150 to 160", "200", "150", .higher, .notAchieved),
      ("151 to 160", "200", "150", .higher, .partlyAchieved),
      ("151", "200", "140 to 150", .higher, .partlyAchieved),
      ("145", "200", "140 to 150", .higher, .notAchieved),
      ("-3.5", "0", "-8", .higher, .partlyAchieved), ("-9", "0", "-8", .higher, .notAchieved),
      ("18", "at most 14", "25", .lower, .partlyAchieved),
      ("25", "at most 14", "25", .lower, .notAchieved),
      ("26", "at most 14", "25", .lower, .notAchieved),
      ("20 to 25", "14", "25", .lower, .notAchieved),
      ("20 to 24", "14", "25", .lower, .partlyAchieved),
      ("over 20", "14", "25", .lower, .notAchieved),
      ("24", "14", "25 to 30", .lower, .partlyAchieved),
      ("27", "14", "25 to 30", .lower, .notAchieved),
      ("23", "18 to 22", "30", .within, .notAchieved),
    ])
  func baseline(
    _ actual: String, target: String, baseline: String, better: Indicator.Direction, status: Status
  ) {
    #expect(self.status(actual, target, baseline: baseline, better: better) == status)
  }

  @Test(
    "Without a baseline, only where higher is better is anything above 0 a part",
    arguments: [
      (Indicator.Direction.higher, "1", "5", Status.partlyAchieved),
      (.higher, "0", "5", .notAchieved), (.lower, "15", "under 12", .notAchieved),
      (.lower, "12", "under 12", .notAchieved), (.within, "23", "18 to 22", .notAchieved),
    ])
  func noBaseline(_ better: Indicator.Direction, actual: String, target: String, status: Status) {
    #expect(self.status(actual, target, better: better) == status)
  }

  @Test(
    "Where nobody said what is better, a plain target decides nothing, and gives way to what is declared",
    arguments: ["200", "199", "0", "500"])
  func notStated(_ actual: String) {
    #expect(status(actual, "200", better: nil) == .undetermined)
    #expect(status(actual, "200", .achieved, better: nil) == .achieved)
    #expect(status(actual, "at least 200", better: nil) == status(actual, "at least 200"))
    #expect(
      status(actual, "at least 200", better: nil, aggregation: .sum, .partial)
        == status(actual, "200", aggregation: .sum, .partial))
  }

  @Test(
    "A baseline whose end is not known is as none",
    arguments: [
      ("160", "200", "over 150", Indicator.Direction.higher, Status.partlyAchieved),
      ("140", "200", "about 150", .higher, .partlyAchieved),
      ("140", "200", "under 150", .higher, .notAchieved),
      ("18", "at most 14", "at least 25", .lower, .partlyAchieved),
      ("18", "at most 14", "under 25", .lower, .notAchieved),
    ])
  func vagueBaseline(
    _ actual: String, target: String, baseline: String, better: Indicator.Direction, status: Status
  ) {
    #expect(self.status(actual, target, baseline: baseline, better: better) == status)
  }

  @Test(
    "Met beats whatever is declared",
    arguments: [Outcome.achieved, .partlyAchieved, .notAchieved, .inProgress])
  func metBeats(_ outcome: Outcome) { #expect(status("200", "200", outcome) == .achieved) }

  @Test(
    "Not met beats only a declared achieved",
    arguments: [
      (Outcome.achieved, "0", Status.notAchieved), (.achieved, "199", .partlyAchieved),
      (.partlyAchieved, "0", .partlyAchieved), (.notAchieved, "199", .notAchieved),
      (.inProgress, "199", .inProgress), (.inProgress, "0", .inProgress),
    ])
  func notMetBeats(_ outcome: Outcome, actual: String, status: Status) {
    #expect(self.status(actual, "200", outcome) == status)
  }

  @Test(
    "Undetermined gives way to whatever is declared",
    arguments: [
      (Outcome.achieved, Status.achieved), (.partlyAchieved, .partlyAchieved),
      (.notAchieved, .notAchieved), (.inProgress, .inProgress),
    ])
  func undeterminedYields(_ outcome: Outcome, status: Status) {
    #expect(self.status("over 200", "250", outcome) == status)
  }

  @Test(
    "A partial report achieves only what can no longer be lost",
    arguments: Indicator.Direction.allCases, Indicator.Aggregation.allCases)
  func partial(better: Indicator.Direction, aggregation: Indicator.Aggregation) {
    for negative in [nil, true, false] as [Bool?] {
      let canOnlyGrow = better == .higher && aggregation == .sum && negative == false
      func status(_ actual: String, _ outcome: Outcome? = nil) -> Status {
        self.status(
          actual, "200", outcome, better: better, aggregation: aggregation, negative: negative,
          .partial)
      }
      #expect(status("200") == (canOnlyGrow ? .achieved : .inProgress))
      #expect(status("200", .notAchieved) == (canOnlyGrow ? .achieved : .notAchieved))
      #expect(status("199", .achieved) == .achieved)
      #expect(status("over 100") == .inProgress)
    }
  }

  @Test("Before any report a figure decides nothing")
  func none() {
    #expect(status("200", "200", aggregation: .sum, .none) == .inProgress)
    #expect(status("200", "200", .notAchieved, aggregation: .sum, .none) == .notAchieved)
  }

  private func status(
    _ actual: String, _ target: String, _ outcome: Outcome? = nil, baseline: String? = nil,
    better: Indicator.Direction? = .higher, aggregation: Indicator.Aggregation = .none,
    negative: Bool? = nil, _ report: YearPlan.Report = .final
  ) -> Status {
    Assessment(
      of: objective("one", outcome: outcome, of: "trained", target: target, baseline: baseline),
      report: report,
      indicator: indicator("trained", better: better, aggregation, negative: negative),
      actual: quantity(actual), isAnswered: true
    ).status
  }
}
