import PlanModel
import Testing

@Suite("Sums")
struct SumTests {
  @Test(
    "Lows add and highs add",
    arguments: [
      (["37", "24"], "61"), (["5"], "5"), (["0", "0"], "0"), (["0.1", "0.2"], "0.3"),
      (["18 to 22", "10"], "28 to 32"), (["18 to 22", "1 to 2"], "19 to 24"),
      (["5 to 5", "1"], "6"),
      (["over 200 million", "over 200 million"], "over 400 million"),
      (["over 200 million", "1.5 billion"], "over 1700 million"),
      (["over 10", "5"], "over 15"), (["at least 10", "5"], "at least 15"),
      (["at least 10", "over 5"], "over 15"), (["at least 10", "1 to 2"], "at least 11"),
      (["under 20", "5"], "under 25"), (["at most 20", "5"], "at most 25"),
      (["at most 20", "under 5"], "under 25"), (["under 20", "1 to 2"], "under 22"),
      (["nearly 20", "5"], "under 25"), (["-3.5 million", "8 million"], "4.5 million"),
      (["-1", "over -1"], "over -2"), (["at most -5", "1"], "at most -4"),
      (["over 5"], "over 5"), (["at most 9 thousand", "12.5 thousand"], "at most 21.5 thousand"),
    ])
  func adds(_ figures: [String], sum: String) { #expect(said(figures) == sum) }

  @Test(
    "What is known only from below and only from above does not add up",
    arguments: [
      ["over 10", "under 20"], ["at least 10", "at most 20"], ["over 10", "nearly 20"],
      ["37", "about 20"], ["over 5", "about 20"], ["about 18 to 22", "1"],
    ])
  func oppositeEnds(_ figures: [String]) { #expect(said(figures) == "none") }

  @Test("What stands alone is its own sum", arguments: ["about 20", "nearly 20", "-1", "18 to 22"])
  func alone(_ figure: String) { #expect(said([figure]) == figure) }

  @Test(
    "A gap leaves a lower bound where nothing can be below 0, and else nothing",
    arguments: [
      (["37", "24"], "at least 61"),
      (["over 200 million", "over 200 million"], "over 400 million"),
      (["18 to 22", "10"], "at least 28"), (["under 20", "5"], "none"),
      (["at most 5", "5"], "none"),
      (["nearly 20", "5"], "none"), (["about 20", "5"], "none"), (["about 20"], "none"),
      (["at least 1", "1"], "at least 2"), (["5"], "at least 5"),
    ])
  func gap(_ figures: [String], sum: String) {
    #expect(said(figures, hasGap: true, isNeverNegative: true) == sum)
    #expect(said(figures, hasGap: true) == "none")
  }

  @Test(
    "The sum is said in the smallest scale, in plain digits where a number has none",
    arguments: [
      (["1 million", "500 thousand"], "1500 thousand"), (["1 million", "500"], "1000500"),
      (["1.5 million", "1.5 million"], "3 million"),
      (["1 to 2 billion", "5 million"], "1005 to 2005 million"),
    ])
  func scale(_ figures: [String], sum: String) { #expect(said(figures) == sum) }

  @Test("Of nothing there is no sum")
  func empty() { #expect(Sum().quantity() == nil) }

  @Test("A sum holds whatever values the figures had")
  func sound() {
    for left in Possible.figures {
      for right in Possible.figures {
        let figures = [quantity(left.words), quantity(right.words)]
        guard let sum = sum(figures)?.interval else { continue }
        for first in Possible.values where Possible.holds(first, left) {
          for second in Possible.values where Possible.holds(second, right) {
            let isInside = holds(first + second, in: sum)
            if !isInside { Issue.record("\(left.words) and \(right.words): \(first + second) / 4") }
          }
        }
      }
    }
  }

  private func holds(_ quarters: Int, in interval: Interval) -> Bool {
    let value = Decimal(quarters * 25)
    let low = interval.low.map { ($0.value.scaled(by: 2), $0.isStrict) }
    let high = interval.high.map { ($0.value.scaled(by: 2), $0.isStrict) }
    if let (low, isStrict) = low, isStrict ? value <= low : value < low { return false }
    if let (high, isStrict) = high, isStrict ? value >= high : value > high { return false }
    return true
  }

  private func said(
    _ figures: [String], hasGap: Bool = false, isNeverNegative: Bool = false
  ) -> String {
    figures.map(quantity).reduce(into: Sum()) { $0.add($1) }
      .quantity(hasGap: hasGap, isNeverNegative: isNeverNegative).map(words) ?? "none"
  }

  private func sum(_ figures: [Quantity]) -> Quantity? {
    figures.reduce(into: Sum()) { $0.add($1) }.quantity()
  }
}
