internal import Opened
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
  static func read(_ path: String?) -> Result<PrintablePlan, PlanRefusal> {
    Result { () throws(PlanRefusal) in try OpenedPlan(PlanOrigin(path: path)) }.map { plan in
      PrintablePlan(review: plan.review, file: plan.origin.name, checksum: plan.checksum)
    }
  }

  /// What a plan's file is called; the sample's has a name too.
  static func name(of path: String?) -> String { PlanOrigin(path: path).name }
}
