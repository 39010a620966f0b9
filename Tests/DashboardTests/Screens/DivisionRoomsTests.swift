import PlanModel
import Testing
import Wording

/// Parts and periods of which some are silent, wherever a figure is shown.
@Suite("A figure of which something is silent")
struct DivisionRoomsTests {
  private static let plan = Fixture.text(
    """
    plenum: 1
    indicators:
      visits:
        name: {en: Visits, vi: Lượt đến}
        unit: {en: visits, vi: lượt}
        aggregation: sum
        negative: false
        headline: true
      members:
        name: Members
        unit: {en: members, vi: hội viên}
        negative: false
        headline: true
        parts: {adults: {en: adults, vi: người lớn}, children: {en: children, vi: thiếu nhi}}
    years:
      2025:
        report: final
        objectives: [{text: Serve all, indicator: visits}]
        achievements:
          - {indicator: visits, actual: {Q1: 9_800, Q2: 12_100, Q3: not reported}}
          - {indicator: members, actual: {adults: 2_640}}

    """)

  private static let all: Set = [
    "year", "details", "indicators", "wall", "page", "web", "aloud",
  ]

  @Test("Nowhere is an open sum exact", arguments: Language.allCases)
  func isNeverExact(_ language: Language) throws {
    let rooms = try Rooms(Self.plan, year: 2025, language)
    let atLeast = language == .en ? "at least" : "ít nhất"
    for number in ["21900", "2640"] {
      let number = language.words.number(number)
      #expect(rooms.rooms(that: "\(atLeast) \(number)") == Self.all)
    }
    for (room, text) in rooms.texts {
      let bare = text.replacing(atLeast.filter { $0 != " " }, with: "at least ")
      let sum = language.words.number("21900")
      for match in bare.ranges(of: sum) {
        #expect(bare[..<match.lowerBound].hasSuffix("at least "), "\(room)")
      }
    }
  }

  @Test("What is silent is named wherever parts are, and each period has its figure")
  func isNamed() throws {
    let rooms = try Rooms(Self.plan, year: 2025)
    #expect(
      rooms.rooms(that: "in Q1 and Q2; Q3 and Q4 not reported").isSuperset(
        of: ["details", "page", "web", "aloud", "indicators"]))
    #expect(
      rooms.rooms(that: "children not reported").isSuperset(
        of: ["details", "page", "web", "aloud", "indicators"]))
    #expect(
      rooms.rooms(that: "Q2 12,100").isSuperset(
        of: ["details", "page", "web", "aloud", "indicators"]))
    #expect(rooms.rooms(that: "▇█··") == ["details", "indicators", "page"])
    let vietnamese = try Rooms(Self.plan, year: 2025, .vi)
    #expect(
      vietnamese.rooms(that: "quý III và quý IV chưa có báo cáo").isSuperset(
        of: ["details", "page", "web", "aloud", "indicators"]))
  }

  @Test("A target by periods stands beside the figure by periods, of each measure too")
  func targets() throws {
    let plan = Fixture.text(
      """
      plenum: 1
      indicators:
        visits: {name: Visits, better: higher, aggregation: sum, negative: false}
        seats: {name: Seats, better: higher, aggregation: latest}
      years:
        2024:
          report: final
          objectives: [{text: Serve all, indicator: visits, target: {H1: 10, H2: 12}}]
          achievements: [{indicator: visits, actual: {H1: 9, H2: 14}}]
        2025:
          report: final
          objectives:
            - text: Serve all
              measures:
                - {indicator: visits, target: {Q1: 1, Q2: 2, Q3: 3, Q4: 40}}
                - {indicator: seats, target: {Q2: 60, Q4: 70}}
          achievements:
            - {indicator: visits, actual: {Q1: 1, Q2: 2, Q3: 3, Q4: 39}}
            - {indicator: seats, actual: {Q2: 61}}

      """)
    let own = try Rooms(plan, year: 2024)
    #expect(
      own.rooms(that: "Target by period: H1 10, H2 12") == ["page", "web", "aloud"]
    )
    #expect(own.texts["details"]?.contains("TargetbyperiodH110·H212") == true)
    let several = try Rooms(plan, year: 2025)
    for said in ["target by period Q1 1, Q2 2, Q3 3, Q4 40", "target by period Q2 60, Q4 70"] {
      #expect(several.rooms(that: said) == ["details", "page", "web", "aloud"], "\(said)")
    }
    #expect(several.rooms(that: "by period Q1 1, Q2 2, Q3 3, Q4 39") == ["details", "indicators"])
  }
}
