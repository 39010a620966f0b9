import PlanModel
import Testing

@Suite("Intervals")
struct IntervalTests {
  /// The table of figures in the plan format: words, low end, high end; an end in brackets is part
  /// of the interval.
  @Test(
    "Each qualifier says which values can be meant",
    arguments: [
      ("37", "[37", "37]"), ("0", "[0", "0]"), ("-3.5 million", "[-3500000", "-3500000]"),
      ("18 to 22", "[18", "22]"), ("-0.5 to 0.5", "[-0.5", "0.5]"),
      ("over 200 million", "(200000000", "?"), ("at least 5", "[5", "?"),
      ("nearly 20", "?", "20)"), ("under 20", "?", "20)"), ("at most 20", "?", "20]"),
      ("about 20", "?", "?"), ("about 18 to 22", "?", "?"),
      ("1.5 billion", "[1500000000", "1500000000]"),
    ])
  func interval(_ words: String, low: String, high: String) {
    let interval = quantity(words).interval
    #expect(interval.low.map { ($0.isStrict ? "(" : "[") + $0.value.description } ?? "?" == low)
    #expect(interval.high.map { $0.value.description + ($0.isStrict ? ")" : "]") } ?? "?" == high)
  }

  @Test(
    "Only a bare number is an exact value",
    arguments: [
      ("37", "37"), ("0", "0"), ("1.50", "1.5"), ("5 to 5", "5"), ("18 to 22", "-"),
      ("over 5", "-"), ("at least 5", "-"), ("nearly 5", "-"), ("under 5", "-"),
      ("at most 5", "-"), ("about 5", "-"),
    ])
  func exactValue(_ words: String, value: String) {
    #expect(quantity(words).interval.exactValue?.description ?? "-" == value)
  }

  @Test(
    "An interval lies below another where they share no value and it comes first",
    arguments: [
      ("1", "2", true), ("2", "1", false), ("2", "2", false), ("1 to 2", "2 to 3", false),
      ("2", "over 2", true), ("2", "at least 2", false), ("under 2", "2", true),
      ("nearly 2", "2", true), ("at most 2", "2", false), ("at most 2", "over 2", true),
      ("under 2", "over 2", true), ("under 2", "at least 2", true), ("over 1", "5", false),
      ("about 1", "5", false), ("1", "about 5", false), ("1", "under 5", false),
      ("at most 2", "at least 2", false),
    ])
  func below(_ left: String, _ right: String, isBelow: Bool) {
    #expect(quantity(left).interval.lies(below: quantity(right).interval) == isBelow)
  }

  @Test("A bare reading of a figure forgets its qualifier")
  func bareNumbers() {
    #expect(quantity("nearly 20").lowValue == Decimal(20))
    #expect(quantity("about 18 to 22 thousand").lowValue == Decimal(18_000))
    #expect(quantity("about 18 to 22 thousand").highValue == Decimal(22_000))
  }
}
