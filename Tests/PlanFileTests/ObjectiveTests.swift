import PlanCheck
import PlanModel
import Testing

@testable import PlanFile

/// What an objective may consist of.
@Suite struct ObjectiveTests {
  private func plan(_ objectives: String) -> String {
    """
    plenum: 1
    indicators:
      visits: {name: {en: Visits, vi: Lượt đến}, better: higher}
    years:
      2024: {objectives: [\(objectives)]}
      2025: {objectives: [\(objectives)]}
    """
  }

  @Test("An indicator's name serves as text, and is no text that is told twice")
  func namedByIndicator() throws {
    let reading = Sample.read(plan("{indicator: visits, target: 20}"))
    #expect(reading.findings == [])
    let objective = try #require(reading.plan?.years.first?.objectives.first)
    #expect(objective.text[.en] == "Visits")
    #expect(objective.text[.vi] == "Lượt đến")
    #expect(objective.isNamedByIndicator)
    let review = Review(of: try #require(reading.plan))
    #expect(review.yearWithWords(of: objective, before: 2025) == nil)
  }

  @Test("A text of its own stays, and is told where it stood before")
  func ownText() throws {
    let reading = Sample.read(plan("{text: Visits, indicator: visits, target: 20}"))
    #expect(reading.findings == ["6:30 same-words"])
    #expect(reading.plan?.years.first?.objectives.first?.isNamedByIndicator == false)
  }

  @Test("Neither text nor indicator is an error", arguments: ["id: a", "theme: a"])
  func nothing(_ keys: String) {
    let reading = Sample.read("plenum: 1\nthemes: {a: A}\nyears: {2024: {objectives: [{\(keys)}]}}")
    #expect(reading.findings.contains("3:29 missing-key"))
  }
}
