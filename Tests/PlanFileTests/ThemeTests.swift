import PlanFile
import PlanModel
import TestSupport
import Testing

/// Themes that lie under others.
@Suite struct ThemeTests {
  private func plan(_ themes: String, _ used: String) -> String {
    "plenum: 1\nthemes:\n\(themes)\n"
      + "years: {2025: {objectives: [{text: Open it, theme: \(used)}]}}\n"
  }

  @Test func areReadInOrder() throws {
    let text = plan(
      """
        rooms: {text: Rooms, under: reading}
        archive: Archive
        reading: {text: {en: Reading, vi: Đọc}, under: service}
        service: {en: Service, vi: Phục vụ}
        loans: {text: Loans, under: service}
      """, "rooms")
    let reading = Sample.read(text)
    #expect(reading.findings == ["4:3 unused", "7:3 unused"], "those above one are used")
    let plan = try #require(reading.plan)
    #expect(plan.themes.map(\.id) == ["archive", "service", "reading", "rooms", "loans"])
    #expect(plan.path(ofTheme: "rooms").map(\.id) == ["service", "reading", "rooms"])
    #expect(plan.path(ofTheme: "archive").map(\.id) == ["archive"])
    #expect(plan.path(ofTheme: "reading")[1].text[.vi] == "Đọc")
    #expect(plan.hasThemeLevels)
  }

  private static let mistakes: [(themes: String, used: String, findings: [String])] = [
    ("  a: {text: A, under: a}", "a", ["3:23 theme-under-itself"]),
    ("  a: {text: A, under: b}\n  b: {text: B, under: a}", "b", ["3:23 theme-under-itself"]),
    (
      "  a: {text: A, under: b}\n  b: {text: B, under: c}\n  c: {text: C, under: b}", "a",
      ["3:23 theme-under-itself"]
    ),
    ("  a: {text: A, under: servce}\n  service: S", "a", ["3:23 unknown-reference"]),
    ("  a: {under: b}\n  b: B", "a", ["3:3 missing-key"]),
    ("  a: {text: A, unter: b}\n  b: B", "a", ["3:16 unknown-key"]),
    ("  a: {text: A}", "a", []), ("  a: {text: A, under: }", "a", []),
    (
      "  a: A\n  b: {text: B, under: a}\n  c: {text: C, under: b}\n  d: {text: D, under: c}\n"
        + "  e: {text: E, under: d}", "e", ["6:23 theme-too-deep"]
    ),
  ]

  @Test(arguments: mistakes)
  func mistake(_ themes: String, used: String, findings: [String]) {
    let found = Sample.findings(plan(themes, used)).filter { !$0.hasSuffix("unused") }
    #expect(found == findings)
  }

  /// What begins with each group, and what only goes on.
  @Test func groups() throws {
    let review = try Review(
      text: """
        plenum: 1
        themes:
          service: Service
          reading: {text: Reading, under: service}
          loans: {text: Loans, under: service}
          archive: Archive
        years:
          2025:
            objectives:
              - {text: A, theme: archive}
              - B
              - {text: C, theme: loans}
              - {text: D, theme: reading}
              - {text: E, theme: loans}
        """)
    let year = review.years[0]
    let groups = review.plan.groups(of: year.rows, in: year.plan)
    #expect(
      groups.map { $0.headings.map { "\($0.level) \($0.theme?.id ?? "-")" } }
        == [["0 service", "1 reading"], ["1 loans"], ["0 archive"], ["0 -"]])
    #expect(groups.map { $0.rows.map(\.objective) } == [[3], [2, 4], [0], [1]])
    let without = year.rows.filter { $0.objective == 1 }
    #expect(review.plan.groups(of: without, in: year.plan).map(\.headings) == [[]])
    #expect(review.plan.groups(of: [], in: year.plan) == [])
  }
}
