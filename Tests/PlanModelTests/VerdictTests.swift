import PlanModel
import Testing

@Suite("Met?")
struct VerdictTests {
  @Test(
    "Where higher is better, the target's low end counts",
    arguments: [
      ("7.09", "6.0 to 6.5", Verdict.met), ("6", "6.0 to 6.5", .met),
      ("5.99", "6.0 to 6.5", .notMet),
      ("over 200", "250", .undetermined), ("over 250", "250", .met),
      ("over 249", "250", .undetermined),
      ("at least 250", "250", .met), ("1", "over 1", .notMet), ("1.01", "over 1", .met),
      ("over 1", "over 1", .met), ("at least 1", "over 1", .undetermined),
      ("at most 1", "over 1", .notMet), ("at most 1", "at least 1", .undetermined),
      ("under 1", "at least 1", .notMet), ("nearly 50", "50", .notMet),
      ("nearly 51", "50", .undetermined), ("about 50", "50", .undetermined),
      ("about 5000", "50", .undetermined), ("18 to 22", "18", .met),
      ("18 to 22", "19", .undetermined),
      ("18 to 22", "22", .undetermined), ("18 to 22", "over 22", .notMet),
      ("58.9", "nearly 60", .undetermined), ("54.1", "nearly 60", .undetermined),
      ("54", "nearly 60", .notMet), ("over 54", "nearly 60", .undetermined),
      ("60", "nearly 60", .met), ("40", "about 40", .met), ("39", "about 40", .undetermined),
      ("36", "about 40", .notMet), ("under 36", "about 40", .notMet),
      ("-44", "about -40", .notMet), ("-43.9", "about -40", .undetermined),
      ("38", "about 38 to 42", .met), ("0", "at least 0", .met), ("-1", "at least 0", .notMet),
    ])
  func higher(_ actual: String, target: String, verdict: Verdict) {
    #expect(Verdict(of: quantity(actual), target: quantity(target), better: .higher) == verdict)
  }

  @Test(
    "Where lower is better, the target's high end counts",
    arguments: [
      ("3.63", "4.0 to 4.5", Verdict.met), ("4.5", "4.0 to 4.5", .met),
      ("4.51", "4.0 to 4.5", .notMet),
      ("2.53", "under 4", .met), ("4", "under 4", .notMet), ("4", "at most 4", .met),
      ("under 4", "under 4", .met), ("under 4", "at most 4", .met),
      ("at most 4", "under 4", .undetermined),
      ("nearly 4", "under 4", .met), ("at least 4", "under 4", .notMet),
      ("at least 4", "at most 4", .undetermined), ("over 4", "at most 4", .notMet),
      ("over 3", "at most 4", .undetermined), ("about 1", "4", .undetermined),
      ("20", "nearly 20", .met), ("22", "about 18 to 22", .met),
      ("23", "about 18 to 22", .undetermined), ("24.2", "about 18 to 22", .notMet),
      ("21.9", "nearly 20", .undetermined), ("22", "nearly 20", .notMet),
      ("18 to 22", "20", .undetermined), ("0", "0", .met),
    ])
  func lower(_ actual: String, target: String, verdict: Verdict) {
    #expect(Verdict(of: quantity(actual), target: quantity(target), better: .lower) == verdict)
  }

  @Test(
    "Where within is better, both ends of the target count",
    arguments: [
      ("18", "18 to 22", Verdict.met), ("22", "18 to 22", .met), ("17.9", "18 to 22", .notMet),
      ("23.1", "18 to 22", .notMet), ("19 to 21", "18 to 22", .met), ("18 to 22", "18 to 22", .met),
      ("17 to 19", "18 to 22", .undetermined), ("23 to 25", "18 to 22", .notMet),
      ("over 22", "18 to 22", .notMet), ("at least 22", "18 to 22", .undetermined),
      ("under 18", "18 to 22", .notMet), ("at most 18", "18 to 22", .undetermined),
      ("over 10", "18 to 22", .undetermined), ("nearly 20", "18 to 22", .undetermined),
      ("about 20", "18 to 22", .undetermined), ("20", "20", .met), ("20", "nearly 20", .met),
      ("-0.4", "-0.5 to 0.5", .met), ("21", "about 18 to 22", .met),
      ("17", "about 18 to 22", .undetermined), ("16.2", "about 18 to 22", .notMet),
      ("10 to 30", "18 to 22", .undetermined),
    ])
  func within(_ actual: String, target: String, verdict: Verdict) {
    #expect(Verdict(of: quantity(actual), target: quantity(target), better: .within) == verdict)
  }

  @Test(
    "Where nobody said what is better, a one-sided target says it by itself",
    arguments: [
      ("5", "at least 5", Verdict.met), ("4", "at least 5", .notMet), ("5", "over 5", .notMet),
      ("5", "at most 5", .met), ("6", "at most 5", .notMet), ("5", "under 5", .notMet),
      ("500", "5", .undetermined), ("5", "5", .undetermined), ("0", "5", .undetermined),
      ("5", "4 to 6", .undetermined), ("5", "about 5", .undetermined),
      ("5", "nearly 6", .undetermined),
    ])
  func notStated(_ actual: String, target: String, verdict: Verdict) {
    let indicator = Indicator(id: "i", name: LocalizedText("i", in: .en))
    let better = indicator.direction(towards: quantity(target))
    #expect(Verdict(of: quantity(actual), target: quantity(target), better: better) == verdict)
  }

  @Test(
    "Every verdict is what trying out each value says", arguments: Indicator.Direction.allCases)
  func bruteForce(_ better: Indicator.Direction) {
    for target in Possible.targets(better) {
      for actual in Possible.figures {
        let values = Possible.fineValues.filter { Possible.holds($0, actual, parts: 20) }
        let verdicts = Set(values.map { Possible.verdict($0, target: target, better) })
        let expected = verdicts.count == 1 ? verdicts.first : .undetermined
        let verdict = Verdict(
          of: quantity(actual.words), target: quantity(target.words), better: better)
        #expect(verdict == expected, "\(actual.words) against \(target.words)")
      }
    }
  }
}
