import PlanCheck
import PlanModel
import Testing

@testable import PlanFile

/// Units of the organisation, and who answers for what.
@Suite struct OwnerTests {
  private func plan(_ objective: String, _ achievement: String = "text: Done") -> String {
    """
    plenum: 1
    units: {archive: {en: Archive, vi: Lưu trữ}, service: Service}
    years:
      2025:
        objectives: [{text: Open, \(objective)}]
        achievements: [{\(achievement)}]
    """
  }

  @Test("One unit or several answer for an objective and for what was done, others take part")
  func reads() throws {
    let text = plan("owner: [archive, service], with: service", "text: Done, owner: archive")
    let reading = Sample.read(text)
    #expect(reading.findings == [])
    let plan = try #require(reading.plan)
    #expect(plan.units.map { $0.text[.vi] } == ["Lưu trữ", "Service"])
    #expect(plan.years[0].objectives[0].owners == ["archive", "service"])
    #expect(plan.years[0].objectives[0].partners == ["service"])
    #expect(plan.years[0].achievements[0].owners == ["archive"])
  }

  @Test("A unit that is not there is an error with the nearest, one that nobody uses a warning")
  func references() {
    #expect(
      Sample.read(plan("owner: archiv, with: service")).diagnostics.map(\.problem) == [
        .unknownReference("archiv", entity: .unit, nearest: "archive")
      ])
    #expect(
      Sample.read(plan("owner: archive")).diagnostics.map(\.problem)
        == [.unused("service", entity: .unit)])
  }

  @Test("The same text with another owner is another objective")
  func twins() {
    let twins = """
      plenum: 1
      units: {archive: Archive, service: Service}
      years:
        2025:
          objectives:
            - {text: Open, owner: archive}
            - {text: Open, owner: service}
            - {text: Open, owner: service}
      """
    #expect(Sample.read(twins).findings == ["8:16 same-text-twice"])
  }
}
