internal import PlanFile
package import PlanModel
internal import Testing

extension Review {
  /// The review of a plan in `fixtures`, which loads without errors.
  ///
  ///     let review = try Review(fixture: "vufo")
  package init(fixture name: String) throws {
    try self.init(plan: try PackageFiles.bytes("fixtures/\(name).yaml"))
  }

  /// The review of a plan that a test writes down.
  package init(text: String) throws {
    try self.init(plan: Array(text.utf8))
  }

  private init(plan bytes: [UInt8]) throws {
    let reading = PlanFile.read(bytes)
    self.init(of: try #require(reading.plan, "\(reading.diagnostics)"))
  }
}
