import Testing
import Wording

/// What files of printed pages are called.
@Suite struct PrintNamesTests {
  @Test(arguments: [
    ("vufo.yaml", [2024], "vufo-2024.pdf"),
    ("vufo.yaml", [2022, 2023, 2026], "vufo-2022-2026.pdf"),
    ("plan", [2024], "plan-2024.pdf"), (".plan", [2024], ".plan-2024.pdf"),
    ("a.b.yaml", [2024], "a.b-2024.pdf"),
  ])
  func names(plan: String, years: [Int], name: String) {
    #expect(PrintedFile.name(plan: plan, years: years, ending: "pdf") == name)
  }
}
