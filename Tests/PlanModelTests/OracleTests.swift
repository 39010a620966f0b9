import PlanModel
import TestSupport
import Testing

/// The oracle cases of the plan format, on the sample plan itself: each test is a row of the table.
@Suite("Oracle cases")
struct OracleTests {
  private let review: Review

  init() throws { review = try Review(fixture: "vufo") }

  @Test("7th National Congress 2024: postponed → 2025, stated, with its reason")
  func congress2024() throws {
    let row = try row("congress-7", 2024)
    #expect(row.status == .postponed)
    #expect(row.postponedTo == 2025)
    #expect(row.assessment.isDeclared)
    #expect(try passage("congress-7", 2024) == .statedSlip)
    let reason = try year(2024).objective(of: row).reason
    #expect(reason?[.en] == "to fall in line with the Party congresses at all levels")
  }

  @Test("7th National Congress 2025: not reported · again in 2026")
  func congress2025() throws {
    let row = try row("congress-7", 2025)
    #expect(row.status == .notReported)
    #expect(row.nextYear == 2026)
    #expect(try passage("congress-7", 2025) == .inferredSlip)
  }

  @Test(
    "7th National Congress 2026, report none: planned; thread: set in 2024, 2025 and 2026, 2 slips (1 stated, 1 inferred)"
  )
  func congress2026() throws {
    let row = try row("congress-7", 2026)
    #expect(row.status == .planned)
    #expect(row.nextYear == nil)
    #expect(try year(2026).plan.report == .none)
    let thread = try #require(review.thread("congress-7"))
    #expect((thread.firstPlanned, thread.latest) == (2024, 2026))
    #expect((thread.slips, thread.statedSlips, thread.inferredSlips) == (2, 1, 1))
  }

  @Test("5th International Conference with foreign NGOs 2024: not reported · again in 2025")
  func conference2024() throws {
    let row = try row("ngo-conference-5", 2024)
    #expect(row.status == .notReported)
    #expect(row.nextYear == 2025)
  }

  @Test("the same, 2025: reported, held on 4 December 2025, with its source")
  func conference2025() throws {
    let row = try row("ngo-conference-5", 2025)
    #expect(row.status == .reported)
    #expect(row.nextYear == nil)
    #expect(!row.assessment.isDeclared)
    let answer = try year(2025).plan.achievements[try #require(row.answers.first)]
    #expect(answer.date == .day(4, month: 12, year: 2025))
    let source = try #require(answer.sources.first.flatMap { review.source($0) })
    #expect(source.url?.hasPrefix("https://vietnamtimes.thoidai.com.vn/") == true)
  }

  @Test("map of people's movements 2024: not reported; never returns")
  func map() throws {
    let row = try row("movements-map", 2024)
    #expect(row.status == .notReported)
    #expect(row.nextYear == nil)
    #expect(review.thread("movements-map") == nil)
  }

  @Test("partner database 2024: its source does not call it part of the digital transformation")
  func partnerDatabase() throws {
    let year = try year(2024)
    let database = try #require(
      year.plan.achievements.firstIndex { $0.text?[.en] == "Comprehensive partner database built" })
    #expect(year.others.contains(database))
    let digital = try #require(
      year.rows.first { year.objective(of: $0).text[.en] == "Carry out digital transformation" })
    #expect(digital.status == .notReported)
  }

  @Test("work that goes on without a date has no slip", arguments: [2024, 2025, 2026])
  func slipsAreOfEventsAlone(year: Int) {
    let slipped = review.threads.filter { thread in
      thread.slips > 0 && thread.steps.contains { $0.year == year }
    }
    let events = ["congress-7", "ngo-conference-5"]
    #expect(slipped.map(\.id) == (year == 2026 ? ["congress-7"] : events))
  }

  @Test("every source has an address")
  func addresses() {
    #expect(review.plan.sources.allSatisfy { $0.url?.hasPrefix("https://") == true })
  }

  @Test(
    "aid: 2022 and 2024 stand as stated last, each with its source, and what was said first is told",
    arguments: [
      (2022, "nearly 224 million", "over 200 million USD", "aid-2022"),
      (2024, "over 233 million", "more than 200 million USD", "aid-2024"),
    ])
  func aidAsStatedLast(year: Int, stands: String, first: String, source: String) throws {
    let point = try point("aid", year)
    let figure = try #require(point.figure)
    #expect(figure.quantity == quantity(stands))
    #expect(!figure.isDisputed)
    #expect(figure.otherStatements.map(\.figure.stated) == [first])
    #expect(try achievement("aid", year).shownSources == [source])
    #expect(point.change == nil)
  }

  @Test("aid 2023: sources differ: nearly 228 (29 January 2024), over 228.7 (12 April 2024)")
  func aid2023() throws {
    let figure = try #require(try point("aid", 2023).figure)
    #expect(
      figure.disputed.map(\.figure.quantity) == [
        quantity("nearly 228 million"), quantity("over 228.7 million"),
      ])
    #expect(figure.disputed.map(\.sources) == [["gathering-2024"], ["aid-2023"]])
    #expect(figure.quantity?.interval == Interval(low: nil, high: nil))
    #expect(try point("aid", 2023).change == nil)
  }

  @Test("aid: no sum can be stated, no target, no percentage")
  func aidTotal() throws {
    #expect(try series("aid").total == nil)
    #expect(try series("aid").indicator.unit?[.en] == "USD")
    #expect(review.plan.years.allSatisfy { $0.objectives.allSatisfy { $0.indicator != "aid" } })
    #expect(review.years.allSatisfy { $0.rows.allSatisfy { $0.assessment.percentage == nil } })
  }

  @Test("recruits 2022: nearly 20, of which 12 and 4; nothing is added")
  func recruits() throws {
    let figure = try #require(try point("recruits", 2022).figure)
    #expect(figure.quantity == quantity("nearly 20"))
    let parts = [
      Figure.Part(name: "diplomacy", quantity: quantity("12")),
      Figure.Part(name: "technical", quantity: quantity("4")),
    ]
    #expect(figure.composition == .ofWhich(parts))
    #expect(try series("recruits").total == nil)
  }

  @Test(
    "congresses of members 2023: 20 = 15 local unions + 5 central member organisations")
  func congresses() throws {
    let figure = try #require(try point("congresses", 2023).figure)
    #expect(figure.quantity == quantity("20"))
    let parts = [
      Figure.Part(name: "local", quantity: quantity("15")),
      Figure.Part(name: "central", quantity: quantity("5")),
    ]
    #expect(figure.composition == .sum(parts))
    let names = try series("congresses").indicator.parts.map { $0.text[.en] }
    #expect(names == ["local unions", "central member organisations"])
  }

  @Test("headlines of 2025: not reported, not zeros")
  func figures2025() throws {
    let year = try year(2025)
    #expect(year.plan.report == .final)
    #expect(!year.headlines.isEmpty)
    #expect(year.headlines.allSatisfy { $0.point.figure == nil && $0.point.change == nil })
  }

  @Test(
    #"objectives of 2022: "no objectives recorded for 2022"; its achievements are all there, none called another one"#
  )
  func objectives2022() throws {
    let year = try year(2022)
    #expect(!year.hasObjectives)
    #expect(year.rows.isEmpty)
    #expect(year.counts.objectives == 0)
    #expect(year.counts.achievements == year.plan.achievements.count)
    #expect(year.counts.achievements == 40)
  }

  @Test(
    "delegations 2024: sources differ: 37 sent and 24 received (undated), 43 and 28 (the President, 27 January 2025); no total",
    arguments: [("delegations-out", ["37", "43"]), ("delegations-in", ["24", "28"])])
  func delegations(_ indicator: String, said: [String]) throws {
    let figure = try #require(try point(indicator, 2024).figure)
    #expect(figure.disputed.map(\.figure.stated) == said)
    #expect(figure.disputed.map(\.sources) == [["meeting-2024"], ["president-2025"]])
    #expect(review.source("meeting-2024")?.date == nil)
    #expect(review.source("president-2025")?.date == .day(27, month: 1, year: 2025))
    #expect(try series(indicator).total == nil)
  }

  @Test("activities on site 2024: over 1,000 by both")
  func onSite2024() throws {
    #expect(try point("on-site", 2024).figure?.quantity == quantity("over 1000"))
  }

  @Test(
    "delegations 2023: 30 sent, 32 received, nearly 1,000 activities on site",
    arguments: [
      ("delegations-out", "30"), ("delegations-in", "32"), ("on-site", "nearly 1000"),
    ])
  func delegations2023(_ indicator: String, words: String) throws {
    #expect(try point(indicator, 2023).figure?.quantity == quantity(words))
  }

  private func year(_ year: Int) throws -> YearReview {
    try #require(review.years.first { $0.year == year })
  }

  private func row(_ id: String, _ year: Int) throws -> Row {
    let review = try self.year(year)
    return try #require(review.rows.first { review.objective(of: $0).id == id })
  }

  private func passage(_ id: String, _ year: Int) throws -> PlanModel.Thread.Passage? {
    try #require(review.thread(id)?.steps.first { $0.year == year }).passage
  }

  private func achievement(_ indicator: String, _ year: Int) throws -> Achievement {
    let place = try #require(try point(indicator, year).achievement)
    return try self.year(year).plan.achievements[place]
  }

  private func series(_ id: String) throws -> Series {
    try #require(review.series.first { $0.indicator.id == id })
  }

  private func point(_ id: String, _ year: Int) throws -> Series.Point {
    try #require(try series(id).points.first { $0.year == year })
  }
}
