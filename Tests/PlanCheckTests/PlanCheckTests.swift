import PlanCheck
import PlanFile
import PlanModel
import TestSupport
import Testing

/// What is worth saying of a plan that can be used: the same as what its review shows.
@Suite struct PlanCheckTests {
  /// What a check finds in a plan that has no errors.
  private func problems(_ text: String) throws -> [Problem] {
    PlanCheck.findings(in: try Review(text: text)).map(\.problem)
  }

  @Test("What the screen calls reported is not called not reported")
  func reportedInWords() throws {
    let text = """
      plenum: 1
      indicators: {visits: {name: Visits}, others: {name: Others}}
      years:
        2025:
          report: final
          objectives:
            - {text: Do A, id: a, indicator: visits}
            - {text: Do B, id: b}
          achievements:
            - {text: A was done, answers: a, indicator: visits, actual: not reported}
            - {indicator: others, actual: not reported, answers: b}
      """
    let review = try Review(text: text)
    #expect(review.years[0].rows.map(\.status) == [.reported, .notReported])
    #expect(
      try problems(text)
        == [.objectivesNotReported(year: 2025, texts: [LocalizedText("Do B", in: .en)])])
  }

  /// A year with one objective that has a target of 20, a figure, and one that nothing answers.
  private func year(
    _ actual: String, _ outcome: String, report: String, better: String, aggregation: String
  ) -> String {
    """
    plenum: 1
    indicators:
      visits: {name: Visits, better: \(better), aggregation: \(aggregation), negative: false}
    sources: {report: {title: Report}}
    years:
      2025:
        report: \(report)
        sources: report
        objectives:
          - {text: A, indicator: visits, target: 20, outcome: \(outcome), reason: Because}
          - B
        achievements:
          - {indicator: visits, actual: \(actual)}
    """
  }

  /// The boundary rows: each report beside each outcome and each verdict. The warning is there
  /// exactly where the screen shows another status than the plan declares.
  @Test(
    "Outcomes against figures", arguments: YearPlan.Report.allCases,
    [
      ("achieved", Objective.Outcome.achieved), ("partly", .partlyAchieved),
      ("not achieved", .notAchieved), ("in progress", .inProgress), ("cancelled", .cancelled),
      ("postponed", .postponed(to: nil)),
    ])
  func outcomesAgainstFigures(
    report: YearPlan.Report, outcome: (word: String, value: Objective.Outcome)
  ) throws {
    for better in Indicator.Direction.allCases {
      for aggregation in Indicator.Aggregation.allCases {
        for actual in ["20", "12", "27", "over 12", "many", "not reported"] {
          let text = year(
            actual, outcome.word, report: report.rawValue, better: better.rawValue,
            aggregation: aggregation.rawValue)
          let found = try problems(text)
          let row = try #require(try Review(text: text).years.first?.rows.first)
          var expected: [Problem] = []
          if row.status != outcome.value.status {
            expected.append(
              .outcomeAgainstFigures(declared: outcome.value, met: row.status == .achieved))
          }
          if actual == "many" { expected.append(.figureIsWords) }
          if report == .none, actual != "not reported" {
            expected.append(.reportIsNone(year: 2025))
          }
          if report == .final {
            expected.append(
              .objectivesNotReported(year: 2025, texts: [LocalizedText("B", in: .en)]))
          }
          #expect(found == expected, "\(actual), \(better), \(aggregation)")
        }
      }
    }
  }

  @Test(
    "A partial report contradicts only what can no longer be lost",
    arguments: [
      ("20", "not achieved", "higher", "sum", true), ("20", "partly", "higher", "sum", true),
      ("20", "in progress", "higher", "sum", true), ("21", "partly", "higher", "sum", true),
      ("19", "partly", "higher", "sum", nil), ("19", "achieved", "higher", "sum", nil),
      ("over 12", "partly", "higher", "sum", nil), ("20", "achieved", "higher", "sum", nil),
      ("20", "partly", "higher", "latest", nil), ("20", "partly", "higher", "none", nil),
      ("20", "partly", "lower", "sum", nil), ("20", "partly", "within", "sum", nil),
      ("20", "cancelled", "higher", "sum", nil), ("20", "postponed", "higher", "sum", nil),
    ] as [(String, String, String, String, Bool?)])
  func partial(
    actual: String, outcome: String, better: String, aggregation: String, met: Bool?
  ) throws {
    let found = try problems(
      year(actual, outcome, report: "partial", better: better, aggregation: aggregation))
    let mets = found.map { problem -> Bool? in
      if case .outcomeAgainstFigures(_, let met) = problem { met } else { nil }
    }
    #expect(mets == (met == nil ? [] : [met]))
    let before = try problems(
      year(actual, outcome, report: "none", better: better, aggregation: aggregation))
    #expect(before == [.reportIsNone(year: 2025)])
  }

  @Test("A postponement leads to a year that sets the objective, or to one outside the plan")
  func postponements() throws {
    func year(_ id: String, to: Int, next: String) throws -> [Problem] {
      try problems(
        """
        plenum: 1
        same-words: false
        years:
          2027: {objectives: [{text: A, id: room}]}
          2025:
            objectives: [{text: A, \(id)outcome: postponed, to: \(to), reason: Because}]
          2026: {objectives: [{text: A\(next)}]}
        """)
    }
    #expect(try year("id: room, ", to: 2026, next: ", id: room") == [])
    #expect(try year("id: room, ", to: 2027, next: "") == [])
    #expect(try year("id: room, ", to: 2028, next: "") == [])
    #expect(
      try year("id: room, ", to: 2026, next: ", id: hall")
        == [.postponedToYearWithoutIt(to: 2026, id: "room")])
    #expect(
      try year("", to: 2027, next: "") == [.postponedToYearWithoutIt(to: 2027, id: nil)])
  }

  @Test("A name is used wherever it is mentioned")
  func names() throws {
    let head = """
      plenum: 1
      themes: {t: Theme}
      indicators: {i: {name: Indicator}}
      sources: {s: {title: Source}}
      years:
        2025:

      """
    func codes(_ lines: String...) throws -> [String] {
      try problems(head + lines.map { "    \($0)\n" }.joined()).map(\.code)
    }
    #expect(try codes() == ["unused", "unused", "unused"])
    #expect(try codes("sources: s") == ["unused", "unused"])
    #expect(
      try codes("objectives: [{text: A, theme: t, indicator: i, sources: s}]") == [])
    #expect(
      try codes("achievements: [{text: A, theme: t, indicator: i, actual: 5, sources: s}]") == [])
    #expect(
      try codes("achievements: [{text: A, theme: t}, {indicator: i, actual: 5, sources: s}]")
        == [])
  }
}
