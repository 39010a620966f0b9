import PlanModel
import Testing

@testable import Wording

/// A figure that several documents state, and one of another time than its year, in words.
@Suite("Statements, dates and years of figures in words")
struct StatementSayingTests {
  /// A plan with two documents, in whose one year an indicator has the figure.
  private func review(_ figure: Figure, of indicator: Indicator) -> Review {
    var plan = Plan()
    plan.indicators = [indicator]
    plan.sources = [
      Source(id: "press", title: text("Gazette", "Công báo"), date: .month(6, year: 2025)),
      Source(id: "report", title: text("Report", "Báo cáo"), publisher: text("FHL", "FHL")),
    ]
    var year = YearPlan(2024)
    year.report = .final
    year.achievements = [
      Achievement(measurement: .init(indicator: indicator.id, figure: figure))
    ]
    plan.years = [year]
    return Review(of: plan)
  }

  private func stated(_ quantities: (Quantity, String)..., upTo date: PlanDate? = nil) throws
    -> Figure
  {
    let statements = quantities.map { quantity, source in
      Figure.Statement(
        figure(quantity).timed(date.map { .upTo($0, isYearEnd: false) }), sources: [source])
    }
    return try #require(Figure(of: statements, isYearOver: true))
  }

  private func said(_ figure: Figure, of indicator: Indicator, voice: Voice = .written)
    -> [IndicatorSaying]
  {
    let review = review(figure, of: indicator)
    return Language.allCases.map {
      IndicatorSaying(indicator, of: review, in: $0.words, voice: voice)
    }
  }

  @Test("Sources that differ are never shown one alone, each with its number")
  func differing() throws {
    let figure = try stated((quantity(.exact, "37"), "press"), (quantity(.exact, "43"), "report"))
    let said = said(figure, of: .delegations)
    #expect(
      said.map { $0.figure(figure).text.shown } == [
        "sources differ: 37 delegations [1], 43 delegations [2]",
        "các nguồn khác nhau: 37 đoàn [1], 43 đoàn [2]",
      ])
    #expect(
      said.map { $0.statement(figure, report: .final).shown } == [
        "37 [1] or 43 [2] delegations sent, sources differ",
        "37 [1] hoặc 43 [2] đoàn ra, các nguồn khác nhau",
      ])
    #expect(
      said.map { $0.figure(figure).bare.shown } == [
        "37 [1] or 43 [2], sources differ", "37 [1] hoặc 43 [2], các nguồn khác nhau",
      ])
    #expect(said.map { $0.figure(figure).lines } == [["37", "or 43"], ["37", "hoặc 43"]])
    #expect(
      said.map { $0.figure(figure).remarks } == [["sources differ"], ["các nguồn khác nhau"]])
    #expect(
      said.map { $0.attributions(of: figure).map(\.shown) } == [
        ["37 delegations: Gazette, June 2025 [1]", "43 delegations: FHL [2]"],
        ["37 đoàn: Công báo, tháng 6/2025 [1]", "43 đoàn: FHL [2]"],
      ])
    #expect(said.allSatisfy { $0.otherStatements(of: figure) == nil })
  }

  @Test("Without a short name the indicator's name stands before what differs")
  func named() throws {
    let figure = try stated(
      (quantity(.nearly, "228 million"), "press"), (quantity(.over, "228.7 million"), "report"))
    let said = said(figure, of: .aid)
    #expect(
      said.map { $0.statement(figure, report: .final).shown } == [
        "Foreign NGO aid mobilised: nearly 228 million USD [1] or over 228.7 million USD [2], "
          + "sources differ",
        "Viện trợ PCPNN vận động được: gần 228 triệu USD [1] hoặc trên 228,7 triệu USD [2], "
          + "các nguồn khác nhau",
      ])
    #expect(
      said.map { $0.figure(figure).lines } == [
        ["nearly 228", "or over 228.7", "million"], ["gần 228", "hoặc trên 228,7", "triệu"],
      ])
  }

  @Test("Heard, each figure is followed by the number of its document in words")
  func aloud() throws {
    let figure = try stated((quantity(.exact, "37"), "press"), (quantity(.exact, "43"), "report"))
    #expect(
      said(figure, of: .delegations, voice: .aloud).map {
        $0.statement(figure, report: .final).shown
      } == [
        "Delegations sent: sources differ: 37 delegations, source 1; 43 delegations, source 2",
        "Đoàn ra: các nguồn khác nhau: 37 đoàn, nguồn 1; 43 đoàn, nguồn 2",
      ])
  }

  @Test("What agrees with others is shown, and what was stated before is told")
  func agreeing() throws {
    let figure = try stated(
      (quantity(.over, "200 million"), "press"), (quantity(.nearly, "224 million"), "report"))
    let said = said(figure, of: .aid)
    #expect(
      said.map { $0.figure(figure).text.shown } == ["nearly 224 million USD", "gần 224 triệu USD"])
    #expect(
      said.map { $0.otherStatements(of: figure)?.sentence().shown } == [
        "First stated: over 200 million USD [1]", "Số nêu lần đầu: trên 200 triệu USD [1]",
      ])
  }

  @Test("A date that is not the end of the year stands beside its figure")
  func dates() throws {
    let figure = figure(quantity(.exact, "37")).timed(
      .upTo(.day(15, month: 6, year: 2025), isYearEnd: false))
    let said = said(figure, of: .delegations)
    #expect(
      said.map { $0.statement(figure, report: .final).shown } == [
        "37 delegations sent (figures to 15 Jun 2025)", "37 đoàn ra (số liệu đến ngày 15/06/2025)",
      ])
    #expect(
      said.map { $0.figure(figure).bare.shown } == [
        "37 (figures to 15 Jun 2025)", "37 (số liệu đến ngày 15/06/2025)",
      ])
    let end = figure.timed(.upTo(.month(12, year: 2025), isYearEnd: true))
    #expect(said.map { $0.figure(end).text.shown } == ["37 delegations", "37 đoàn"])
    // A date that all share is told once.
    let shared = try stated(
      (quantity(.exact, "37"), "press"), (quantity(.exact, "43"), "report"),
      upTo: .month(11, year: 2024))
    #expect(
      said[0].figure(shared).text.shown
        == "sources differ: 37 delegations [1], 43 delegations [2] (figures to November 2024)")
  }

  @Test("A baseline says of which year it is, also as the beginning of a way")
  func baseline() {
    let baseline = figure(quantity(.exact, "45")).timed(.year(YearLabel(2023, in: .calendar)))
    let said = said(baseline, of: .delegations)
    #expect(
      said.map { $0.figure(baseline).text.shown } == ["45 delegations in 2023", "45 đoàn năm 2023"])
    #expect(said.map { $0.figure(baseline).numberInTime.shown } == ["45 in 2023", "45 năm 2023"])
  }
}
