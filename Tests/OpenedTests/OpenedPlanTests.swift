import FoundationEssentials
import Host
import PlanFile
import PlanModel
import TestSupport
import Testing

@testable import Opened

@Suite struct OpenedPlanTests {
  @Test(arguments: [
    ("named.yaml", "set.yaml", true, "named.yaml"), (nil, "set.yaml", true, "set.yaml"),
    (nil, nil, true, "plan.yaml"), (nil, nil, false, nil), ("named.yaml", nil, false, "named.yaml"),
    // An empty variable is none; an empty argument is a name that no file has.
    (nil, "", false, nil), ("", "set.yaml", true, ""),
  ])
  func planThatIsMeant(argument: String?, variable: String?, isHere: Bool, path: String?) {
    let environment = Environment { ["PLENUM_PLAN": variable][$0] ?? nil }
    let origin = PlanOrigin(argument, environment) { $0 == "plan.yaml" && isHere }
    #expect(origin == PlanOrigin(path: path))
    #expect((origin == .sample) == (path == nil))
  }

  @Test(arguments: [
    (PlanOrigin(path: "plans/2024.yaml"), "2024.yaml"), (.sample, "sample.yaml"),
  ])
  func names(origin: PlanOrigin, name: String) {
    #expect(origin.name == name)
  }

  @Test func sampleIsTheFixture() throws {
    let plan = try OpenedPlan(.sample)
    let bytes = try PackageFiles.bytes("fixtures/vufo.yaml")
    #expect(plan.bytes == bytes)
    #expect(plan.fileTime == nil)
    #expect(plan.checksum == PlanChecksum(of: bytes).short)
    #expect(plan.review.years.map(\.year) == (2022...2026).map { $0 })
  }

  @Test func fileWithTimeAndWarnings() throws {
    let path = PackageFiles.url(of: "fixtures/broken/unused.yaml").path
    let plan = try OpenedPlan(PlanOrigin(path: path))
    let written = try #require(
      try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date)
    #expect(plan.fileTime == Int(written.timeIntervalSince1970.rounded(.down)))
    #expect(plan.bytes == (try PackageFiles.bytes("fixtures/broken/unused.yaml")))
    let found = plan.origin.check().diagnostics
    #expect(!found.isEmpty && found.allSatisfy { $0.severity == .warning })
  }

  @Test func brokenFileKeepsItsText() throws {
    let path = PackageFiles.url(of: "fixtures/broken/figure-comma.yaml").path
    let origin = PlanOrigin(path: path)
    let refusal = try #require(throws: PlanRefusal.self) { try OpenedPlan(origin) }
    #expect(refusal.origin == origin && refusal.hasText)
    #expect(refusal.reading.diagnostics.contains { $0.severity == .error })
    #expect(origin.check().diagnostics == refusal.reading.diagnostics)
  }

  @Test(arguments: [("none.yaml", Problem.fileMissing), ("fixtures", .fileIsFolder)])
  func fileWithoutText(name: String, problem: Problem) throws {
    let origin = PlanOrigin(path: PackageFiles.url(of: name).path)
    let refusal = try #require(throws: PlanRefusal.self) { try OpenedPlan(origin) }
    #expect(!refusal.hasText)
    #expect(refusal.reading.diagnostics.map(\.problem) == [problem])
    #expect(origin.check().diagnostics == refusal.reading.diagnostics)
  }

  @Test func bytesAtHand() throws {
    let text = Array("plenum: 1\nyears: {2025: {}}".utf8)
    let plan = try OpenedPlan(text, from: PlanOrigin(path: "gone.yaml"), fileTime: 7)
    #expect(plan.bytes == text && plan.fileTime == 7)
    #expect(throws: PlanRefusal.self) {
      try OpenedPlan(Array("plenum: x".utf8), from: .sample, fileTime: nil)
    }
  }
}
