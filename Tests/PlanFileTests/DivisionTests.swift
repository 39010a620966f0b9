import PlanFile
import PlanModel
import Testing
import Wording

/// Figures of parts and of periods, some of which are silent.
@Suite struct DivisionTests {
  /// The figure of a year and what is found; of a target where an objective is to have it.
  private func read(
    _ map: String, _ indicator: String, report: String = "final", isTarget: Bool = false
  ) -> (figure: Figure?, codes: [String], said: [String]) {
    let item =
      isTarget
      ? "objectives: [{text: T, indicator: visits, target: \(map)}]"
      : "achievements: [{indicator: visits, actual: \(map)}]"
    let reading = Sample.read(
      """
      plenum: 1
      indicators: {visits: {name: Visits, \(indicator)}}
      sources: {report: {title: Report}}
      years:
        2025: {report: \(report), sources: report, \(item)}
      """)
    let year = reading.plan?.years.first
    let figure = year?.achievements.first?.measurement?.figure ?? year?.objectives.first?.target
    let said = Language.allCases.map { language in
      reading.plan.map {
        FigureSaying(
          figure, of: $0.indicators[0], in: Review(of: $0), in: language.words
        ).text
          .replacing("\u{A0}", with: " ")
      } ?? ""
    }
    return (figure, reading.diagnostics.map(\.problem.code), said)
  }

  private static let parts = "parts: {a: {en: A, vi: Á}, b: B, c: C}, unit: USD"

  @Test(
    "A declared part that is silent is named and leaves the sum open",
    arguments: [
      (
        "{a: 12, b: 30, c: 1}", "negative: false", "43 USD = 12 A + 30 B + 1 C",
        "43 USD = 12 Á + 30 B + 1 C"
      ),
      (
        "{a: 12, b: 30}", "negative: false", "at least 42 USD = 12 A + 30 B; C not reported",
        "ít nhất 42 USD = 12 Á + 30 B; C chưa có báo cáo"
      ),
      (
        "{a: 12, b: not reported, c: n/a}", "negative: false",
        "at least 12 USD = 12 A; B and C not reported",
        "ít nhất 12 USD = 12 Á; B và C chưa có báo cáo"
      ),
      ("{a: 12, b: 30}", "short: v", "12 A, 30 B; C not reported", "12 Á, 30 B; C chưa có báo cáo"),
      (
        "{a: 12, b: under 30}", "negative: false", "12 A, under 30 B; C not reported",
        "12 Á, dưới 30 B; C chưa có báo cáo"
      ),
      (
        "{a: estimated 12, b: 30}", "negative: false",
        "estimated at least 42 USD = estimated 12 A + 30 B; C not reported",
        "ước ít nhất 42 USD = ước 12 Á + 30 B; C chưa có báo cáo"
      ),
      ("{a: not reported, b: n/a}", "negative: false", "not reported", "chưa có báo cáo"),
    ])
  func silentParts(_ map: String, _ negative: String, _ english: String, _ vietnamese: String) {
    let read = read(map, "\(Self.parts), \(negative)")
    #expect(read.said == [english, vietnamese])
    #expect(read.codes.filter { $0 != "negative-not-stated" } == [])
  }

  @Test("Parts that are only some of the whole are at most its lower bound, and none is missing")
  func someParts() {
    let parts = "parts: {a: A, b: B, some: true}"
    #expect(read("{a: 12}", "\(parts), negative: false").said[0] == "at least 12, of which 12 A")
    #expect(read("{a: 12, b: 5}", parts).said[0] == "12 A, 5 B")
    #expect(read("{a: 12}", parts).figure?.quantity == nil)
    #expect(read("{a: 12}", "parts: {a: A, b: B, some: false}").said[0] == "12 A; B not reported")
  }

  @Test(
    "Parts of percent, of rates and those that are said to be apart are never added",
    arguments: [
      "parts: {a: A, b: B}, unit: percent", "parts: {a: A, b: B}, unit: km/h",
      "parts: {a: A, b: B}, unit: visits per day", "parts: {a: A, b: B}, unit: lượt trên người",
      "parts: {a: A, b: B, apart: true}", "unit: \"%\"",
    ])
  func apart(_ indicator: String) {
    let figure = read("{a: 60, b: 70}", "\(indicator), negative: false").figure
    #expect(figure?.quantity == nil)
    #expect(figure?.division?.kind == .apart)
    #expect(figure?.parts.map(\.name) == ["a", "b"])
    #expect(read("{a: 60}", "parts: {a: A, b: B, apart: true}").said[0] == "60 A; B not reported")
  }

  @Test("Apart they may exceed their whole; of a whole others than the declared may be named")
  func ofWhich() {
    func codes(_ indicator: String, _ parts: String) -> [String] {
      read("50, of which: \(parts)", indicator).codes
    }
    #expect(codes("parts: {a: A, apart: true}", "{a: 60}") == [])
    #expect(codes("unit: \"%\"", "{a: 60}") == [])
    #expect(codes("parts: {a: A}", "{a: 60}") == ["parts-exceed-whole"])
    #expect(codes("parts: {a: A}", "{other: 10}") == [])
    #expect(codes("parts: {a: A}", "{a: not reported}") == ["part-not-number"])
    for name in ["Q1", "H2", "07", "some", "apart", "figure", "to-date"] {
      #expect(codes("parts: {a: A}", "{\(name): 10}") == ["part-is-reserved"])
    }
    #expect(codes("parts: {a: A}", "{vi: 10}") == ["part-is-language"])
  }

  @Test("A target against parts that stand apart is undetermined")
  func undetermined() {
    let reading = Sample.read(
      """
      plenum: 1
      indicators: {read: {name: Readers, unit: percent, better: higher, parts: {a: A, b: B}}}
      sources: {report: {title: Report}}
      years:
        2025:
          report: final
          sources: report
          objectives: [{text: T, indicator: read, target: 60}]
          achievements: [{indicator: read, actual: {a: 70, b: 80}}]
      """)
    #expect(reading.plan.map { Review(of: $0).years[0].rows[0].status } == .undetermined)
  }

  @Test("A target by parts that stand apart is one of each part")
  func targetApart() {
    let reading = Sample.read(
      """
      plenum: 1
      indicators: {read: {name: Readers, unit: percent, better: higher, parts: {a: A, b: B}}}
      sources: {report: {title: Report}}
      years:
        2025:
          report: final
          sources: report
          objectives: [{text: T, indicator: read, target: {a: 60, b: 75}}]
          achievements: [{indicator: read, actual: {a: 70, b: 74}}]
      """)
    let year = reading.plan.map { Review(of: $0).years[0] }
    #expect(year?.rows[0].assessment.measures.map(\.status) == [.achieved, .partlyAchieved])
    #expect(year?.rows[0].status == .partlyAchieved)
    #expect(year?.plan.objectives[0].measures.map(\.part) == ["a", "b"])
  }

  // MARK: - Periods

  private static let visits = "unit: visits, aggregation: sum, negative: false"

  @Test(
    "Periods add up; one that has ended without a figure is named and leaves the sum open",
    arguments: [
      ("{Q1: 1, Q2: 2, Q3: 3, Q4: 4}", "final", visits, "10 visits"),
      (
        "{Q1: 9_800, Q2: 12_100}", "final", visits,
        "at least 21,900 visits in Q1 and Q2; Q3 and Q4 not reported"
      ),
      ("{Q1: 9_800, Q2: 12_100}", "partial", visits, "21,900 visits in Q1 and Q2"),
      (
        "{Q1: 1, Q3: 2}", "partial", visits, "at least 3 visits in Q1 and Q3; Q2 not reported"
      ),
      (
        "{Q2: 2, Q1: 1, Q3: not reported}", "partial", visits,
        "at least 3 visits in Q1 and Q2; Q3 not reported"
      ),
      (
        "{Q1: 1, Q2: 2}", "final", "unit: visits, aggregation: sum",
        "Q1 1, Q2 2; Q3 and Q4 not reported"
      ),
      ("{H1: 1}", "final", visits, "at least 1 visits in H1; H2 not reported"),
      (
        "{01: 1, 02: 1, 03: 1}", "final", visits,
        "at least 3 visits in January to March; April to December not reported"
      ),
      (
        "{Q1: 1, Q2: 3, to-date: true}", "partial", visits, "3 visits up to Q2"
      ),
      (
        "{to-date: true, Q2: 3}", "partial", visits, "3 visits up to Q2; Q1 not reported"
      ),
      (
        "{Q1: 1, Q2: 3, to-date: true}", "final", visits,
        "at least 3 visits up to Q2; Q3 and Q4 not reported"
      ),
      (
        "{Q1: 1, Q2: 3, to-date: true}", "final", "aggregation: sum",
        "Q1 1, Q2 3; Q3 and Q4 not reported"
      ),
      (
        "{Q1: 40, Q2: 30}", "final", "unit: visits, aggregation: latest",
        "30 visits in Q2; Q3 and Q4 not reported"
      ),
      ("{Q1: not reported}", "final", visits, "not reported"),
    ])
  func periods(_ map: String, _ report: String, _ indicator: String, said: String) {
    let read = read(map, indicator, report: report)
    #expect(read.said[0] == said)
    #expect(read.codes.filter { $0 != "negative-not-stated" } == [])
  }

  @Test("The months of a year that begins in July are told in its order")
  func months() {
    let plan = Sample.plan(actual: "{07: 1, 08: 2, 01: 3}")
      .replacing("name: Visits", with: "name: Visits\n    aggregation: sum\n    negative: false")
      .replacing("2025:", with: "2024/25:\n    report: partial")
    let figure = Sample.read(plan + "\nyear-begins: 07\n").plan?.years.first?.achievements.first?
      .measurement?.figure
    #expect(figure?.parts.map(\.name) == ["07", "08", "01"])
    #expect(figure?.division?.silent == ["09", "10", "11", "12"])
    #expect(figure?.quantity?.qualifier == .atLeast)
  }

  @Test(
    "In a partial report the periods up to its date have ended",
    arguments: [
      ("2025-06-30", ["Q2"]), ("2025-06", ["Q2"]), ("2025-06-29", []),
      ("2025-09-30", ["Q2", "Q3"]),
      ("2025-12-31", ["Q2", "Q3", "Q4"]), ("2025-02-01", []),
    ])
  func cutOff(_ date: String, silent: [String]) {
    let plan = Sample.plan(actual: "{Q1: 1}")
      .replacing("name: Visits", with: "name: Visits\n    aggregation: sum\n    negative: false")
      .replacing("2025:", with: "2025:\n    report: partial\n    figures-to: \(date)")
    let figure = Sample.read(plan).plan?.years.first?.achievements.first?.measurement?.figure
    #expect(figure?.division?.silent == silent)
  }

  @Test func vietnamese() {
    #expect(
      read("{Q1: 9_800, Q2: 12_100}", Self.visits).said[1]
        == "ít nhất 21.900 visits trong quý I và quý II; quý III và quý IV chưa có báo cáo")
    #expect(
      read("{H1: 3, to-date: true}", Self.visits, report: "partial").said[1]
        == "3 visits đến hết 6 tháng đầu năm")
  }

  @Test("A target by periods is their sum, and leaves none out")
  func targets() {
    func target(_ map: String, _ aggregation: String) -> (figure: Figure?, codes: [String]) {
      let read = read(map, "better: higher, aggregation: \(aggregation)", isTarget: true)
      return (read.figure, read.codes.filter { $0 != "objectives-not-reported" })
    }
    #expect(target("{Q1: 1, Q2: 2, Q3: 3, Q4: 4}", "sum").figure?.quantity?.lowValue == Decimal(10))
    #expect(
      target("{Q1: 1, Q2: 2, Q3: 3, Q4: 4, to-date: true}", "sum").figure?.quantity?.lowValue
        == Decimal(4))
    #expect(target("{Q1: 1, Q2: 2}", "latest").figure?.quantity?.lowValue == Decimal(2))
    #expect(target("{Q1: 1, Q2: 2, Q4: 4}", "sum").codes == ["target-period-missing"])
    #expect(target("{Q1: 1, Q2: 2}", "none").codes == ["periods-not-added"])
    #expect(target("{a: 1, b: 2}", "sum").figure?.quantity?.lowValue == Decimal(3))
    #expect(
      read("{a: 1}", "better: higher, parts: {a: A, b: B}", isTarget: true).figure?.quantity?
        .lowValue == Decimal(1))
  }

  @Test(
    "A map is told by its keys, of one sort",
    arguments: [
      ("{Q1: 1, a: 2}", Problem.FigureMap.quarters, .parts), ("{a: 1, Q1: 2}", .parts, .quarters),
      ("{Q1: 1, H1: 2}", .quarters, .halves), ("{01: 1, Q1: 2}", .months, .quarters),
      ("{en: many, a: 2}", .languages, .parts), ("{a: 2, figure: 3}", .parts, .statement),
      ("{a: {Q1: 2}}", .parts, .quarters), ("{Q1: {a: 2}}", .quarters, .parts),
      ("{a: {b: 2}}", .parts, .parts), ("{a: {figure: 3}}", .parts, .statement),
    ] as [(String, Problem.FigureMap, Problem.FigureMap)])
  func mixtures(_ map: String, _ first: Problem.FigureMap, _ second: Problem.FigureMap) {
    let reading = Sample.read(
      Sample.plan(actual: map).replacing("name: Visits", with: "name: Visits\n    aggregation: sum")
    )
    #expect(reading.diagnostics.map(\.problem) == [.figureMapMixed(first, second)])
  }

  @Test("Words by language are told in each")
  func words() {
    let read = read("{en: many, vi: nhiều}", "unit: visits")
    #expect(read.said == ["many", "nhiều"])
    #expect(read.figure?.meaning == .words)
    #expect(self.read("{en: many, vi: 5}", "unit: visits").codes == ["part-is-language"])
    #expect(
      self.read("{en: not reported, vi: chưa có báo cáo}", "unit: v").figure?.isNotReported == true)
  }

  @Test("No part is declared by a name that means something else")
  func reserved() {
    for name in ["Q1", "12", "figure", "to-date"] {
      #expect(read("5", "parts: {\(name): A}").codes == ["part-is-reserved"])
    }
    #expect(read("5", "parts: {some: Some of them}").codes == ["unknown-word"])
  }
}
