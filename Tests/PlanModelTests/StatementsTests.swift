import PlanModel
import Testing

@Suite("Several statements of one figure")
struct StatementsTests {
  @Test(
    "Statements that have a value in common agree, and the last stands",
    arguments: [
      (["over 200", "nearly 224"], "nearly 224"), (["37", "37"], "37"), (["37"], "37"),
      (["about 230", "over 233"], "over 233"), (["about 20", "18"], "18"),
      (["about 20", "22"], "22"), (["nearly 20", "18"], "18"), (["nearly 20", "20"], "20"),
      (["18 to 22", "20"], "20"), (["at least 5", "5"], "5"), (["over 5", "about 5"], "about 5"),
      (["many", "12"], "12"), (["12", "many"], "12"), (["12", "not reported"], "12"),
      (["not reported", "many"], "many"), (["not reported", "not reported"], "not reported"),
      (["about -20", "-22"], "-22"),
    ] as [([String], String)])
  func agreement(_ said: [String], stands: String) throws {
    let figure = try stated(said)
    #expect(figure.stated == stands)
    #expect(figure.meaning == PlanModelTests.figure(stands).meaning)
    #expect(!figure.isDisputed)
    #expect(figure.statements.count == (said.count == 1 ? 0 : said.count))
  }

  @Test(
    "Statements without a common value differ, and are their hull with its true unknown sides",
    arguments: [
      (["37", "43"], "37", "43"), (["43", "37"], "37", "43"),
      (["nearly 228", "over 228.7"], nil, nil),
      (["about 20", "22.1"], nil, nil), (["nearly 20", "17.9"], nil, "20"),
      (["over 50", "20"], "20", nil), (["over 5", "5"], "5", nil), (["under 5", "5"], nil, "5"),
      (["18 to 22", "23", "30"], "18", "30"), (["over 20", "under 20"], nil, nil),
    ] as [([String], String?, String?)])
  func dispute(_ said: [String], low: String?, high: String?) throws {
    let figure = try stated(said)
    #expect(figure.isDisputed)
    #expect(figure.disputed.map(\.figure.stated) == said)
    #expect(figure.stated == said.joined(separator: "; "))
    let quantity = try #require(figure.quantity)
    #expect(quantity.qualifier == .differ)
    #expect(quantity.interval.low?.value == low.flatMap { Decimal($0) })
    #expect(quantity.interval.high?.value == high.flatMap { Decimal($0) })
    #expect(quantity.interval.exactValue == nil)
  }

  @Test("A hull's end is strict only where no statement reaches it")
  func strictEnds() throws {
    let open = try #require(try stated(["over 5", "5"]).quantity)
    #expect(open.interval.low?.isStrict == false)
    let shut = try #require(try stated(["over 5", "over 9", "4 to 4.5"]).quantity)
    #expect(shut.interval.low == .init(Decimal(4)))
  }

  @Test("An estimate is replaced by a later statement that is none, and never the other way round")
  func estimates() throws {
    let replaced = try stated(["estimated 250", "over 220.7", "221"])
    #expect(replaced.stated == "221")
    #expect(replaced.quantity?.isEstimate == false)
    #expect(replaced.otherStatements.map(\.figure.stated) == ["estimated 250", "over 220.7"])
    let last = try stated(["220", "estimated 250"])
    #expect(last.isDisputed)
    #expect(last.quantity?.isEstimate == true)
    #expect(try stated(["estimated 250", "estimated 220"]).isDisputed)
  }

  @Test("A statement with an earlier date than the next is replaced")
  func dates() throws {
    func figure(_ said: [(String, String?)], isYearOver: Bool = false) throws -> Figure {
      let statements = said.map { words, date in
        Figure.Statement(PlanModelTests.figure(words, upTo: date), sources: [])
      }
      return try #require(Figure(of: statements, isYearOver: isYearOver))
    }
    #expect(try figure([("37", "2024-06"), ("43", "2024-11-30")]).stated == "43")
    #expect(try figure([("37", "2024-11-30"), ("43", "2024-11")]).isDisputed)
    #expect(try figure([("43", "2024-11"), ("37", "2024-06")]).isDisputed)
    #expect(try figure([("37", "2024-06"), ("43", nil)]).isDisputed)
    #expect(try figure([("37", "2024-06"), ("43", nil)], isYearOver: true).stated == "43")
    #expect(try figure([("37", nil), ("43", "2024-11")], isYearOver: true).isDisputed)
  }

  @Test("What is shown has its own documents, and what is not shown has none there")
  func sources() throws {
    var achievement = Achievement()
    achievement.sources = ["own", "a", "b"]
    let agreed = Figure(
      of: [
        .init(figure("over 200"), sources: ["a"]), .init(figure("nearly 224"), sources: ["b"]),
      ], isYearOver: true)
    achievement.measurement = .init(indicator: "n", figure: try #require(agreed))
    #expect(achievement.shownSources == ["own", "b"])
    let differing = Figure(
      of: [.init(figure("37"), sources: ["a"]), .init(figure("43"), sources: ["b"])],
      isYearOver: true)
    achievement.measurement = .init(indicator: "n", figure: try #require(differing))
    #expect(achievement.shownSources == ["own", "a", "b"])
  }

  @Test("Sources that differ have no percentage, and are met only by all that they can mean")
  func judgement() throws {
    let actual = try #require(try stated(["37", "43"]).quantity)
    #expect(Percentage(of: actual, target: quantity("50"), better: .higher) == nil)
    #expect(Verdict(of: actual, target: quantity("37"), better: .higher) == .met)
    #expect(Verdict(of: actual, target: quantity("40"), better: .higher) == .undetermined)
    #expect(Verdict(of: actual, target: quantity("44"), better: .higher) == .notMet)
    #expect(Change(from: quantity("30"), to: actual) == .higher)
    #expect(Change(from: quantity("40"), to: actual) == nil)
    #expect(Change(from: actual, to: actual) == nil)
  }

  @Test("A change between figures of different dates knows both, one between like dates does not")
  func unlikeDates() {
    func unlike(_ before: String?, _ after: String?) -> Bool {
      let years = [(2023, before), (2024, after)].map { number, date in
        let measured = Achievement(
          measurement: .init(indicator: "n", figure: figure("\(number)", upTo: date)))
        return year(number, .final, [], [measured])
      }
      let review = Review(of: plan([indicator("n")], years[0], years[1]))
      #expect(review.series[0].points[1].change == .higher)
      return review.series[0].points[1].unlike != nil
    }
    #expect(!unlike(nil, nil))
    #expect(unlike(nil, "2024-11-30"))
    #expect(unlike("2023-11-30", nil))
    #expect(!unlike("2023-11-30", "2024-11"))
    #expect(!unlike("2023-02", "2024-02"))
    #expect(unlike("2023-11", "2024-10"))
  }

  private func stated(_ said: [String]) throws -> Figure {
    let statements = said.map { Figure.Statement(figure($0), sources: []) }
    return try #require(Figure(of: statements, isYearOver: true))
  }
}
