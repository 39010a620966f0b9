import PlanModel
import TestSupport
import Testing
import Wording

@testable import Export

/// Years as the plan writes them, in every export.
@Suite struct YearValueTests {
  private static let text = """
    plenum: 1
    year-begins: 07
    indicators: {visits: {name: Visits, aggregation: sum, better: higher}}
    years:
      2023/24:
        report: final
        objectives:
          - {id: hall, text: Open the hall, outcome: postponed, to: 2024/25, reason: The roof}
          - Paint it
        achievements: [{indicator: visits, actual: 12}]
      2025/26:
        report: final
        objectives: [{id: hall, text: Open the hall}]
        achievements: [{indicator: visits, actual: 15}]
    """

  @Test(arguments: [Export.csv, .json])
  func exports(format: Export) throws {
    var text = ""
    try format.write(try Review(text: Self.text), notes: false, into: &text)
    let rest = ["2023/24", "2024/25", "2025/26"].reduce(text.replacing("\\/", with: "/")) {
      $0.replacing($1, with: "")
    }
    #expect(!rest.contains("202"), "\(text)")
    #expect(text.replacing("\\/", with: "/").contains("2023/24-2"), "what has no id")
  }

  @Test("Slips are counted up to the row's year, as on the screen")
  func slips() throws {
    let plan = """
      plenum: 1
      years:
        2023:
          report: final
          objectives: [{id: hall, text: Open it, outcome: postponed, to: 2024, reason: The roof}]
        2024:
          report: final
          objectives: [{id: hall, text: Open it}]
        2025:
          objectives: [{id: hall, text: Open it}]
      """
    var text = ""
    try Export.csv.write(try Review(text: plan), notes: false, into: &text)
    let rows = CSVReader.rows(of: text)
    let column = try #require(rows.first?.firstIndex(of: "slips"))
    #expect(rows.dropFirst().map { $0[column] } == ["1", "2", "2"])
  }

  @Test(arguments: Language.allCases)
  func aloud(language: Language) throws {
    let review = try Review(text: Self.text)
    for year in review.years {
      let text = LinearReading(of: review, words: language.words).text(of: year)
      let rest = ["2023/24", "2024/25", "2025/26"].reduce(text) { $0.replacing($1, with: "") }
      #expect(!rest.contains("202"), "\(text)")
      #expect(text.contains(year.label.description))
    }
  }
}
