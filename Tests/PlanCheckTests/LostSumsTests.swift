import PlanCheck
import PlanFile
import PlanModel
import TestSupport
import Testing

/// What is not stated only because a plan does not say whether an indicator can be below 0.
@Suite struct LostSumsTests {
  private func lost(_ indicator: String, _ years: String) throws -> [Problem] {
    let text = """
      plenum: 1
      indicators: {visits: {name: Visits, \(indicator)}}
      sources: {report: {title: Report}}
      years:
        \(years)
      """
    return try PlanCheck.findings(in: Review(text: text)).map(\.problem).filter {
      if case .negativeNotStated = $0 { true } else { false }
    }
  }

  private static func year(_ year: Int, _ actual: String, _ more: String = "") -> String {
    let achievement = "achievements: [{indicator: visits, actual: \(actual)}]"
    return "\(year): {sources: report, \(more)\(achievement)}\n  "
  }

  @Test(
    "A sum over a gap that would be at least something",
    arguments: [
      ("aggregation: sum", "60", "70", true),
      ("aggregation: sum, negative: false", "60", "70", false),
      ("aggregation: sum, negative: true", "60", "70", false),
      ("aggregation: sum", "about 60", "70", false), ("aggregation: sum", "60", "under 70", false),
      ("aggregation: latest", "60", "70", false), ("short: v", "60", "70", false),
    ])
  func years(_ indicator: String, _ first: String, _ last: String, isLost: Bool) throws {
    let gap = Self.year(2023, first) + Self.year(2025, last)
    #expect(
      try lost(indicator, gap) == (isLost ? [.negativeNotStated(.years([2024]))] : []))
    #expect(try lost(indicator, Self.year(2024, first) + Self.year(2025, last)) == [])
  }

  @Test(
    "Parts and periods of which some are silent",
    arguments: [
      ("parts: {a: A, b: B}", "{a: 3}", true),
      ("parts: {a: A, b: B}, negative: false", "{a: 3}", false),
      ("parts: {a: A, b: B}", "{a: 3, b: 4}", false),
      ("parts: {a: A, b: B}", "{a: under 3}", false),
      ("parts: {a: A, b: B, apart: true}", "{a: 3}", false),
      ("parts: {a: A, b: B, some: true}", "{a: 3}", true),
      ("aggregation: sum", "{Q1: 3}", true), ("aggregation: latest", "{Q1: 3}", false),
    ])
  func parts(_ indicator: String, _ actual: String, isLost: Bool) throws {
    #expect(
      try lost(indicator, Self.year(2025, actual, "report: final, "))
        == (isLost ? [.negativeNotStated(.parts(year: 2025))] : []))
  }

  @Test(
    "A target that is met so far",
    arguments: [
      ("aggregation: sum, better: higher", "60", "partial", "", true),
      ("aggregation: sum", "60", "partial", "", false),
      ("aggregation: sum, better: higher, negative: false", "60", "partial", "", false),
      ("aggregation: sum, better: lower", "40", "partial", "", false),
      ("aggregation: latest, better: higher", "60", "partial", "", false),
      ("aggregation: sum, better: higher", "40", "partial", "", false),
      ("aggregation: sum, better: higher", "estimated 60", "partial", "", false),
      ("aggregation: sum, better: higher", "60", "final", "", false),
      ("aggregation: sum, better: higher", "60", "none", "", false),
      ("aggregation: sum, better: higher", "60", "partial", ", outcome: achieved", false),
      (
        "aggregation: sum, better: higher", "60", "partial", ", outcome: cancelled, reason: r",
        false
      ),
    ])
  func target(
    _ indicator: String, _ actual: String, _ report: String, _ outcome: String, isLost: Bool
  ) throws {
    let objective = "{text: A, indicator: visits, target: 50\(outcome)}"
    let year = Self.year(2025, actual, "report: \(report), objectives: [\(objective)], ")
    #expect(
      try lost(indicator, year) == (isLost ? [.negativeNotStated(.target(year: 2025))] : []))
  }

  /// Problems of a plan with two indicators that nothing is said of.
  private func lostOfTwo(_ years: String) throws -> [String: Problem] {
    let text = """
      plenum: 1
      indicators:
        visits: {name: Visits, aggregation: sum, better: higher}
        loans: {name: Loans, aggregation: sum, better: higher}
      sources: {report: {title: Report}}
      years:
        \(years)
      """
    let findings = try PlanCheck.findings(in: Review(text: text)).filter {
      if case .negativeNotStated = $0.problem { true } else { false }
    }
    return Dictionary(
      uniqueKeysWithValues: findings.map { ("line \($0.span?.line ?? 0)", $0.problem) })
  }

  @Test("Each of an objective's measures counts, if all are met so far")
  func measures() throws {
    func year(_ loans: String, _ report: String = "partial") -> String {
      """
      2025:
          sources: report
          report: \(report)
          objectives:
            - text: A
              measures: [{indicator: visits, target: 50}, {indicator: loans, target: 9}]
          achievements: [{indicator: visits, actual: 60}, {indicator: loans, actual: \(loans)}]
      """
    }
    let lost = Problem.negativeNotStated(.target(year: 2025))
    #expect(try lostOfTwo(year("10")) == ["line 3": lost, "line 4": lost])
    #expect(try lostOfTwo(year("8")) == [:])
    #expect(try lostOfTwo(year("10", "final")) == [:])
  }

  @Test("What an objective of a term has come to counts before its last year")
  func term() throws {
    let objective = "objectives: [{id: a, text: A, until: 2026, indicator: visits, target: 50}]"
    func years(_ first: String, _ second: String) -> String {
      """
      2024: {report: final, sources: report, \(objective), achievements: [\(first)]}
        2025: {report: final, sources: report, achievements: [\(second)]}
        2026: {}
      """
    }
    let thirty = "{indicator: visits, actual: 30}"
    #expect(
      try lostOfTwo(years(thirty, thirty)) == ["line 3": .negativeNotStated(.target(year: 2025))])
    // In the sum of all years 2024 is no gap: it begins with the first figure.
    #expect(
      try lostOfTwo(years("", thirty)) == ["line 3": .negativeNotStated(.years([2024]))])
    let few = "{indicator: visits, actual: 10}"
    #expect(try lostOfTwo(years(few, few)) == [:])
  }
}
