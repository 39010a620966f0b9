internal import PlanModel

/// One objective through the years.
///
/// `passage` is how a step goes on to the next: "stated slip", "inferred slip" or "set again", null in
/// the last.
struct ThreadDocument: Encodable {
  let id: String
  let firstPlanned: Int
  let latest: Int
  let slips: Int
  let statedSlips: Int
  let inferredSlips: Int
  let steps: [Step]

  init(_ thread: PlanModel.Thread) {
    id = thread.id
    firstPlanned = thread.firstPlanned
    latest = thread.latest
    slips = thread.slips
    statedSlips = thread.statedSlips
    inferredSlips = thread.inferredSlips
    steps = thread.steps.map(Step.init)
  }

  /// The objective in one year.
  struct Step: Encodable {
    let year: Int
    let status: String
    @OrNull var passage: String?

    init(_ step: PlanModel.Thread.Step) {
      year = step.year
      status = step.status.rawValue
      passage =
        switch step.passage {
        case .statedSlip: "stated slip"
        case .inferredSlip: "inferred slip"
        case .setAgain: "set again"
        case nil: nil
        }
    }
  }
}
