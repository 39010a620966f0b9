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
    #expect(rooms.rooms(that: "▇█··").isSuperset(of: ["details", "indicators"]))
    let vietnamese = try Rooms(Self.plan, year: 2025, .vi)
    #expect(
      vietnamese.rooms(that: "quý III và quý IV chưa có báo cáo").isSuperset(
        of: ["details", "page", "web", "aloud", "indicators"]))
  }
}
