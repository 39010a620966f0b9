import PlanModel
import Testing

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

    """)

  @Test(
    arguments: [(Language.en, "Who passes the gate."), (.vi, "Ai qua cổng thì tính.")])
  func isThereWhereThereIsRoom(language: Language, definition: String) throws {
    let rooms = try Rooms(Self.plan, year: 2025, language)
    #expect(
      rooms.rooms(that: definition) == ["details", "indicators", "page", "web", "aloud"])
    #expect(rooms.rooms(that: "Of a minute or more") == ["indicators"])
  }
}
