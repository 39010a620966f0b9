import Export
import PlanModel
import TestSupport
import Testing

@Suite struct JSONTests {
  private func json(of review: Review, notes: Bool = false) throws -> JSONValue {
    try JSONValue(parsing: text(of: review, notes: notes))
  }

  private func text(of review: Review, notes: Bool = false) throws -> String {
    var text = ""
    try Export.json.write(review, notes: notes, into: &text)
    return text
  }

  @Test func golden() throws {
    try expectGolden(try text(of: Library.review()), "library.json")
  }

  @Test func isTheSameEachTime() throws {
    let text = try text(of: Library.review())
    #expect(try self.text(of: Library.review()) == text)
    #expect(text.hasSuffix("}\n") && !text.hasSuffix("\n\n"))
  }

  @Test func topLevel() throws {
    let json = try json(of: Library.review())
    #expect(
      json.keys == [
        "indicators", "language", "organisation", "short", "sources", "themes", "threads",
        "units", "years",
      ])
    #expect(json.language == "en")
    #expect(json.organisation?.vi == "Thư viện Sông Sen")
    #expect(json.short?.vi == .null)
  }

  @Test func emptyPlanIsWhole() throws {
    let json = try json(of: Review(of: Plan()))
    #expect(json.organisation == .null && json.years == [] && json.threads == [])
  }

  @Test func countsNameEveryStatus() throws {
    let years = try #require(try json(of: Library.review()).years).items
    #expect(
      years[1].counts?.keys
        == (["achievements", "no target set", "objectives"] + Status.allCases.map(\.rawValue))
        .sorted())
    #expect(years[1].counts?.objectives == 4)
    #expect(years[1].counts?["not achieved"] == 0)
    #expect(years[1].counts?.postponed == 1)
    #expect(years.map { $0.achievements?.items.count } == [2, 4, 1])
    #expect(years.map(\.counts?.achievements) == [2, 4, 1])
  }

  @Test func namesWithoutIDsComeFromTheirPlaces() throws {
    let years = try #require(try json(of: Library.review()).years).items
    #expect(years[1].objectives?.items.map(\.id) == ["branch", "2024-2", "waiting", "digital"])
    // The second one is not reported: no achievement, but it keeps its place.
    #expect(
      years[1].achievements?.items.map(\.id) == ["2024-a1", "database", "2024-a4", "2024-a5"])
    #expect(
      years[1].objectives?.items.map(\.answeredBy) == [[], ["2024-a1"], ["2024-a4"], ["database"]])
    #expect(
      years[1].achievements?.items.map(\.answers) == [["2024-2"], ["digital"], ["waiting"], []])
    #expect(years[1].achievements?.items.map(\.other) == [false, false, false, true])
  }

  /// Somebody may have called something else just what a place is called.
  @Test func namesThatAreMadeUpAreNobodyElses() throws {
    var plan = try Library.plan()
    plan.years[2].objectives[0].id = "2024-2"
    plan.years[1].achievements[2].id = "2024-a1"
    let json = try json(of: Review(of: plan))
    let years = try #require(json.years).items
    #expect(years[2].objectives?.items.first?.id == "2024-2")
    #expect(years[1].objectives?.items.map(\.id) == ["branch", "2024-2_", "waiting", "digital"])
    #expect(
      years[1].achievements?.items.map(\.id) == ["2024-a1_", "2024-a1", "2024-a4", "2024-a5"])
    #expect(
      years[1].achievements?.items.map(\.answers) == [["2024-2_"], ["digital"], ["waiting"], []])
    #expect(years[1].objectives?.items[1].answeredBy == ["2024-a1_"])
    #expect(json.indicators?.items[0].series?.items[1].achievement == "2024-a1_")
  }

  @Test func withoutObjectivesNoAchievementIsAnotherOne() throws {
    let years = try #require(try json(of: Library.review()).years).items
    #expect(years[0].achievements?.items.map(\.other) == [false, false])
  }

  @Test func statusAndItsReasons() throws {
    let objectives = try #require(try json(of: Library.review()).years?.items[1].objectives).items
    #expect(
      objectives.map(\.status) == ["postponed", "undetermined", "achieved", "reported"])
    #expect(objectives.map(\.declared) == [true, false, false, false])
    #expect(objectives.map(\.outcome) == ["postponed", .null, "achieved", .null])
    #expect(objectives.map(\.verdict) == [.null, "undetermined", "met", .null])
    #expect(objectives.map(\.postponedTo) == [2025, .null, .null, .null])
    #expect(objectives.map(\.nextYear) == [2025, .null, .null, .null])
    #expect(objectives.map(\.thread) == ["branch", .null, .null, .null])
  }

  @Test func percentageKeepsItsQualifier() throws {
    let objectives = try #require(try json(of: Library.review()).years?.items[1].objectives).items
    #expect(objectives[1].percentage?.value == 50)
    #expect(objectives[1].percentage?.isLowerBound == true)
    #expect(objectives[2].percentage == .null)
  }

  @Test(
    arguments: [
      ("over 200 million", "over", 200_000_000, .null, true, false),
      ("at least 5", "at-least", 5, .null, false, false),
      ("nearly 20", "nearly", .null, 20, false, true),
      ("under 20", "under", .null, 20, false, true),
      ("at most 20", "at-most", .null, 20, false, false),
      ("about 20", "about", .null, .null, false, false),
      ("37", "exact", 37, 37, false, false),
      ("18 to 22", "range", 18, 22, false, false),
    ] as [(String, String, JSONValue, JSONValue, Bool, Bool)])
  func everyQualifier(
    _ stated: String, _ qualifier: String, low: JSONValue, high: JSONValue, isLowStrict: Bool,
    isHighStrict: Bool
  ) throws {
    let actual = try #require(try actual(Self.figure(stated)))
    #expect(actual.stated == .string(stated))
    #expect(actual.qualifier == .string(qualifier))
    #expect(actual.low == low && actual.high == high)
    #expect(actual.lowIsStrict == .bool(isLowStrict))
    #expect(actual.highIsStrict == .bool(isHighStrict))
  }

  @Test func wordsHaveNoNumbers() throws {
    let actual = try #require(try actual(Figure(stated: "many", meaning: .words)))
    #expect(actual.qualifier == "text" && actual.numbers == [])
    #expect(actual.low == .null && actual.high == .null)
  }

  /// Binary floating point could not hold most of these.
  @Test(arguments: [
    "7.09", "-3.5", "0.000000000001", "999999999999999999.999999999999", "123456789012345678",
    "-0.1", "0", "1000000000000000000000000",
  ])
  func numbersAreExact(_ digits: String) throws {
    let quantity = Quantity(.exact, try Library.numeral(digits))
    let review = try review(with: Figure(stated: digits, meaning: .quantity(quantity)))
    #expect(try text(of: review).contains("\"low\" : \(digits),\n"))
  }

  /// All the digits that a decimal of the model can have.
  @Test func theLongestNumbersAreExact() throws {
    let most = try Library.numeral(String(repeating: "9", count: 29), .billion).value
    let whole = most + PlanModel.Decimal(999_999_999)
    for value in [whole, whole.descaled(by: 9).descaled(by: 9), .zero - whole] {
      #expect(value.description.count(where: \.isNumber) == 38)
      let quantity = Quantity(.exact, Numeral(value, scale: nil))
      let review = try review(with: Figure(stated: "x", meaning: .quantity(quantity)))
      #expect(try text(of: review).contains("\"low\" : \(value),\n"))
    }
  }

  @Test func partsHaveTheirOwnQualifiers() throws {
    let actual = try #require(
      try json(of: Library.review()).years?.items[1].achievements?.items[0].actual)
    #expect(actual.composition == "sum")
    #expect(actual.parts?.items.map(\.name) == ["children", "others"])
    #expect(actual.parts?.items.map(\.qualifier) == ["exact", "at-least"])
    #expect(actual.parts?.items[0].text?.vi == "thiếu nhi")
    #expect(actual.parts?.items[1].text == .null)
    #expect(actual.unit?.vi == "lượt")
  }

  @Test func threadsCountTheirSlips() throws {
    let threads = try #require(try json(of: Library.review()).threads).items
    #expect(threads.map(\.id) == ["branch"])
    #expect(threads[0].slips == 1 && threads[0].statedSlips == 1 && threads[0].inferredSlips == 0)
    #expect(threads[0].steps?.items.map(\.passage) == ["stated slip", .null])
    #expect(threads[0].steps?.items.map(\.status) == ["postponed", "planned"])
  }

  @Test func seriesHaveEveryYearAndTheirTotals() throws {
    let grants = try #require(try json(of: Library.review()).indicators?.items[1])
    let points = try #require(grants.series).items
    #expect(points.map(\.figure?.qualifier) == ["over", "not-reported", "range"])
    #expect(points.map(\.achievement) == ["2023-a1", .null, "2025-a1"])
    #expect(points.map(\.comparedTo) == [.null, .null, 2023])
    #expect(grants.total?.quantity?.qualifier == "over")
    #expect(grants.total?.quantity?.low == 201_500_000)
    #expect(grants.total?.years == 3 && grants.total?.covered == 2)
    #expect(grants.total?.missingYears == [2024])
  }

  @Test func changeIsNullWhereNoneCanBeStated() throws {
    let indicators = try #require(try json(of: Library.review()).indicators).items
    #expect(indicators[2].series?.items.map(\.change) == [.null, .null, .null])
    #expect(indicators[2].total == .null)
    // The last year's report is partial: what adds up may still come to more.
    #expect(indicators[1].series?.items.map(\.change) == [.null, .null, .null])
  }

  @Test func notesOnlyWhenAskedFor() throws {
    let review = try Library.review()
    #expect(!(try text(of: review)).contains("Only the speaker"))
    let notes = try text(of: review, notes: true)
    #expect(notes.components(separatedBy: "Only the speaker") == 4)
    #expect(try json(of: review, notes: true).years?.items[2].notes == nil)
  }

  private func actual(_ figure: Figure) throws -> JSONValue? {
    try json(of: review(with: figure)).years?.items[0].achievements?.items[0].actual
  }

  private func review(with figure: Figure) throws -> Review {
    var plan = Plan()
    plan.indicators = [Indicator(id: "aid", name: Library.text("Aid"), unit: Library.text("USD"))]
    var year = YearPlan(2024)
    year.achievements = [Library.achievement("aid", figure)]
    plan.years = [year]
    return Review(of: plan)
  }

  /// The figures of the table of qualifiers.
  private static func figure(_ stated: String) throws -> Figure {
    switch stated {
    case "over 200 million": try Library.figure(stated, .over, "200", .million)
    case "at least 5": try Library.figure(stated, .atLeast, "5")
    case "nearly 20": try Library.figure(stated, .nearly, "20")
    case "under 20": try Library.figure(stated, .under, "20")
    case "at most 20": try Library.figure(stated, .atMost, "20")
    case "about 20": try Library.figure(stated, .about, "20")
    case "18 to 22": try Library.figure(stated, .range, "18", to: "22")
    default: try Library.figure(stated, .exact, stated)
    }
  }
}

extension String {
  /// How often another text stands in this one.
  fileprivate func components(separatedBy other: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: other) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
