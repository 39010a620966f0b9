import PlanModel
import Testing

@Suite("Percentage")
struct PercentageTests {
  @Test(
    "Where higher is better it is the actual's share of the target, rounded down",
    arguments: [
      ("199", "200", "99 %"), ("200", "200", "100 %"), ("201", "200", "100 %"), ("0", "200", "0 %"),
      ("250", "200", "125 %"), ("18.5 thousand", "20 thousand", "92 %"), ("1", "3", "33 %"),
      ("over 150", "200", "at least 75 %"), ("at least 150", "200", "at least 75 %"),
      ("over 200", "200", "at least 100 %"), ("18 to 22", "20", "at least 90 %"),
      ("over 0", "200", "at least 0 %"), ("199.99", "200", "99 %"),
      ("72 thousand", "over 60 thousand", "120 %"), ("30", "at least 40", "75 %"),
      ("over 200", "250", "at least 80 %"),
    ])
  func share(_ actual: String, target: String, percentage: String) {
    #expect(said(actual, target) == percentage)
  }

  @Test(
    "There is none where the actual is not known from below",
    arguments: ["about 150", "nearly 150", "under 150", "at most 150", "about 100 to 150"])
  func vagueActual(_ actual: String) { #expect(said(actual, "200") == "none") }

  @Test(
    "There is none where the target is no single positive number, bare or one-sided",
    arguments: [
      "180 to 220", "about 180 to 220", "0", "at least 0", "-5", "about 200", "nearly 200",
    ])
  func otherTarget(_ target: String) { #expect(said("150", target) == "none") }

  @Test("There is none where nobody said what is better", arguments: ["20", "18", "over 20"])
  func notStated(_ actual: String) {
    #expect(Percentage(of: quantity(actual), target: quantity("20"), better: nil) == nil)
  }

  @Test("There is none where within is better", arguments: ["20", "18", "over 20"])
  func within(_ actual: String) { #expect(said(actual, "20", .within) == "none") }

  @Test(
    "There is none below 0, and none of 100 or more without being met",
    arguments: [
      ("-1", "200"), ("over -1", "200"), ("1", "over 1"), ("45_000", "over 45_000"),
      ("at least 1", "over 1"),
    ])
  func noPercentage(_ actual: String, target: String) {
    let plain = actual.filter { $0 != "_" }
    #expect(said(plain, target.filter { $0 != "_" }) == "none")
  }

  @Test(
    "With a baseline it is the way from there to the target",
    arguments: [
      ("160", "200", "100", Indicator.Direction.higher, "60 %"),
      ("100", "200", "100", .higher, "0 %"), ("over 160", "200", "100", .higher, "at least 60 %"),
      ("200", "200", "100", .higher, "100 %"), ("99", "200", "100", .higher, "none"),
      ("160", "200", "200", .higher, "none"), ("2", "3", "-3", .higher, "83 %"),
      ("18", "at most 14", "25", .lower, "63 %"), ("12", "at most 14", "18", .lower, "150 %"),
      ("14", "14", "18", .lower, "100 %"), ("12", "under 12", "18", .lower, "none"),
      ("19", "14", "18", .lower, "none"), ("18", "14", "18", .lower, "0 %"),
      ("12", "14", "14", .lower, "none"), ("0", "14", "18", .lower, "450 %"),
      ("160", "200", "100", .within, "none"),
    ])
  func baseline(
    _ actual: String, target: String, baseline: String, better: Indicator.Direction,
    percentage: String
  ) {
    #expect(said(actual, target, better, baseline: baseline) == percentage)
  }

  @Test("Where lower is better there is none without a baseline", arguments: ["10", "20", "0"])
  func lowerWithoutBaseline(_ actual: String) { #expect(said(actual, "14", .lower) == "none") }

  @Test(
    "Where lower is better a figure known only from below bounds nothing worth saying",
    arguments: ["over 10", "at least 10", "10 to 12", "under 12", "about 10"])
  func lowerVague(_ actual: String) {
    #expect(said(actual, "14", .lower, baseline: "18") == "none")
  }

  /// A share of the way from "over 30" to 50 would claim more than the plan says: it began
  /// anywhere above 30.
  @Test(
    "There is none where the baseline is no exact number",
    arguments: ["over 30", "at least 30", "about 30", "nearly 30", "under 30", "30 to 35"],
    [Indicator.Direction.higher, .lower])
  func vagueBaseline(_ baseline: String, better: Indicator.Direction) {
    #expect(said("25", better == .higher ? "50" : "20", better, baseline: baseline) == "none")
    #expect(said("40", better == .higher ? "50" : "20", better, baseline: baseline) == "none")
  }

  private func said(
    _ actual: String, _ target: String, _ better: Indicator.Direction = .higher,
    baseline: String = "-"
  ) -> String {
    let percentage = Percentage(
      of: quantity(actual), target: quantity(target), baseline: optionalQuantity(baseline),
      better: better)
    guard let percentage else { return "none" }
    return (percentage.isLowerBound ? "at least " : "") + "\(percentage.value) %"
  }
}
