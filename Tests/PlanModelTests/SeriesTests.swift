import PlanModel
import TestSupport
import Testing

@Suite("Indicators through the years")
struct SeriesTests {
  @Test("A change is from the last year with a number, over the years without one")
  func changes() {
    let series = through(["10", "not reported", "many", "12", "-", "12", "over 5"])
    #expect(series.points.map(\.change) == [nil, nil, nil, .higher, nil, .unchanged, nil])
    #expect(series.points.map(\.comparedTo) == [nil, nil, nil, 2020, nil, 2023, 2025])
  }

  @Test(
    "What adds up over a year that is not over is only higher, and that where it can only grow",
    arguments: [
      ("9", .sum, false, nil), ("10", .sum, false, nil), ("11", .sum, false, .higher),
      ("11", .sum, nil, nil), ("11", .sum, true, nil), ("9", .latest, nil, .lower),
      ("10", .none, nil, .unchanged),
    ] as [(String, Indicator.Aggregation, Bool?, Change?)])
  func partialYear(
    _ figure: String, _ aggregation: Indicator.Aggregation, negative: Bool?, change: Change?
  ) {
    let years = [
      year(2020, .final, [], [measured("n", "10")]),
      year(2021, .partial, [], [measured("n", figure)]),
    ]
    let review = Review(
      of: plan([indicator("n", aggregation, negative: negative)], years[0], years[1]))
    #expect(review.series[0].points[1].change == change)
  }

  @Test("A year's target is the one that an objective sets; of several none is the year's")
  func targets() {
    let none = year(2020, .final, [], [measured("n", "10")])
    var one = year(2021, .final, [], [])
    var aim = Objective(LocalizedText("Aim", in: .en))
    aim.indicator = "n"
    aim.target = figure("20")
    var other = aim
    other.indicator = "m"
    one.objectives = [aim, other]
    var two = year(2022, .final, [], [])
    two.objectives = [aim, aim]
    let review = Review(of: plan([indicator("n", .none)], none, one, two))
    #expect(review.series[0].points.map(\.target) == [nil, quantity("20"), nil])
  }

  @Test("Every year of the plan has a point, also one without a figure")
  func points() {
    let series = through(["-", "not reported", "many", "7"])
    #expect(series.points.map(\.year) == [2020, 2021, 2022, 2023])
    #expect(
      series.points.map(\.figure) == [nil, figure("not reported"), figure("many"), figure("7")])
    #expect(series.points.map(\.achievement) == [nil, 0, 0, 0])
  }

  @Test(
    "A sum covers the years from the first to the last number and names those without",
    arguments: [
      (["over 200 million", "-", "over 200 million"], "over 400 million in 2 of 3 years; 2021"),
      (["-", "10", "20", "-"], "30 in 2 of 2 years"),
      (["10", "many", "not reported", "20"], "at least 30 in 2 of 4 years; 2021 2022"),
      (["10", "about 5"], "no sum in 2 of 2 years"), (["nearly 5"], "nearly 5 in 1 of 1 years"),
      (["nearly 5", "5"], "under 10 in 2 of 2 years"),
      (["-", "5"], "5 in 1 of 1 years"), (["under 5", "5"], "under 10 in 2 of 2 years"),
    ])
  func sums(_ figures: [String], said: String) {
    #expect(self.said(through(figures, .sum, negative: false).total) == said)
  }

  @Test("With a gap there is no sum of what may be below 0", arguments: [nil, true, false])
  func gap(negative: Bool?) {
    let total = through(["10", "-", "20"], .sum, negative: negative).total
    #expect(
      said(total)
        == (negative == false ? "at least 30" : "no sum") + " in 2 of 3 years; 2021")
    #expect(said(through(["10", "20"], .sum, negative: negative).total) == "30 in 2 of 2 years")
  }

  @Test("A year that the plan leaves out is a gap too")
  func missingYear() {
    let years = [2020, 2022].map { year($0, .final, [], [measured("n", "10")]) }
    let review = Review(of: plan([indicator("n", .sum, negative: false)], years[0], years[1]))
    #expect(said(review.series[0].total) == "at least 20 in 2 of 3 years; 2021")
  }

  @Test(
    "The latest is the last number, from whichever year it is",
    arguments: [
      (["10", "20", "-"], "20 in 1 of 1 years"),
      (["10", "about 20", "many"], "about 20 in 1 of 1 years"),
    ])
  func latest(_ figures: [String], said: String) {
    let total = through(figures, .latest).total
    #expect(self.said(total) == said)
    #expect(total?.last == 2021)
    #expect(total?.first == 2021)
  }

  @Test("There is no total of nothing, and none where nothing is to be aggregated")
  func noTotal() {
    #expect(through(["10", "20"], .none).total == nil)
    #expect(through(["-", "many", "not reported"], .sum).total == nil)
    #expect(through(["-"], .latest).total == nil)
  }

  @Test("Each year shows every headline, in the plan's order, also without a figure")
  func headlines() {
    let indicators = [
      indicator("aid", headline: true), indicator("other"), indicator("sent", headline: true),
    ]
    let review = Review(
      of: plan(
        indicators, year(2023, .final, [], [measured("sent", "24"), measured("other", "1")]),
        year(2024, .partial, [], [measured("sent", "37"), measured("aid", "not reported")])))
    #expect(
      review.years.map { $0.headlines.map(\.indicator.id) } == [["aid", "sent"], ["aid", "sent"]])
    #expect(review.years[0].headlines.map(\.point.figure) == [nil, figure("24")])
    #expect(
      review.years[1].headlines.map(\.point.figure) == [figure("not reported"), figure("37")])
    #expect(review.years[1].headlines.map(\.point.report) == [.partial, .partial])
    #expect(review.years[1].headlines.map(\.point.change) == [nil, .higher])
  }

  /// In each year a figure, "many" or other words, or "-" for nothing.
  @Test(
    "The year shown first is the latest with a figure, else with a word, else the first unfinished",
    arguments: [
      (["37", "-"], [YearPlan.Report.final, .final], 0),
      (["37", "40", "-"], [.final, .partial, .none], 1),
      (["37", "many", "-"], [.final, .final, .none], 0),
      (["many", "many", "-"], [.final, .final, .none], 1),
      (["many", "not reported", "-"], [.final, .final, .none], 0),
      (["-", "-", "-"], [.none, .none, .none], 0),
      (["-", "-", "-"], [.final, .none, .none], 1),
      (["-", "-"], [.final, .final], 1),
      (["-", "many"], [.none, .none], 0),
      ([], [], 0),
    ])
  func firstShown(_ figures: [String], _ reports: [YearPlan.Report], place: Int) {
    var plan = plan([indicator("n")])
    plan.years = zip(figures, reports).enumerated().map {
      year(2020 + $0, $1.1, [], $1.0 == "-" ? [] : [measured("n", $1.0)])
    }
    #expect(Review(of: plan).firstShown == place)
  }

  /// The series of one indicator, 2020 and on; "-" is a year without a word.
  private func through(
    _ figures: [String], _ aggregation: Indicator.Aggregation = .none, negative: Bool? = nil
  ) -> Series {
    var plan = plan([indicator("n", aggregation, negative: negative)])
    plan.years = figures.enumerated().map { place, words in
      year(2020 + place, .final, [], words == "-" ? [] : [measured("n", words)])
    }
    return Review(of: plan).series[0]
  }

  private func said(_ total: Total?) -> String {
    guard let total else { return "no total" }
    let missing = total.missing.map(\.description).joined(separator: " ")
    return (total.quantity.map(words) ?? "no sum") + " in \(total.covered) of \(total.span) years"
      + (missing.isEmpty ? "" : "; " + missing)
  }
}
