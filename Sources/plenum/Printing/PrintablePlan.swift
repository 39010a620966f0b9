internal import Host
internal import PlanModel

/// A plan as it is printed: what it says, and what tells its file from others.
struct PrintablePlan {
  /// What it says.
  let review: Review
  /// The name of the file, for people.
  let file: String
  /// The first characters of the file's checksum.
  let checksum: String

  /// Reads a plan and its checksum from the same bytes.
  ///
  /// - Parameter path: the file; nil for the sample.
  /// - Returns: the plan, or why there is none.
  static func read(_ path: String?) -> Result<PrintablePlan, Refusal> {
    let loaded =
      path.map { PlanLoader.load($0, warnsOfSoundPlans: false) } ?? PlanLoader.sample()
    guard let plan = loaded.plan else { return .failure(Refusal(loaded: loaded)) }
    return .success(
      PrintablePlan(
        review: Review(of: plan), file: name(of: path),
        checksum: PlanChecksum(of: loaded.bytes).short))
  }

  /// What a plan's file is called; the sample's has a name too.
  static func name(of path: String?) -> String { path.map(FileReader.name(of:)) ?? "sample.yaml" }

  /// Why a plan cannot be printed.
  struct Refusal: Error {
    let loaded: LoadedPlan
  }
}
