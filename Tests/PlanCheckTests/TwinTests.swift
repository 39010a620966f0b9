import PlanCheck
import PlanModel
import TestSupport
import Testing

/// Two indicators that are one, and reports in a year that is said to have none.
@Suite struct TwinTests {
  private func problems(indicators: String, year: String = "{}") throws -> [Problem] {
    let text = """
      plenum: 1
      indicators:
      \(indicators)
      years:
        2025: \(year)
      """
    return PlanCheck.findings(in: try Review(text: text)).map(\.problem).filter {
      ["same-indicator-twice", "report-is-none"].contains($0.code)
    }
  }

  @Test(
    "Indicators of one name and unit are told",
    arguments: [
      "  a: {name: Visits}\n  b: {name: visits}",
      "  a: {name: Visits, unit: people}\n  b: {name: 'Visits.', unit: People}",
      "  a: {name: {en: Visits, vi: Lượt đến}}\n  b: {name: {vi: Lượt đến, en: VISITS}}",
      "  a: {name: Visits}\n  b: {name: Visits of a day}\n  c: {name: Visits}",
    ])
  func twins(_ indicators: String) throws {
    #expect(try problems(indicators: indicators) == [.sameIndicatorTwice(firstLine: 3)])
  }

  @Test(
    "Indicators with another unit, or another name in one language, are two",
    arguments: [
      "  a: {name: Visits, unit: people}\n  b: {name: Visits}",
      "  a: {name: Visits, unit: people}\n  b: {name: Visits, unit: percent}",
      "  a: {name: {en: Visits, vi: Lượt đến}}\n  b: {name: {en: Visits, vi: Lượt xem}}",
      "  a: {name: Củng cố}\n  b: {name: Cũng cố}",
    ])
  func others(_ indicators: String) throws {
    #expect(try problems(indicators: indicators).isEmpty)
  }

  @Test("Achievements beside a report that is said to be none are told, and nothing else is")
  func reports() throws {
    let indicators = "  a: {name: Visits}"
    let done = "achievements: [The roof is ordered]"
    #expect(
      try problems(indicators: indicators, year: "{report: none, \(done)}")
        == [.reportIsNone(year: 2025)])
    for year in [
      "{\(done)}", "{report: partial, \(done)}", "{report: final, \(done)}",
      "{report: none, achievements: [{indicator: a, actual: not reported}]}",
      "{report: none, objectives: [Order the roof]}",
    ] {
      #expect(try problems(indicators: indicators, year: year).isEmpty, "\(year)")
    }
  }
}
