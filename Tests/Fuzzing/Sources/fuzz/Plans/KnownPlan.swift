internal import FoundationEssentials
internal import PlanFile
internal import PlanModel

/// The plans of the folder `fixtures`, read once.
struct KnownPlan: Sendable {
  let bytes: [UInt8]
  let review: Review
  let numbers: PlanNumbers

  /// The plans that load.
  static let all: [KnownPlan] = ["example", "format", "minimal", "vufo"].compactMap { name in
    let bytes = file("fixtures/\(name).yaml")
    return PlanFile.read(bytes).plan.map { plan in
      let review = Review(of: plan)
      return KnownPlan(
        bytes: bytes, review: review, numbers: PlanNumbers(review, printedIn: PageOptions.year))
    }
  }

  /// What is said about a plan that does not.
  static let problems = PlanFile.read(file("fixtures/broken/unknown-key.yaml")).diagnostics

  /// A file of the repository.
  private static func file(_ path: String) -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../../..")
    return (try? Data(contentsOf: root.appending(path: path))).map { Array($0) } ?? []
  }
}
