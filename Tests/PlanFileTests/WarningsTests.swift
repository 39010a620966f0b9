import PlanFile
import PlanModel
import TestSupport
import Testing

/// Whoever shows no warnings of a sound plan need not wait for them.
@Suite struct WarningsTests {
  @Test(arguments: BrokenPlacesTests.places.keys.sorted())
  func areLeftOutOfSoundPlansOnly(code: String) throws {
    let bytes = try PackageFiles.bytes("fixtures/broken/\(code).yaml")
    let whole = PlanFile.read(bytes)
    let quick = PlanFile.read(bytes, warnsOfSoundPlans: false)
    #expect(quick.plan == whole.plan)
    #expect(quick.diagnostics == (whole.plan == nil ? whole.diagnostics : []))
  }

  @Test func standBesideErrors() {
    let plan = Sample.plan(actual: "1e6").replacing("plenum: 1", with: "plenum: 1\nthemes: {a: A}")
    let quick = PlanFile.read(Array(plan.utf8), warnsOfSoundPlans: false)
    #expect(quick.findings == PlanFile.read(Array(plan.utf8)).findings)
    #expect(Set(quick.diagnostics.map(\.severity)) == [.error, .warning])
  }

  /// That an indicator lacks its name does not mean that its figure was not reported, or that it
  /// can be judged.
  @Test func tellApartWhatIsNamelessAndWhatIsNotReported() throws {
    let reading = Sample.read(
      """
      plenum: 1
      indicators: {trained: {unit: officials}}
      years:
        2024:
          report: final
          objectives:
            - {text: Train officials, indicator: trained, target: 20, outcome: achieved}
            - Improve coordination
          achievements: [{indicator: trained, actual: 12}]
      """)
    let texts = try #require(
      reading.diagnostics.lazy.compactMap { diagnostic in
        if case .objectivesNotReported(_, let texts) = diagnostic.problem { texts } else { nil }
      }.first)
    #expect(texts.map { $0[.en] } == ["Improve coordination"])
    #expect(!reading.diagnostics.contains { $0.problem.code == "outcome-against-figures" })
    #expect(reading.plan == nil)
  }
}
