import PlanCheck
import PlanModel
import Testing

@testable import PlanFile

/// Objectives of a term as a plan file has them.
@Suite struct TermReadingTests {
  private func plan(_ objective: String, _ years: String...) -> String {
    """
    plenum: 1
    indicators:
      pages: {name: Pages, better: higher, aggregation: sum, negative: false}
    years:
      2024: {objectives: [{id: archive, text: Digitise, \(objective)}]}
    \(years.map { "  " + $0 }.joined(separator: "\n"))
    """
  }

  @Test("A term has an end, and milestones inside it")
  func reads() throws {
    let reading = Sample.read(
      plan("until: 2026, indicator: pages, target: 90, milestones: {2025: 40, 2024: 20}"))
    #expect(reading.findings == [])
    let objective = try #require(reading.plan?.years[0].objectives[0])
    #expect(objective.until == 2026)
    #expect(objective.milestones.map(\.year) == [2024, 2025])
    #expect(objective.milestones.map(\.target.stated) == ["20", "40"])
  }

  @Test("A later year of the term has only what changes, wherever it stands in the file")
  func changes() throws {
    let text = plan(
      "until: 2026, indicator: pages, target: 90",
      "2025: {objectives: [{id: archive, target: 60, was: [{target: 90}]}]}",
      "2026: {achievements: [{text: Done, answers: archive}]}")
    let reading = Sample.read(text)
    #expect(reading.findings == [])
    #expect(reading.plan?.years[1].objectives[0].target?.stated == "60")
    let lines = text.split(separator: "\n")
    let reversed = (lines[0...3] + lines[4...].reversed()).joined(separator: "\n")
    #expect(Sample.read(reversed).findings == [])
    #expect(Sample.read(reversed).plan?.years[1].objectives[0].formerTargets.count == 1)
    let review = Review(of: try #require(reading.plan))
    #expect(review.years[2].rows.map(\.answers.count) == [1])
  }

  @Test(
    "What a later year repeats of the first is warned of, wherever it stands in the file",
    arguments: [
      ("text: Digitise all", true), ("until: 2027", true), ("due: 2025-06", true),
      ("short: All", true), ("indicator: pages, target: 60", true),
      ("target: 60, owner: shop", false), ("outcome: cancelled, reason: no money", false),
      ("notes: Ask, sources: report", false),
    ])
  func repeats(_ keys: String, isTold: Bool) {
    let text = plan(
      "until: 2026, indicator: pages, target: 90",
      "2025: {objectives: [{id: archive, \(keys)}]}", "2026: {}")
    let lines = text.split(separator: "\n")
    let reversed = (lines[0...3] + lines[4...].reversed()).joined(separator: "\n")
    for text in [text, reversed] {
      let found = Sample.read(text).findings.count { $0.hasSuffix("not-of-later-year") }
      #expect(found == (isTold ? 1 : 0), "\(text)")
    }
  }

  @Test(
    "What cannot be is refused",
    arguments: [
      ("until: 2024", "", ["5:60 until-not-later"]),
      ("until: 2026, outcome: achieved", "", ["5:75 outcome-before-term"]),
      ("until: 2026, indicator: pages, milestones: {2025: 1}", "", ["5:84 missing-key"]),
      ("indicator: pages, target: 9, milestones: {2025: 1}", "", ["5:82 missing-key"]),
      (
        "until: 2026, indicator: pages, target: 9, milestones: {2027: 1}", "",
        ["5:108 milestone-outside-term"]
      ),
      ("until: 2025", "2026: {objectives: [{id: archive, owner: x}]}", ["6:23 missing-key"]),
      ("due: 2024", "2025: {objectives: [{id: archive}]}", ["6:23 missing-key"]),
      (
        "until: 2025", "2026: {achievements: [{text: Done, answers: archive}]}",
        ["6:47 answers-other-year"]
      ),
    ])
  func refuses(_ keys: String, _ year: String, findings: [String]) {
    let found = Sample.read(plan(keys, year)).findings
    #expect(
      found.filter { !$0.hasSuffix("unused") && !$0.hasSuffix("unknown-reference") } == findings)
  }
}
