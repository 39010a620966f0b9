import PlanCheck
import PlanModel
import Testing

@testable import PlanFile

/// Several targets for one objective, and targets for a part.
@Suite struct MeasureTests {
  private func plan(_ objective: String) -> String {
    """
    plenum: 1
    indicators:
      literacy: {name: Literacy, unit: "%", better: higher, parts: {men: men, women: women}}
    years:
      2025:
        objectives:
          - {text: Read, \(objective)}
    """
  }

  @Test("Measures are read in their order, each with its part, target and baseline")
  func reads() throws {
    let reading = Sample.read(
      plan(
        "measures: [{indicator: literacy, part: men, target: 90, baseline: 50}, "
          + "{indicator: literacy, target: at least 95}]"))
    #expect(reading.findings == [])
    let objective = try #require(reading.plan?.years[0].objectives[0])
    #expect(objective.measures.map(\.part) == ["men", nil])
    #expect(objective.measures.map { $0.target?.stated } == ["90", "at least 95"])
    #expect(objective.measures[0].baseline?.quantity?.lowValue == Decimal(50))
    #expect(objective.ownMeasure == nil)
    #expect(objective.judgedBy == objective.measures)
  }

  @Test("An objective's own indicator may be measured in one part")
  func part() throws {
    let reading = Sample.read(plan("indicator: literacy, part: women, target: 90"))
    #expect(reading.findings == [])
    #expect(reading.plan?.years[0].objectives[0].ownMeasure?.part == "women")
  }

  @Test("A target that was moved keeps what it was, until when, and why")
  func was() throws {
    let reading = Sample.read(
      plan(
        "indicator: literacy, target: 60, "
          + "was: [{target: 80, until: 2024-11, reason: {en: Late, vi: Muộn}}, {target: 70}]"))
    #expect(reading.findings == [])
    let former = try #require(reading.plan?.years[0].objectives[0].formerTargets)
    #expect(former.map(\.target.stated) == ["80", "70"])
    #expect(former.map(\.until) == [.month(11, year: 2024), nil])
    #expect(former[0].reason?[.vi] == "Muộn")
  }

  @Test(
    "What cannot be measured is refused where it stands",
    arguments: [
      ("indicator: literacy, part: womn", "7:49 unknown-reference"),
      ("part: women", "7:22 missing-key"),
      ("measures: [{part: women, target: 90}]", "7:33 missing-key"),
      ("measures: [{indicator: literacy, target: not reported}]", "7:63 target-not-reported"),
      ("measures: [{indicator: literacy, target: estimated 9}]", "7:63 target-is-estimate"),
      ("measures: [{indicator: literac, target: 90}]", "7:45 unknown-reference"),
      ("measures: [{indicator: literacy, target: at most 9}]", "7:63 target-against-direction"),
      ("measures: [{indicator: literacy}], target: 90", "7:57 measures-beside"),
      ("measures: [{indicator: literacy}], part: men", "7:57 measures-beside"),
      ("measures: [{indicator: literacy}], baseline: 9", "7:57 measures-beside"),
      ("indicator: literacy, was: [{target: 9}]", "7:43 missing-key"),
      ("indicator: literacy, target: 9, was: [{until: 2024}]", "7:60 missing-key"),
      ("indicator: literacy, target: 9, was: [{target: 8, until: soon}]", "7:79 date-unreadable"),
      ("measures: [{indicator: literacy, goal: 9}]", "7:55 unknown-key"),
    ])
  func refuses(_ keys: String, finding: String) {
    #expect(Sample.read(plan(keys)).findings.filter { !$0.hasSuffix("unused") } == [finding])
  }
}
