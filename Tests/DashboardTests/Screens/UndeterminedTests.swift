import PlanModel
import Testing

/// Why nothing is concluded from a figure.
@Suite("Undetermined")
struct UndeterminedTests {
  private static let plan = Fixture.text(
    """
    plenum: 1
    indicators: {visits: {name: Visits}, loans: {name: Loans, better: higher}}
    years:
      2024:
        report: final
        objectives: [{text: Serve all, indicator: visits, target: 60}]
        achievements: [{indicator: visits, actual: 70}]
      2025:
        report: final
        objectives: [{text: Lend more, indicator: loans, target: 60}]
        achievements: [{indicator: loans, actual: about 60}]

    """)

  @Test("An exact figure is not said to lack exactness where nothing says what is good")
  func nothingSaysWhatIsGood() throws {
    let why = "nothing says whether more than the target is good, or less"
    #expect(try Rooms(Self.plan, year: 2024).rooms(that: why) == ["details"])
    let other = try Rooms(Self.plan, year: 2025)
    #expect(other.rooms(that: why) == [])
    #expect(other.rooms(that: "what is recorded does not decide it") == ["details", "page", "web"])
    #expect(
      try Rooms(Self.plan, year: 2024, .vi).rooms(
        that: "chưa nêu rõ cao hơn hay thấp hơn chỉ tiêu là tốt") == ["details"])
  }
}
