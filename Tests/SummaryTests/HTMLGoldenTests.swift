import PlanModel
import Summary
import TestSupport
import Testing

@Suite struct HTMLGoldenTests {
  @Test(arguments: [2022, 2024, 2026], ["en", "vi", "both"])
  func sample(year: Int, language: String) throws {
    let options = PrintOptions.years(
      year, language: PageLanguage(named: language))
    let page = HTMLPage(Document(of: try Review(fixture: "vufo"), options, file: "vufo.yaml")).text
    try expectGolden(page, "sample-\(year)-\(language).html")
  }

  @Test(arguments: [2022, 2024, 2025], ["en", "vi", "both"])
  func example(year: Int, language: String) throws {
    let options = PrintOptions.years(
      year, language: PageLanguage(named: language))
    let page = HTMLPage(Document(of: try Review(fixture: "example"), options, file: "example.yaml"))
      .text
    try expectGolden(page, "example-\(year)-\(language).html")
  }

  @Test func allYearsOfTheSample() throws {
    let options = PrintOptions.years(
      2022, 2023, 2024, 2025, 2026, language: .both)
    let page = HTMLPage(Document(of: try Review(fixture: "vufo"), options, file: "vufo.yaml")).text
    try expectGolden(page, "sample-all-both.html")
  }
}
