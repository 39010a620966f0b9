import PlanModel
import Summary
import TestSupport
import Testing

/// The names of prints, after those of plan files.
@Suite struct PrintNamesTests {
  @Test(arguments: [
    ("vufo.yaml", [2024], "vufo-2024"),
    ("vufo.yaml", [2022, 2023, 2026], "vufo-2022-2026"),
    ("plan", [2024], "plan-2024"), (".plan", [2024], ".plan-2024"),
    ("a.b.yaml", [2024], "a.b-2024"),
    ("a.yaml", [YearLabel(2024, in: .slash)], "a-2024-25"),
    ("a.yaml", [YearLabel(2024, in: .fiscal), YearLabel(2026, in: .fiscal)], "a-FY2024-FY2026"),
  ])
  func names(plan: String, years: [YearLabel], name: String) {
    #expect(PrintOptions(years: years).title(plan: plan) == name)
  }
}
