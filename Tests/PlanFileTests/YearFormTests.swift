import PlanFile
import PlanModel
import Testing

/// The form of a plan's years, and the month in which they begin.
@Suite struct YearFormTests {
  /// A plan with an objective of its first year postponed to another one.
  private func plan(begins: String? = nil, _ first: String, _ second: String, to: String) -> String
  {
    """
    plenum: 1
    \(begins.map { "year-begins: \($0)" } ?? "")
    years:
      \(first):
        objectives:
          - {id: hall, text: Open the hall, outcome: postponed, to: \(to), reason: The roof}
      \(second):
        objectives:
          - {id: hall, text: Open the hall}
    """
  }

  @Test(arguments: [
    ("2024", "2025", YearForm.calendar), ("2024/25", "2025/26", .slash),
    ("2024-25", "2025-26", .dash), ("2024-2025", "2025-2026", .longDash),
    ("FY2024", "FY2025", .fiscal),
  ])
  func forms(first: String, second: String, form: YearForm) throws {
    let begins = form.isFiscal ? "07" : nil
    let reading = Sample.read(plan(begins: begins, first, second, to: second))
    #expect(reading.findings == [])
    let plan = try #require(reading.plan)
    #expect(plan.yearForm == form)
    #expect(plan.years.map(\.label.description) == [first, second])
    #expect(plan.years.map(\.year) == [2024, 2025])
    #expect(plan.years[0].objectives[0].outcome == .postponed(to: 2025))
  }

  private static let refused: [(begins: String?, first: String, second: String, right: [String])] =
    [
      ("07", "2024/25", "2025/2026", ["2025/26"]), ("07", "2024/25", "2025-26", ["2025/26"]),
      ("07", "2024/25", "FY2026", ["2025/26"]), ("07", "2024/25", "2025", ["2024/25", "2025/26"]),
      ("07", "FY2025", "2026", ["FY2026"]), ("07", "FY2025", "FY26", ["FY2026"]),
      ("07", "FY2025", "2025/26", ["FY2026"]), ("07", "2024-25", "2025–26", ["2025-26"]),
      (nil, "2024", "2025/26", ["2025", "2026"]), (nil, "2024", "FY2025", ["2025"]),
      ("01", "2024", "FY2025", ["2025"]),
    ]

  /// One form in a plan; the right one is offered, and is accepted.
  @Test(arguments: refused)
  func otherForms(begins: String?, first: String, second: String, right: [String]) throws {
    let reading = Sample.read(plan(begins: begins, first, second, to: first))
    let problem = reading.diagnostics.first { $0.position?.line == 7 }?.problem
    #expect(problem == .yearInOtherForm(second, suggestions: right))
    for year in right where year != first {
      let mended = Sample.read(plan(begins: begins, first, year, to: year))
      #expect(mended.plan?.years.map(\.label.description) == [first, year])
    }
  }

  /// The month says which form the first year has.
  @Test(arguments: [
    ("07", "2024", ["2023/24", "2024/25"]), ("01", "2024/25", ["2024", "2025"]),
    ("01-01", "FY2024", ["2024"]), ("04-06", "2024", ["2023/24", "2024/25"]),
  ])
  func formsAgainstTheMonth(begins: String, year: String, right: [String]) {
    let reading = Sample.read("plenum: 1\nyear-begins: \(begins)\nyears: {\(year): {}}\n")
    #expect(reading.diagnostics.map(\.problem) == [.yearInOtherForm(year, suggestions: right)])
    for year in right {
      #expect(
        Sample.findings("plenum: 1\nyear-begins: \(begins)\nyears: {\(year): {}}\n") == [])
    }
  }

  @Test func monthBehindTheYears() throws {
    let reading = Sample.read("plenum: 1\nyears: {2024/25: {}}\nyear-begins: 07\n")
    #expect(reading.findings == [])
    #expect(try #require(reading.plan).yearBegins == YearStart("07"))
    let other = Sample.read("plenum: 1\nyears: {2024: {}}\nyear-begins: 07\n")
    #expect(other.findings == ["2:9 year-in-other-form"])
  }

  @Test(arguments: ["7", "07", "07-01", "7-1", "12-31", "\"07\""])
  func months(text: String) {
    #expect(Sample.findings("plenum: 1\nyear-begins: \(text)\nyears: {2024/25: {}}\n") == [])
  }

  @Test(arguments: ["July", "13", "0", "00", "07-32", "02-29", "07/01", "2024-07", "-7", "007"])
  func noMonths(text: String) {
    #expect(
      Sample.findings("plenum: 1\nyear-begins: \(text)\nyears: {2024/25: {}}\n")
        .contains("2:14 year-begins-unreadable"))
  }

  @Test(arguments: ["2024/26", "2024-23", "2024/2026", "FY", "24", "2024/25/26", "2300/01"])
  func noYears(text: String) {
    #expect(Sample.findings("plenum: 1\nyears: {\(text): {}}\n") == ["2:9 year-out-of-range"])
  }

  @Test func namesOfYearsInMessages() throws {
    let back = Sample.read(plan(begins: "07", "2024/25", "2025/26", to: "2024/25"))
    let year = YearLabel(2024, in: .slash)
    #expect(back.diagnostics.map(\.problem) == [.postponedBackwards(to: year, year: year)])
    let text = """
      plenum: 1
      year-begins: 07
      years:
        2024/25:
          objectives: [{id: hall, text: Open the hall}]
        2025/26:
          achievements: [{text: It was opened, answers: hall}]
      """
    #expect(
      Sample.read(text).diagnostics.map(\.problem) == [.answersOtherYear("hall", years: [year])])
  }
}
