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
}
