import PlanFile
import PlanModel
import TestSupport
import Testing

/// What is checked beside the form: references, dates, outcomes, and that one mistake gives one
/// diagnostic.
@Suite struct CheckTests {
  private func codes(_ text: String) -> [String] {
    Sample.read(text).diagnostics.map(\.problem.code)
  }

  @Test func allMistakesInOnePass() {
    let text = """
      plenum: 1
      themes: {digital: Digital work}
      years:
        2025:
          report: finale
          objectives:
            - {text: A, theme: digitl}
            - {text: B, due: tomorrow}
            - {txt: C}
          achievements:
            - {actual: 5}
            - 17
        202: {objectives: [{text: D, outcome: perhaps}]}
      """
    #expect(
      Sample.findings(text) == [
        "5:13 unknown-word", "7:26 unknown-reference", "8:24 date-unreadable", "9:10 unknown-key",
        "11:10 actual-without-indicator", "13:3 year-out-of-range", "13:41 unknown-word",
      ])
  }

  @Test(arguments: ["theme: digitl", "indicator: visit", "sources: reprt"])
  func referencesToNothing(line: String) {
    #expect(codes(Sample.plan(objective: line)) == ["unknown-reference"])
  }

  @Test(arguments: [
    "2025", "2025-06", "2025-06-30", "2025-Q4", "2024-02-29",
  ])
  func dates(text: String) {
    let codes = codes(Sample.plan(objective: "due: \(text)"))
    #expect(codes == (text.hasPrefix("2025") ? [] : ["date-outside-year"]))
  }

  @Test(arguments: [
    ("2025-13", "date-unreadable"), ("2025-6", "date-unreadable"),
    ("2023-02-29", "date-unreadable"),
    ("2025-Q5", "date-unreadable"), ("06/2025", "date-unreadable"), ("1899", "year-out-of-range"),
    ("2201-01", "year-out-of-range"), ("25", "date-unreadable"),
  ])
  func datesRefused(text: String, code: String) {
    #expect(codes(Sample.plan(objective: "due: \(text)")) == [code])
  }

  /// YAML's own words for nothing; in quotes they are words like others.
  @Test(arguments: ["~", "null", "Null", "NULL"])
  func nothing(word: String) {
    #expect(codes(Sample.plan(objective: "theme: \(word)")) == [])
    #expect(codes(Sample.plan(objective: "theme: \"\(word)\"")) == ["unknown-reference"])
    #expect(codes(Sample.plan(objective: "reason: \(word)")) == ["empty-value"])
    #expect(codes(Sample.plan(actual: word)) == ["empty-value"])
    #expect(codes("plenum: 1\nyears: {2024: {objectives: [\(word)]}}") == ["empty-value"])
    #expect(codes("plenum: 1\nyears: {2024: {objectives: [\"\(word)\"]}}") == [])
  }

  @Test func emptyKeysAreAbsent() {
    let lines = ["id:", "theme:", "indicator:", "due:", "outcome:", "to:", "sources:"]
    for line in lines {
      #expect(codes(Sample.plan(objective: line)) == [], "\(line)")
    }
    for line in ["short:", "reason:", "target:", "baseline: \"\"", "notes: '  '", "short: ~"] {
      #expect(codes(Sample.plan(objective: line)) == ["empty-value"], "\(line)")
    }
    #expect(codes("plenum: 1\nthemes:\npage:\nyears: {2025: }\n") == [])
    #expect(codes("plenum: 1\nyears:\n") == ["missing-key"])
    #expect(codes("plenum: 1\nyears: {}\n") == ["missing-key"])
  }

  @Test(
    "No outcome is answered with its contrary",
    arguments: [
      ("partly achieved", "partly"), ("mostly achieved", nil), ("not acheived", "not achieved"),
    ] as [(String, String?)])
  func outcomeNearby(_ written: String, _ suggested: String?) {
    let problems = Sample.read(Sample.plan(objective: "outcome: \(written)")).diagnostics.map(
      \.problem)
    guard case .unknownWord(_, _, let nearest, _)? = problems.first else {
      Issue.record("\(problems)")
      return
    }
    #expect(nearest == suggested)
  }

  @Test func outcomes() {
    #expect(codes(Sample.plan(objective: "outcome: achieved")) == [])
    for outcome in ["not achieved", "postponed", "cancelled"] {
      let line = "outcome: \(outcome)"
      #expect(codes(Sample.plan(objective: line)) == ["outcome-without-reason"])
      #expect(codes(Sample.plan(objective: line, "reason: Because")) == [])
      #expect(codes(Sample.plan(objective: line, "reason:")) == ["empty-value"])
      #expect(codes(Sample.plan(objective: line, "reson: Because")) == ["unknown-key"])
    }
    #expect(codes(Sample.plan(objective: "outcome: done", "to: 2026")) == ["unknown-word"])
    #expect(
      codes(Sample.plan(objective: "outcome: partly", "to: 2026")) == ["year-without-postponement"])
    let postponed = ["outcome: postponed", "reason: Because"]
    #expect(codes(Sample.plan(objective: postponed[0], postponed[1], "to: 2030")) == [])
    #expect(
      codes(Sample.plan(objective: postponed[0], postponed[1], "to: 2025"))
        == ["postponed-backwards"])
    let next = Sample.plan(objective: postponed[0], postponed[1], "to: 2026") + "  2026:\n"
    #expect(
      Sample.read(next).diagnostics.map(\.problem) == [.postponedToYearWithoutIt(to: 2026, id: nil)]
    )
  }

  /// A final year with one objective that has a target of 20, and a figure.
  private func year(_ actual: String, _ outcome: String, report: String = "final") -> [Problem] {
    Sample.read(
      """
      plenum: 1
      indicators: {visits: {name: Visits, better: higher}}
      sources: {report: {title: Report}}
      years:
        2025:
          report: \(report)
          sources: report
          objectives:
            - {text: A, indicator: visits, target: 20, outcome: \(outcome), reason: Because}
          achievements:
            - {indicator: visits, actual: \(actual)}
      """
    ).diagnostics.map(\.problem)
  }

  @Test func outcomesAgainstFigures() {
    #expect(year("12", "achieved") == [.outcomeAgainstFigures(declared: .achieved, met: false)])
    #expect(year("25", "achieved") == [])
    #expect(year("over 15", "achieved") == [])
    #expect(year("12", "partly") == [])
    #expect(year("20", "partly") == [.outcomeAgainstFigures(declared: .partlyAchieved, met: true)])
    #expect(
      year("20", "not achieved") == [.outcomeAgainstFigures(declared: .notAchieved, met: true)])
    #expect(
      year("20", "in progress") == [.outcomeAgainstFigures(declared: .inProgress, met: true)])
    #expect(year("12", "achieved", report: "partial") == [])
    #expect(year("not reported", "achieved") == [])
  }

  @Test func targetsAgainstTheirDirection() {
    func codes(_ target: String, _ better: String) -> [String] {
      self.codes(
        "plenum: 1\nindicators: {visits: {name: Visits, better: \(better)}}\n"
          + "years: {2025: {objectives: [{text: A, indicator: visits, target: \(target)}]}}\n")
    }
    for target in ["20", "18 to 22", "about 20", "nearly 20"] {
      for better in ["higher", "lower", "within"] { #expect(codes(target, better) == []) }
    }
    for (target, better) in [("over 20", "higher"), ("at most 20", "lower")] {
      #expect(codes(target, better) == [])
      #expect(codes(target, "within") == ["target-against-direction"])
      #expect(
        codes(target, better == "higher" ? "lower" : "higher") == ["target-against-direction"])
    }
  }

  @Test func commentsThatAreNone() {
    #expect(codes(Sample.plan(objective: "short: Room  # two spaces")) == [])
    #expect(codes(Sample.plan(objective: "short: Room # a comment")) == [])
    #expect(codes(Sample.plan(objective: "id: room #3")) == [])
    #expect(codes(Sample.plan(objective: "short: \"Room\" #3")) == [])
    #expect(codes(Sample.plan(objective: "short: Room #3")) == ["comment-cuts-text"])
  }

  @Test func textsAreMeasuredByLanguage() {
    let long = String(repeating: "phòng đọc ", count: 12)
    func codes(_ short: String) -> [String] {
      self.codes("plenum: 1\nyears: {2025: {objectives: [{text: {en: A, vi: \(long)}\(short)}]}}\n")
    }
    #expect(codes("") == ["text-too-long"])
    #expect(codes(", short: Room") == ["text-too-long"])
    #expect(codes(", short: {vi: Phòng}") == [])
  }
}
