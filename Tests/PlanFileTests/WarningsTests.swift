import PlanCheck
import PlanFile
import PlanModel
import TestSupport
import Testing

/// Whoever shows no warnings of a sound plan need not wait for them: reading finds the errors, and
/// the check what is worth saying besides.
@Suite struct WarningsTests {
  @Test(arguments: BrokenPlacesTests.places.keys.sorted())
  func areAllThatACheckAdds(code: String) throws {
    let quick = PlanFile.read(try PackageFiles.bytes("fixtures/broken/\(code).yaml"))
    let whole = quick.checked(by: PlanCheck.findings)
    #expect(quick.plan == whole.plan)
    let added = whole.diagnostics.filter { !quick.diagnostics.contains($0) }
    #expect(added.allSatisfy { $0.severity == .warning })
    #expect(whole.diagnostics.count == quick.diagnostics.count + added.count)
  }

  @Test func standBesideErrors() {
    let plan = Sample.plan(actual: "1e6").replacing("plenum: 1", with: "plenum: 1\nthemes: {a: A}")
    #expect(Sample.findings(plan) == ["13:17 figure-exponent", "2:10 unused"])
    #expect(PlanFile.read(Array(plan.utf8)).findings == ["13:17 figure-exponent"])
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

  /// A mistake is said once: what it may only seem to lead to is not said as well.
  @Test func areSilentAboutWhatAMistakeLeavesOpen() {
    let head = "plenum: 1\nthemes: {digital: Digital}\nindicators: {visits: {name: Visits}}\n"
    func codes(_ year: String) -> [String] {
      Sample.read(head + "years:\n  2025: {report: final, \(year)}\n  2026:\n").diagnostics
        .map(\.problem.code)
    }
    let used = "objectives: [{text: A, theme: digital, indicator: visits}]"
    let done = "achievements: [{indicator: visits, actual: 5, sources: nowhere}]"
    #expect(codes("\(used), \(done)") == ["unknown-reference"])
    #expect(
      codes(
        "objectives: [{text: A, theme: digitl, indicator: visits}], achievements: [{indicator: visits, actual: not reported}]"
      )
        == ["unknown-reference", "objectives-not-reported"])
    #expect(
      codes("\(used), achievements: [{indicator: visits, actual: 1e6}]") == ["figure-exponent"])
    #expect(
      codes("objectives: [{txt: A, outcome: postponed, to: 2026, reason: B}]") == ["unknown-key"])
    #expect(
      codes(
        "objectives: [{text: A, theme: digital}], achievements: [{indicator: visit, actual: 5}]")
        == ["unknown-reference"])
    #expect(
      codes("objectives: [{text: A, theme: digital, indicator: visits, due: [1]}]")
        == ["wrong-shape"])
    #expect(
      codes(
        "objectives: [{text: A, id: x, theme: digital}, {text: A, id: x, indicator: visits}], achievements: [{text: A, answers: x}]"
      )
        == ["duplicate-id"])
  }
}
