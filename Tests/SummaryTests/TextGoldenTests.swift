import PlanModel
import Summary
import TestSupport
import Testing

@Suite struct TextGoldenTests {
  @Test(arguments: [2022, 2023, 2024, 2025, 2026], ["en", "vi", "both"])
  func sample(year: Int, language: String) throws {
    let options = PrintOptions.years(
      year, language: PageLanguage(named: language))
    let page = TextPage(Document(of: try Review(fixture: "vufo"), options, file: "vufo.yaml")).text
    try expectGolden(page, "sample-\(year)-\(language).txt")
  }

  @Test(arguments: [2022, 2023, 2024, 2025, 2026], ["en", "vi", "both"])
  func example(year: Int, language: String) throws {
    let options = PrintOptions.years(
      year, language: PageLanguage(named: language))
    let page = TextPage(Document(of: try Review(fixture: "example"), options, file: "example.yaml"))
      .text
    try expectGolden(page, "example-\(year)-\(language).txt")
  }

  @Test(arguments: ["en", "vi", "both"])
  func allYearsOfTheSample(language: String) throws {
    let options = PrintOptions.years(
      2022, 2023, 2024, 2025, 2026, language: PageLanguage(named: language))
    let page = TextPage(Document(of: try Review(fixture: "vufo"), options, file: "vufo.yaml")).text
    let threads = page.split(separator: "\u{C}").suffix(2).joined(separator: "\u{C}")
    try expectGolden(threads, "sample-threads-\(language).txt")
  }

  @Test func inASCIIAtTwelveCharactersToTheInch() throws {
    let document = Document(of: try Review(fixture: "vufo"), .years(2024), file: "vufo.yaml")
    try expectGolden(
      TextPage(document, columns: 86, ascii: true).text, "sample-2024-en-86-ascii.txt")
  }

  @Test func inFortyColumns() throws {
    let document = Document(
      of: try Review(fixture: "vufo"), .years(2024, 2025, 2026), file: "vufo.yaml")
    try expectGolden(TextPage(document, columns: 40).text, "sample-en-40.txt")
  }
}

extension PageLanguage {
  /// The language of a name on the command line.
  init(named name: String) {
    self = Language(rawValue: name).map { .one($0) } ?? .both
  }
}
