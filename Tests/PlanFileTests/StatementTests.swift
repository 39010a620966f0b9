import PlanFile
import PlanModel
import Testing

/// Figures with their documents, their dates, their years.
@Suite("Who states a figure, and of which time it is")
struct StatementTests {
  private func plan(_ achievement: String, year: String = "report: final") -> String {
    """
    plenum: 1
    indicators: {visits: {name: Visits, unit: visits, parts: {sources: S}}, other: {name: O}}
    sources: {a: {title: A}, b: {title: B}, c: {title: C}}
    years:
      2024:
        \(year)
        achievements:
          - {indicator: visits, \(achievement)}
    """
  }

  private func achievement(
    _ lines: String, year: String = "report: final"
  ) throws -> Achievement {
    let plan = try #require(Sample.read(plan(lines, year: year)).plan)
    return try #require(plan.years.first?.achievements.first)
  }

  private func figure(_ lines: String, year: String = "report: final") throws -> Figure {
    try #require(try achievement(lines, year: year).measurement?.figure)
  }

  @Test("A list of statements keeps the words, the documents and the dates of each")
  func list() throws {
    let said = try achievement(
      "actual: [{figure: over 37 visits, sources: a, figures-to: 2024-06}, {figure: 30, sources: [b, c]}]"
    )
    let figure = try #require(said.measurement?.figure)
    #expect(figure.statements.map(\.figure.stated) == ["over 37 visits", "30"])
    #expect(figure.statements.map(\.sources) == [["a"], ["b", "c"]])
    #expect(figure.statements.map(\.figure.figuresTo) == [.month(6, year: 2024), nil])
    #expect(said.sources == ["a", "b", "c"])
    // The later one is of the whole year.
    #expect(figure.stated == "30" && !figure.isDisputed)
  }

  @Test("A statement without documents has those of its achievement, else of its year")
  func sources() throws {
    let list = "actual: [{figure: 37, sources: a}, {figure: 43}]"
    let year = try achievement(list, year: "sources: b")
    #expect(year.measurement?.figure.statements.map(\.sources) == [["a"], ["b"]])
    let own = try achievement("sources: c, " + list, year: "sources: b")
    #expect(own.measurement?.figure.statements.map(\.sources) == [["a"], ["c"]])
    #expect(own.sources == ["c", "a"])
    #expect(Sample.findings(plan(list)).contains("8:64 figure-without-source"))
  }

  @Test("One statement by itself is a figure like any other")
  func one() throws {
    for form in [
      "{figure: 37, sources: a}", "[{figure: 37, sources: a}]", "{sources: a, figure: 37}",
    ] {
      let said = try achievement("actual: \(form)")
      #expect(
        said.measurement?.figure
          == Figure(stated: "37", meaning: try #require(Sample.figure("37")?.meaning)))
      #expect(said.sources == ["a"])
    }
  }

  @Test("The date of a year serves the figures without one, and what is nearest counts")
  func dates() throws {
    let year = "figures-to: 2024-11-30"
    #expect(
      try figure("actual: 37, sources: a", year: year).cutOff == .day(30, month: 11, year: 2024))
    #expect(
      try figure("actual: 37, sources: a, figures-to: 2024-06", year: year).cutOff
        == .month(6, year: 2024))
    let stated = try figure(
      "figures-to: 2024-06, actual: [{figure: 37, sources: a, figures-to: 2024-03}, {figure: 37, sources: b}]",
      year: year)
    #expect(
      stated.statements.map(\.figure.cutOff) == [.month(3, year: 2024), .month(6, year: 2024)])
    for end in ["2024", "2024-12", "2024-12-31", "2024-Q4"] {
      let whole = try figure("actual: 37, sources: a", year: "figures-to: \(end)")
      #expect(whole.figuresTo != nil && whole.cutOff == nil, "\(end)")
    }
  }

  @Test(
    "A mistyped key is not added as a part, wherever it stands",
    arguments: [
      ("{figrue: 37, figures-to: 40}", ["6:49 unknown-key"]),
      ("{figrue: 37, sources: press}", ["6:49 unknown-key"]),
      ("{Figure: 37}", ["6:49 unknown-key"]), ("{men: 3, figures-to: 2}", ["6:49 unknown-key"]),
      ("{men: 3, women: 4}", []), ("{men: 3}", []),
    ])
  func mistyped(_ figure: String, findings: [String]) {
    let lines = [
      "plenum: 1", "indicators: {visits: {name: Visits, better: higher}}", "years:", "  2024:",
      "    objectives: [{text: A, indicator: visits, target: 9, baseline: 3}]",
      "    achievements: [{indicator: visits, actual: \(figure)}]",
    ]
    #expect(
      Sample.findings(lines.joined(separator: "\n") + "\n").filter { $0.hasSuffix("unknown-key") }
        == findings)
  }

  @Test(
    "A mistyped figure of a baseline is not added to its year",
    arguments: [("{figrue: 3, year: 2020}", ["5:69 unknown-key"]), ("{figure: 3, year: 2020}", [])])
  func mistypedBaseline(_ figure: String, findings: [String]) {
    let lines = [
      "plenum: 1", "indicators: {visits: {name: Visits, better: higher}}", "years:", "  2024:",
      "    objectives: [{text: A, indicator: visits, target: 9, baseline: \(figure)}]",
    ]
    #expect(
      Sample.findings(lines.joined(separator: "\n") + "\n").filter { $0.hasSuffix("unknown-key") }
        == findings)
  }

  @Test(
    "What cannot be a statement is told where it stands",
    arguments: [
      ("actual: []", "8:37 empty-value"), ("actual: [37, 43]", "8:38 wrong-shape"),
      ("actual: [{sources: a}]", "8:38 missing-key"), ("actual: {sources: a}", "8:37 missing-key"),
      ("actual: [{figure: , sources: a}]", "8:39 empty-value"),
      ("actual: [{figure: {x: 1}, sources: a}]", "8:47 wrong-shape"),
      ("actual: [{figure: 1e6, sources: a}]", "8:47 figure-exponent"),
      ("actual: [{figure: over 1,000, sources: a}]", "8:47 figure-cut-by-comma"),
      ("actual: [{figur: 5, sources: a}]", "8:39 unknown-key"),
      ("actual: [{figure: 5, sources: nobody}]", "8:59 unknown-reference"),
      ("actual: [{figure: 5, sources: a, figures-to: soon}]", "8:74 date-unreadable"),
      ("actual: [{figure: 5 people, sources: a}]", "8:47 unit-mismatch"),
      (
        "actual: [{figure: 5, sources: a, figures-to: 2023-12}, {figure: 5, sources: b}]",
        "8:38 figures-to-outside-year"
      ),
      ("actual: 5, sources: a, figures-to: 2025", "8:64 figures-to-outside-year"),
    ])
  func refusals(_ lines: String, finding: String) {
    let unused = Sample.findings(plan(lines)).filter { !$0.hasSuffix(" unused") }
    #expect(unused == [finding])
  }

  @Test("A baseline may say of which year it is")
  func baseline() throws {
    func objective(_ baseline: String) throws -> Objective {
      let text = """
        plenum: 1
        indicators: {visits: {name: Visits}}
        years:
          2024:
            objectives:
              - {text: A, indicator: visits, target: 50, baseline: \(baseline)}
        """
      let plan = try #require(Sample.read(text).plan)
      return try #require(plan.years.first?.objectives.first)
    }
    let told = try #require(try objective("{figure: over 45, year: 2023}").baseline)
    #expect(told.stated == "over 45" && told.year == YearLabel(2023, in: .calendar))
    #expect(
      try objective("{year: 2023/24, figure: 45}").baseline?.year == YearLabel(2023, in: .slash))
    #expect(try objective("{figure: 45}").baseline == Sample.figure("45"))
    #expect(try objective("45").baseline?.year == nil)
  }
}
