import PlanFile
import PlanModel
import TestSupport
import Testing

/// What the plan of the format's own example looks like.
@Suite struct PlanTests {
  private let plan: Plan?

  init() throws { plan = PlanFile.read(try PackageFiles.bytes("fixtures/format.yaml")).plan }

  @Test func heads() {
    #expect(plan?.organisation?[.vi] == "Liên hiệp thư viện bến cảng (hư cấu)")
    #expect(plan?.short?[.en] == "FHL")
    #expect(plan?.themes.map(\.id) == ["service", "reading", "archive"])
    #expect(plan?.themes.first?.text[.vi] == "Phục vụ bạn đọc, người học")
    #expect(plan?.themes[1].under == "service")
    #expect(plan?.sources.first?.date == .month(7, year: 2025))
    #expect(plan?.page?.signatures.map { $0[.en] } == ["Prepared by", "Head of unit"])
  }

  @Test func indicators() {
    let grants = plan?.indicators.first { $0.id == "grants" }
    #expect(grants?.aggregation == .sum)
    #expect(grants?.isHeadline == true)
    #expect(grants?.unit?[.en] == "USD")
    #expect(plan?.indicators.first { $0.id == "complaints" }?.better == .lower)
    #expect(grants?.canBeNegative == false)
    let visits = plan?.indicators.first { $0.id == "visits" }
    #expect(visits?.definition?[.vi] == "Mỗi người qua cổng, một ngày tính một lần.")
    #expect(plan?.indicators.first { $0.id == "trained" }?.canBeNegative == nil)
    let members = plan?.indicators.first { $0.id == "members" }
    #expect(members?.parts.map(\.id) == ["adults", "children"])
    #expect(members?.parts.first?.text[.en] == "adults")
  }

  @Test func objectives() {
    let objectives = plan?.years.first?.objectives ?? []
    #expect(
      objectives.map(\.id) == [
        "hall", "trained", "digitise", "grants", "pages", nil, nil, "equal", nil,
      ])
    #expect(objectives.first?.outcome == .postponed(to: 2025))
    #expect(objectives.first?.sources == ["review-2024"])
    #expect(objectives.first?.notes?[.en] == "Name the builder. Only the speaker sees this.")
    #expect(objectives[1].target?.quantity?.qualifier == .atLeast)
    #expect(objectives[1].due == .month(6, year: 2025))
    #expect(objectives[3].formerTargets.map(\.until) == [.month(2, year: 2025)])
    #expect(objectives[4].milestones.map(\.year) == [2025])
    #expect(objectives[5].text[.vi] == "Lượt bạn đọc")
    #expect(objectives[6].target?.meaning == .notSet)
    #expect(objectives[7].measures.map(\.part) == ["men", "women"])
    #expect(objectives[8].text[.vi] == "Improve coordination")
    #expect(objectives.map(\.spans.item.line) == [68, 76, 82, 87, 92, 98, 100, 102, 107])
  }

  private func objectiveTarget(of indicator: String) -> Figure? {
    plan?.years.first?.objectives.first { $0.indicator == indicator }?.target
  }

  @Test func achievements() {
    let achievements = plan?.years.first?.achievements ?? []
    let figures = achievements.compactMap(\.measurement?.figure)
    #expect(figures[0].stated == "9800 Q1 + 12100 Q2; Q3 not reported; Q4 not reported")
    #expect(figures[0].quantity == Quantity(.atLeast, Numeral(Decimal(21_900), scale: nil)))
    #expect(objectiveTarget(of: "visits")?.quantity?.lowValue == Decimal(50_000))
    #expect(figures[1].stated == "72 thousand USD")
    #expect(figures[2].stated == "2640 adults; children not reported")
    #expect(figures[2].quantity == Quantity(.atLeast, Numeral(Decimal(2640), scale: nil)))
    #expect(figures[2].division?.silent == ["children"])
    #expect(figures[3].stated == "nearly 50")
    #expect(figures[3].parts.map { $0.quantity.lowValue } == [Decimal(31), Decimal(14)])
    #expect(figures[4].isNotReported)
    #expect(figures[1].otherStatements.map(\.figure.stated) == ["over 60 thousand USD"])
    #expect(figures[3].cutOff == .day(31, month: 5, year: 2025))
    #expect(achievements[2].answers == ["digitise"])
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
