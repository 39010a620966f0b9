import Export
import PlanFile
import PlanModel
import Testing
import Wording

/// A status that rests on an estimate says so in everything that is read aloud or exported, and in
/// the words that screen, wall and page share.
@Suite struct EstimateTests {
  private static let plan = """
    plenum: 1
    indicators:
      visits: {name: Visits, unit: visits, better: higher, aggregation: sum}
    sources: {report: {title: Report}}
    years:
      2024:
        report: final
        sources: report
        achievements: [{indicator: visits, actual: 30}]
      2025:
        report: final
        sources: report
        objectives:
          - {id: visits, text: Welcome all, indicator: visits, target: 40}
          - {id: hall, text: Open the hall, outcome: achieved}
          - {id: more, text: Win more, indicator: visits, target: not set}
        achievements: [{indicator: visits, actual: estimated 45 of 60}]
    """

  private func review() throws -> Review {
    Review(of: try #require(PlanFile.read(Array(Self.plan.utf8)).plan))
  }

  @Test(arguments: [
    (Language.en, "achieved, by estimate", "2 achieved (1 by estimate)"),
    (.vi, "hoàn thành, theo số ước", "2 hoàn thành (1 theo số ước)"),
  ])
  func words(_ language: Language, status: String, count: String) throws {
    let review = try review()
    let year = try #require(review.years.last)
    let saying = Saying(of: review, in: language.words)
    #expect(saying.fact(.status, of: year.rows[0], in: year)?.pieces == [status])
    #expect(saying.fact(.status, of: year.rows[1], in: year)?.pieces.first?.contains(",") == false)
    #expect(YearSaying(year, in: language.words).statuses.contains(count))
    let read = LinearReading(of: review, words: language.words).text(of: year).lowercased()
    #expect(read.contains(status))
    #expect(read.contains(count))
  }

  @Test func figureChangeAndShare() throws {
    let review = try review()
    let year = try #require(review.years.last)
    let saying = Saying(of: review, in: Language.en.words)
    func plain(_ text: String?) -> String? { text?.replacing("\u{A0}", with: " ") }
    let row = year.rows[0]
    #expect(
      plain(saying.fact(.reported, of: row, in: year)?.value()) == "estimated 45 of 60 visits")
    #expect(
      plain(saying.fact(.share, of: row, in: year)?.value())?.hasPrefix("estimated 112%") == true)
    #expect(
      plain(saying.fact(.target, of: year.rows[2], in: year)?.value())?.hasPrefix("not set") == true
    )
    // Of a share and a whole number no change can be stated.
    #expect(review.series.first?.points.last?.change == nil)
    #expect(review.series.first?.total?.quantity?.isEstimate == true)
  }

  @Test func exports() throws {
    var csv = ""
    try Export.csv.write(try review(), into: &csv)
    let rows = CSVReader.rows(of: csv)
    let header = try #require(rows.first)
    func cells(_ name: String) -> [String] {
      header.firstIndex(of: name).map { index in rows.dropFirst().map { $0[index] } } ?? []
    }
    // The achievement of 2024, three objectives and the achievement of 2025.
    #expect(cells("estimate") == ["no", "yes", "no", "no", "yes"])
    #expect(cells("whole") == ["", "", "", "", "60"])
    #expect(cells("target_qualifier") == ["", "exact", "", "not-set", ""])
    var json = ""
    try Export.json.write(try review(), into: &json)
    #expect(json.contains("\"byEstimate\" : true"))
    #expect(json.contains("\"estimate\" : true"))
  }
}
