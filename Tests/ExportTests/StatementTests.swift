import Export
import PlanFile
import PlanModel
import Testing
import Wording

/// Sources that differ, and dates up to which figures are counted, in everything that is exported.
@Suite struct StatementTests {
  private static let plan = """
    plenum: 1
    indicators: {sent: {name: Sent, unit: delegations, better: higher}}
    sources: {press: {title: Gazette}, review: {title: Report}}
    years:
      2023:
        report: final
        figures-to: 2023-11-30
        achievements: [{indicator: sent, actual: 30, sources: review}]
      2024:
        report: final
        objectives:
          - {id: send, text: Send 40, indicator: sent, target: 40, baseline: {figure: 30, year: 2023}}
        achievements:
          - indicator: sent
            actual: [{figure: estimated 36, sources: press}, {figure: 37, sources: press},
              {figure: over 43, sources: review}]
    """

  private func review() throws -> Review {
    Review(of: try #require(PlanFile.read(Array(Self.plan.utf8)).plan))
  }

  @Test func table() throws {
    var csv = ""
    try Export.csv.write(try review(), into: &csv)
    let rows = CSVReader.rows(of: csv)
    let header = try #require(rows.first)
    func cells(_ name: String) -> [String] {
      header.firstIndex(of: name).map { index in rows.dropFirst().map { $0[index] } } ?? []
    }
    // The achievement of 2023, the objective and the achievement of 2024.
    #expect(cells("qualifier") == ["exact", "", "differ"])
    #expect(cells("low") == ["30", "", "37"])
    #expect(cells("high") == ["30", "", ""])
    #expect(cells("figures_to") == ["2023-11-30", "", ""])
    #expect(cells("statements") == ["", "", "estimated 36 [press]; 37 [press]; over 43 [review]"])
    #expect(cells("sources") == ["review", "", "press; review"])
    #expect(header.suffix(4) == ["figures_to", "periods", "parts", "statements"])
  }

  @Test func document() throws {
    var json = ""
    try Export.json.write(try review(), into: &json)
    for part in [
      #""qualifier" : "differ""#, #""composition" : "statements""#, #""shown" : false"#,
      #""figuresTo" : "2023-11-30""#, #""year" : 2023"#,
    ] {
      #expect(json.contains(part), "\(part)")
    }
  }

  @Test func aloud() throws {
    let review = try review()
    let years = review.years.map {
      LinearReading(of: review, words: Language.en.words).text(of: $0)
    }
    #expect(years[0].contains("Sent: 30 delegations (figures to 30 November 2023). Source 2."))
    #expect(
      years[1].contains(
        "Sent: sources differ: 37 delegations, source 1; over 43 delegations, source 2. "
          + "First stated: estimated 36 delegations, source 1."))
    #expect(years[1].contains("Baseline: 30 delegations in 2023."))
  }

  @Test func changeBetweenUnlikeDates() throws {
    let review = try review()
    let said = Saying(of: review, in: Language.en.words).indicator("sent")
    let change = said?.change(of: review.series[0].points[1])?.replacing("\u{A0}", with: " ")
    #expect(change == "higher than 2023 (2023: figures to 30 Nov 2023)")
  }
}
