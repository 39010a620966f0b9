import PlanFile
import PlanModel
import TestSupport
import Testing

/// What the plan of the format's own example looks like.
@Suite struct PlanTests {
  private let plan: Plan?

  init() throws { plan = PlanFile.read(try PackageFiles.bytes("fixtures/format.yaml")).plan }

  @Test func heads() {
    #expect(plan?.organisation?[.vi] == "Liên hiệp các tổ chức hữu nghị Việt Nam")
    #expect(plan?.short?[.en] == "VUFO")
    #expect(plan?.themes.map(\.id) == ["congresses", "digital"])
    #expect(plan?.themes.first?.text[.vi] == "Đại hội, hội nghị")
    #expect(plan?.sources.first?.date == .month(12, year: 2024))
    #expect(plan?.page?.signatures.map { $0[.en] } == ["Prepared by", "Head of unit"])
  }

  @Test func indicators() {
    let aid = plan?.indicators.first { $0.id == "aid" }
    #expect(aid?.aggregation == .sum)
    #expect(aid?.isHeadline == true)
    #expect(aid?.unit?[.en] == "USD")
    #expect(plan?.indicators.first { $0.id == "complaints" }?.better == .lower)
    let congresses = plan?.indicators.first { $0.id == "congresses" }
    #expect(congresses?.parts.map(\.id) == ["local", "central"])
    #expect(congresses?.parts.first?.text[.en] == "local unions")
  }

  @Test func objectives() {
    let objectives = plan?.years.first?.objectives ?? []
    #expect(objectives.map(\.id) == ["congress-7", "trained", "digital", nil])
    #expect(objectives.first?.outcome == .postponed(to: 2025))
    #expect(objectives.first?.sources == ["meeting-2024"])
    #expect(objectives.first?.notes?[.en] == "Say who decided it. Only the speaker sees this.")
    #expect(objectives[1].target?.quantity?.qualifier == .atLeast)
    #expect(objectives[1].due == .month(6, year: 2024))
    #expect(objectives[3].text[.vi] == "Improve coordination")
    #expect(
      objectives.map(\.spans.item.line)
        == [48, 56, 61, 64].map { $0 + offset(objectives) })
  }

  /// The fixture may have a comment above the text of the format.
  private func offset(_ objectives: [Objective]) -> Int {
    (objectives.first?.spans.item.line ?? 48) - 48
  }

  @Test func achievements() {
    let achievements = plan?.years.first?.achievements ?? []
    let figures = achievements.compactMap(\.measurement?.figure)
    #expect(figures.map(\.stated).prefix(2) == ["37", "over 200 million USD"])
    #expect(figures[2].stated == "15 local + 5 central")
    #expect(figures[2].quantity == Quantity(.exact, Numeral(Decimal(20), scale: nil)))
    #expect(figures[2].parts.map(\.name) == ["local", "central"])
    #expect(figures[3].stated == "nearly 20")
    #expect(figures[3].parts.map { $0.quantity.lowValue } == [Decimal(12), Decimal(4)])
    #expect(figures[4].isNotReported)
    #expect(achievements[2].answers == ["digital"])
    #expect(achievements[2].sources.isEmpty)
  }

  @Test func yearsAreSortedAndTheirSourcesServeItems() {
    let text = """
      years:
        2025: {sources: [a, b], objectives: [One, {text: Two, sources: b}]}
        2024:
        2026: {achievements: [Three]}
      sources: {a: {title: A}, b: {title: B}}
      language: vi
      plenum: 1
      """
    let plan = Sample.read(text).plan
    #expect(plan?.years.map(\.year) == [2024, 2025, 2026])
    #expect(plan?.years[1].objectives.map(\.sources) == [["a", "b"], ["b"]])
    #expect(plan?.years[1].objectives.first?.text.given(in: .vi) == "One")
    let spans = plan?.years[1].objectives.map(\.spans.item) ?? []
    #expect(spans.map(\.line) == [2, 2])
    let secondLine =
      text.utf8.firstIndex(of: 0x0A).map { text.utf8.distance(from: text.startIndex, to: $0) + 1 }
      ?? 0
    #expect(spans.map { $0.offset - secondLine + 1 } == [40, 45])
    let bytes = Array(text.utf8)
    #expect(
      spans.map { String(decoding: bytes[$0.offset..<$0.end], as: UTF8.self) }
        == ["One", "{text: Two, sources: b}"])
  }

  @Test func aMissingLanguageFallsBackToThePlans() {
    let text = Sample.plan(objective: "short: {en: Room, vi: Phòng}") + "language: vi\n"
    let short = Sample.read(text).plan?.years.first?.objectives.first?.short
    #expect(short?.variants.map(\.language) == [.vi, .en])
  }
}
