import PlanCheck
import PlanFile
import PlanModel
import TestSupport
import Testing

/// Dates are the calendar's, and are judged inside the plan's own year.
@Suite struct DatesTests {
  private func problems(begins: String?, year: String, _ items: String) throws -> [Problem] {
    let text = """
      plenum: 1
      \(begins.map { "year-begins: \($0)" } ?? "")
      years:
        \(year):
          \(items)
      """
    return PlanCheck.findings(in: try Review(text: text)).map(\.problem)
      .filter { if case .yearBeginsMissing = $0 { false } else { true } }
  }

  /// Whether a date is outside its year; where it is, the year that it lies in.
  @Test(
    arguments: [
      (nil, "2024", "2024", false, nil), (nil, "2024", "2024-12-31", false, nil),
      (nil, "2024", "2025-01", true, "2025"), (nil, "2024", "2023-Q4", true, "2023"),
      ("07", "2024/25", "2024-07-01", false, nil), ("07", "2024/25", "2025-06-30", false, nil),
      ("07", "2024/25", "2024-06-30", true, "2023/24"),
      ("07", "2024/25", "2025-07", true, "2025/26"),
      ("07", "2024/25", "2024", false, nil), ("07", "2024/25", "2025", false, nil),
      ("07", "2024/25", "2026", true, "2025/26"), ("07", "2024/25", "2024-Q2", true, "2023/24"),
      ("07", "2024/25", "2024-Q3", false, nil), ("07", "FY2025", "2024-07", false, nil),
      ("07", "FY2025", "2025-07", true, "FY2026"),
      ("04-06", "2024/25", "2024-04-05", true, "2023/24"),
      ("04-06", "2024/25", "2024-04-06", false, nil), ("04-06", "2024/25", "2024-04", false, nil),
      ("04-06", "2024/25", "2025-04-05", false, nil),
      // Nobody said in which month: both calendar years are the year's.
      (nil, "2024/25", "2024-01", false, nil), (nil, "2024/25", "2025-12-31", false, nil),
      (nil, "2024/25", "2026-01", true, nil), (nil, "FY2025", "2024-01", false, nil),
      (nil, "FY2025", "2023-12", true, nil),
    ] as [(String?, String, String, Bool, String?)])
  func dates(begins: String?, year: String, date: String, isOutside: Bool, its: String?) throws {
    let label = try #require(YearLabel(year))
    let read = try #require(PlanDate(date))
    for (place, items) in [
      (Problem.DatePlace.achievement, "achievements: [{text: Opened, date: \(date)}]"),
      (.due, "objectives: [{text: Open it, due: \(date)}]"),
    ] {
      let problem = Problem.dateOutsideYear(
        read, of: place, year: label, its: its.flatMap { YearLabel($0) })
      #expect(
        try problems(begins: begins, year: year, items) == (isOutside ? [problem] : []), "\(place)")
    }
  }

  @Test(
    "An objective of a term may be due in any year of it",
    arguments: [
      ("2024-02", false), ("2025-06", false), ("2026-12", false), ("2023-12", true),
      ("2027-01", true),
    ])
  func terms(due: String, isOutside: Bool) throws {
    let text = """
      plenum: 1
      years:
        2024: {objectives: [{id: a, text: Open it, until: 2026, due: \(due)}]}
        2025: {objectives: [{id: a, notes: Said again}]}
        2026: {}
      """
    let problems = PlanCheck.findings(in: try Review(text: text)).map(\.problem)
    #expect(problems.count == (isOutside ? 1 : 0), "\(problems)")
  }

  @Test(
    arguments: [
      (nil, "2024", "2023-12", true), (nil, "2024", "2024-01", false),
      (nil, "2024", "2025-01", false),
      ("07", "2024/25", "2024-06-30", true), ("07", "2024/25", "2024-07-01", false),
      ("07", "2024/25", "2025-08", false),
    ] as [(String?, String, String, Bool)])
  func conferences(begins: String?, year: String, date: String, isBefore: Bool) throws {
    let problems = try problems(begins: begins, year: year, "conference: {date: \(date)}")
    #expect(problems.count == (isBefore ? 1 : 0))
  }

  @Test func monthThatNobodySaid() throws {
    func problems(_ text: String) throws -> [Problem] {
      PlanCheck.findings(in: try Review(text: text)).map(\.problem)
    }
    let first = YearLabel(2024, in: .slash)
    #expect(
      try problems("plenum: 1\nyears: {2025/26: {}, 2024/25: {}}")
        == [.yearBeginsMissing(YearLabel(2025, in: .slash))])
    #expect(try problems("plenum: 1\nyears: {2024/25: {}}") == [.yearBeginsMissing(first)])
    #expect(try problems("plenum: 1\nyear-begins: 07\nyears: {2024/25: {}}") == [])
    #expect(try problems("plenum: 1\nyears: {2024: {}}") == [])
  }
}
