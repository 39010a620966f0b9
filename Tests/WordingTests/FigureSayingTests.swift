import PlanModel
import Testing
import Wording

/// Whole figures: with unit, parts, and the words that stand beside them.
@Suite("Whole figures in words")
struct FigureSayingTests {
  private static func said(
    _ figure: Figure?, _ indicator: Indicator, _ report: YearPlan.Report = .final
  ) -> [String] {
    Language.allCases.map {
      FigureSaying(figure, of: indicator, in: .empty, report: report, in: $0.words).text.shown
    }
  }

  @Test("A sum of parts, and a whole some parts of which are named")
  func parts() {
    let sum = Figure.Composition.sum([
      .init(name: "local", quantity: quantity(.exact, "15")),
      .init(name: "central", quantity: quantity(.exact, "5")),
    ])
    #expect(
      Self.said(figure(quantity(.exact, "20"), sum), .congresses) == [
        "20 = 15 local unions + 5 central member organisations",
        "20 = 15 liên hiệp địa phương + 5 tổ chức thành viên ở Trung ương",
      ])
    let some = Figure.Composition.ofWhich([
      .init(name: "diplomacy", quantity: quantity(.exact, "12")),
      .init(name: "technical", quantity: quantity(.nearly, "4")),
    ])
    #expect(
      Self.said(figure(quantity(.nearly, "20"), some), .recruits) == [
        "nearly 20 officers, of which 12 diplomacy, nearly 4 technical",
        "gần 20 cán bộ, trong đó 12 diplomacy, gần 4 technical",
      ])
  }

  @Test("Without room for names a sum is told by its numbers")
  func sums() {
    let parts = Figure.Composition.sum([
      .init(name: "local", quantity: quantity(.exact, "15")),
      .init(name: "central", quantity: quantity(.over, "5")),
    ])
    let sum = figure(quantity(.over, "20"), parts)
    let said = FigureSaying(sum, of: .congresses, in: .empty, in: Language.vi.words)
    #expect(said.bare.shown == "trên 20 = 15 + trên 5")
    let plain = FigureSaying(
      figure(quantity(.exact, "20")), of: .congresses, in: .empty, in: Language.en.words)
    #expect(plain.sum == nil && plain.bare == "20")
  }

  @Test("A part's number is never parted from its name's first word or its scale")
  func boundParts() {
    let parts = Figure.Composition.sum([
      .init(name: "local", quantity: quantity(.over, "15 thousand"))
    ])
    let said = FigureSaying(
      figure(quantity(.exact, "20"), parts), of: .congresses, in: .empty, in: Language.en.words)
    #expect(said.text.contains("over\u{A0}15\u{A0}thousand\u{A0}local unions"))
  }

  @Test("Words stay as they were written, in both languages, without a unit")
  func words() {
    let many = Figure(stated: "rất nhiều", meaning: .words)
    #expect(Self.said(many, .delegations) == ["rất nhiều", "rất nhiều"])
  }

  @Test(
    "Silence is said by how much was reported, and never as a number",
    arguments: [
      (YearPlan.Report.final, "not reported", "chưa có báo cáo"),
      (.partial, "not reported so far", "đến nay chưa có báo cáo"),
      (.none, "not yet reported", "chưa đến kỳ báo cáo"),
    ])
  func silence(_ report: YearPlan.Report, _ english: String, _ vietnamese: String) {
    #expect(Self.said(nil, .aid, report) == [english, vietnamese])
    let stated = Figure(stated: "not reported", meaning: .notReported)
    #expect(Self.said(stated, .aid, report) == ["not reported", "chưa có báo cáo"])
    let phrase = FigureSaying(nil, of: .aid, in: .empty, report: report, in: Language.en.words)
    #expect(!phrase.isNumber)
    #expect(phrase.unit == nil)
    #expect(phrase.qualifier == nil)
  }

  @Test("A headline says its unit once, in the figure or under it")
  func headlines() {
    func said(_ figure: Figure?, _ indicator: Indicator) -> [String] {
      Language.allCases.map { language in
        let said = IndicatorSaying(indicator, of: Review(of: Plan()), in: language.words)
          .headline(figure, report: .final)
        return said.whole.shown + " | " + said.label.shown
      }
    }
    #expect(
      said(figure(quantity(.exact, "37")), .delegations) == [
        "37 | delegations sent", "37 | đoàn ra",
      ])
    #expect(
      said(figure(quantity(.over, "200 million")), .aid) == [
        "over 200 million USD | Foreign NGO aid mobilised",
        "trên 200 triệu USD | Viện trợ PCPNN vận động được",
      ])
    #expect(
      said(figure(quantity(.exact, "7.09")), .growth) == [
        "7.09% | Growth in loans", "7,09% | Mức tăng lượt cho mượn",
      ])
    #expect(
      said(nil, .delegations) == [
        "not reported | delegations sent", "chưa có báo cáo | đoàn ra",
      ])
  }

  @Test("An achievement's figure is a sentence of its own")
  func statements() {
    func said(_ figure: Figure, _ indicator: Indicator) -> [String] {
      Language.allCases.map {
        IndicatorSaying(indicator, of: Review(of: Plan()), in: $0.words).statement(
          figure, report: .final
        ).shown
      }
    }
    #expect(
      said(figure(quantity(.exact, "37")), .delegations) == [
        "37 delegations sent", "37 đoàn ra",
      ])
    #expect(
      said(figure(quantity(.over, "1000")), .delegations) == [
        "over 1,000 delegations sent", "trên 1.000 đoàn ra",
      ])
    #expect(
      said(figure(quantity(.over, "200 million")), .aid) == [
        "Foreign NGO aid mobilised: over 200 million USD",
        "Viện trợ PCPNN vận động được: trên 200 triệu USD",
      ])
    #expect(
      said(Figure(stated: "many", meaning: .words), .delegations) == [
        "Delegations sent: many", "Đoàn ra: many",
      ])
  }
}
