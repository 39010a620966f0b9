import PlanModel
import Summary
import TestSupport
import Testing

@Suite struct TargetBarTests {
  /// The bar of an objective with this figure and this target.
  private func bar(_ actual: Figure, of target: Figure) -> TargetBar? {
    var result = Achievement()
    result.measurement = .init(indicator: "i", figure: actual)
    let objective = objective("A") {
      $0.indicator = "i"
      $0.target = target
    }
    let review = review(year(2025, .final, [objective], [result])) { plan in
      plan.indicators = [Indicator(id: "i", name: LocalizedText("I", in: .en))]
    }
    return Document(of: review, .years(2025)).chapters.first?.objectives.first?.bar
  }

  @Test func ofAnExactFigure() {
    let bar = bar(exactly("150"), of: exactly("200"))
    #expect(bar?.low == 7_500 && bar?.high == 7_500)
    #expect(bar?.target == 10_000...10_000)
    #expect(bar?.isOpen == false)
  }

  @Test func ofAFigureWithAnOpenEnd() {
    let bar = bar(exactly("250", .over), of: exactly("200"))
    #expect(bar?.low == 10_000 && bar?.high == nil && bar?.isOpen == true)
    #expect(bar?.target == 8_000...8_000)
  }

  @Test func ofAFigureThatIsOnlyBoundedAbove() {
    let bar = bar(exactly("20", .nearly), of: exactly("30", .range, to: "40"))
    #expect(bar?.low == nil && bar?.high == 5_000 && bar?.isOpen == false)
    #expect(bar?.target == 7_500...10_000)
  }

  /// "From -3.5 million to 0" would be all full, "-8 of -4" past its tick.
  @Test func noneWhereAnyNumberIsBelowZero() {
    #expect(bar(exactly("-1"), of: exactly("3")) == nil)
    #expect(bar(exactly("-3.5"), of: exactly("0")) == nil)
    #expect(bar(exactly("-3.5", .range, to: "0"), of: exactly("2")) == nil)
    #expect(bar(exactly("0.2"), of: exactly("-0.5", .range, to: "0.5")) == nil)
    #expect(bar(exactly("-8"), of: exactly("-4")) == nil)
  }

  @Test func nothingDoneIsAnEmptyBar() {
    let bar = bar(exactly("0"), of: exactly("3"))
    #expect(bar?.low == 0 && bar?.high == 0)
    #expect(bar?.target == 10_000...10_000)
  }

  @Test func noneWhereNothingIsKnown() {
    #expect(bar(exactly("20", .about), of: exactly("30")) == nil)
    #expect(bar(exactly("0"), of: exactly("0")) == nil)
    #expect(bar(Figure(stated: "many", meaning: .words), of: exactly("30")) == nil)
  }
}
