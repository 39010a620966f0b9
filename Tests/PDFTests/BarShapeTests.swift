import PlanModel
import Testing
import Wording

@testable import Summary
@testable import plenum_pdf

/// Bars, from what a plan states to what is drawn.
@Suite struct BarShapeTests {
  @Test func anExactFigureIsFullUpToIt() throws {
    let shape = try #require(bar("150", of: "200"))
    #expect(shape.full == 0...75)
    #expect(shape.shaded == nil)
    #expect(shape.arrow == nil)
    #expect(shape.ticks == [100])
  }

  @Test func overEndsInAnArrow() throws {
    let shape = try #require(bar("150", .over, of: "200"))
    #expect(shape.full == 0...75)
    #expect(shape.arrow == 75)
  }

  @Test func underIsShadedOnly() throws {
    let shape = try #require(bar("20", .under, of: "40"))
    #expect(shape.full == nil)
    #expect(shape.shaded == 0...50)
    #expect(shape.arrow == nil)
  }

  @Test func moreThanTheTargetGoesPastTheTick() throws {
    let shape = try #require(bar("250", of: "200"))
    #expect(shape.full == 0...100)
    #expect(shape.ticks == [80])
  }

  @Test func whatIsBelowZeroHasNoBar() {
    #expect(bar("-50", of: "50") == nil)
  }

  @Test func aRangeHasTwoTicks() throws {
    let bar = TargetBar(low: 9_000, high: 9_000, isOpen: false, target: 6_000...7_000)
    #expect(BarShape(bar, length: 10).ticks == [6, 7])
  }

  @Test func periodsStandSideBySide() throws {
    func exact(_ text: String) -> Quantity? {
      Decimal(text).map { Quantity(.exact, Numeral($0, scale: nil)) }
    }
    let strip = try #require(PeriodStrip([exact("5"), exact("10"), nil, exact("0")]))
    let shape = StripShape(strip)
    #expect(shape.bars.map(\.x) == [0, 5, 15])
    #expect(shape.bars.map(\.height) == [4.5, 9, 0.4])
    #expect(shape.dots == [12])
  }

  private func bar(
    _ actual: String, _ qualifier: Qualifier = .exact, of target: String
  ) -> BarShape? {
    guard let actual = Decimal(actual), let target = Decimal(target) else { return nil }
    let made = TargetBar(
      Quantity(qualifier, Numeral(actual, scale: nil)),
      target: Quantity(.exact, Numeral(target, scale: nil)))
    return made.map { BarShape($0, length: 100) }
  }
}
