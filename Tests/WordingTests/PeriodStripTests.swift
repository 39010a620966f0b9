import PlanModel
import Testing
import Wording

/// Small bars for the periods of a year.
@Suite struct PeriodStripTests {
  private func strip(_ quantities: (Qualifier, Int)?...) -> PeriodStrip? {
    PeriodStrip(
      quantities.map { pair in
        pair.map { Quantity($0.0, Numeral(Decimal($0.1), scale: nil)) }
      })
  }

  @Test("The highest fills its column, what is silent has a dot, what is open nothing")
  func columns() throws {
    let drawn = try #require(
      strip((.exact, 9_800), (.over, 12_100), nil, (.under, 3), (.exact, 0), (.exact, -4)))
    #expect(drawn.text(isASCII: false) == "▇█· ▁ ")
    #expect(drawn.text(isASCII: true) == "##? _ ")
    #expect(drawn.columns[1] == .bar(PeriodStrip.highest))
    #expect(drawn.columns[3] == .open)
  }

  @Test("Where all is nothing, nothing is drawn")
  func nothing() {
    #expect(strip() == nil)
    #expect(strip(nil, (.exact, 0)) == nil)
    #expect(strip((.exact, -3)) == nil)
  }
}
