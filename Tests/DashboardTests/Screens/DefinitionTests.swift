import PlanModel
import Testing

@testable import Dashboard

/// What an indicator counts, wherever there is room for a sentence.
@Suite("The definition of an indicator")
struct DefinitionTests {
  private static let plan = Fixture.text(
    """
    plenum: 1
    indicators:
      visits:
        name: {en: Visits, vi: Lượt đến}
        definition: {en: Who passes the gate., vi: Ai qua cổng thì tính.}
        better: higher
      calls: {name: Calls, definition: Of a minute or more}
    years:
      2025:
        report: final
        objectives: [{text: More visits, indicator: visits, target: 60}]
        achievements:
          - {indicator: visits, actual: 55}
      2026:
        objectives:
          - {text: Serve all, measures: [{indicator: visits, target: 60}, {indicator: calls, target: 9}]}

    """)

  @Test(
    arguments: [(Language.en, "Who passes the gate."), (.vi, "Ai qua cổng thì tính.")])
  func isThereWhereThereIsRoom(language: Language, definition: String) throws {
    let rooms = try Rooms(Self.plan, year: 2025, language)
    #expect(
      rooms.rooms(that: definition) == ["details", "indicators", "page", "web", "aloud"])
    #expect(rooms.rooms(that: "Of a minute or more") == ["indicators"])
  }

  @Test("An objective of several measures has the definition of each, with its name")
  func isThereForEachMeasure() throws {
    let rooms = try Rooms(Self.plan, year: 2026)
    let all: Set = ["details", "indicators", "page", "web", "aloud"]
    #expect(rooms.rooms(that: "Visits: Who passes the gate.") == all.subtracting(["indicators"]))
    #expect(rooms.rooms(that: "Of a minute or more") == all)
  }

  @Test(
    "A definition is found, and leads to what has its indicator",
    arguments: [
      ("passes the gate", ["2025 ", "More visits"]), ("qua cong", ["2025 ", "More visits"]),
      ("minute or more", ["2026 ", "Serve all"]),
    ])
  func isFound(_ query: String, shown: [String]) throws {
    let story = try FindStories.found(query, in: Self.plan)
    for words in shown { #expect(story.shows(words)) }
    #expect(FindStories.marked(story).count == 1)
    #expect(story.state.search?.hits.isEmpty == false)
  }
}
