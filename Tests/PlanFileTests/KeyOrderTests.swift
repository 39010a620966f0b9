import PlanFile
import PlanModel
import TestSupport
import Testing

/// The keys of a plan may come in any order.
@Suite("The order of keys")
struct KeyOrderTests {
  private static let head = [
    "plenum: 1", "language: vi", "themes: {aid: Viện trợ}",
    "indicators: {visits: {name: Đoàn, unit: đoàn}}", "sources: {report: {title: Báo cáo}}",
  ]
  private static let years = """
    years:
      2024:
        objectives: [{id: room, text: Mở phòng, theme: aid}]
        achievements: [{indicator: visits, actual: 5 đoàn, sources: report, answers: room}]
      2025:
        objectives: [{id: hall, text: Mở nhà}]
        achievements: [{text: Đã mở, answers: [hall, room, haal, nobody]}]
    """

  /// What is found of a plan with its years behind so many of the other keys, without positions.
  private static func found(_ place: Int) -> (plan: Plan?, problems: [Problem]) {
    let lines = head[..<place] + [years] + head[place...]
    let reading = Sample.read(lines.joined(separator: "\n"))
    return (reading.plan, reading.diagnostics.map(\.problem))
  }

  @Test("Years may stand before what they refer to", arguments: 0..<head.count)
  func yearsFirst(_ place: Int) {
    let expected = Self.found(Self.head.count)
    #expect(Self.found(place).problems == expected.problems)
    #expect(
      expected.problems == [
        .answersOtherYear("room", years: [2024]),
        .unknownReference("haal", entity: .objective, nearest: "hall"),
        .unknownReference("nobody", entity: .objective, nearest: nil),
      ])
  }

  @Test("What stands behind the years is read as if it stood before them")
  func language() {
    let years = "years: {2025: {objectives: [Mở phòng]}}"
    let plans = ["language: vi\n\(years)", "\(years)\nlanguage: vi"].map {
      Sample.read("plenum: 1\n\($0)\n").plan
    }
    #expect(
      plans.map { $0?.years.first?.objectives.first?.text.given(in: .vi) }
        == ["Mở phòng", "Mở phòng"])
  }
}
