internal import Dashboard
internal import Interface
internal import PlanFile
internal import PlanModel
internal import Screen

/// Valid plans with a few edits: the input chooses a plan of `fixtures`, then what to change where.
enum PlanEditsTarget: FuzzTarget {
  static let name = "edits"

  static func faults(_ bytes: [UInt8]) -> [String] {
    var choices = Choices(bytes)
    var text = PlanText(choices.pick(KnownPlan.all).bytes)
    for _ in 0..<8 where !choices.isEmpty { text.edit(&choices) }
    let bytes = text.bytes
    let reading = Property.checked(bytes)
    return Property.reads(bytes, reading) + drawing(reading, &choices)
  }

  /// What a reader sees of it, plan or problems.
  private static func drawing(_ reading: Reading, _ choices: inout Choices) -> [String] {
    let opening: Opening
    if let plan = reading.plan {
      opening = .plan(Review(of: plan), file: "plan.yaml")
    } else {
      opening = .problems(reading.diagnostics, file: "plan.yaml")
    }
    let size = Size(columns: choices.number(in: 30...130), rows: choices.number(in: 8...50))
    let state = State(opening, look: Look(size, language: choices.pick(Language.allCases)))
    return Property.isPicture(state.picture, size, again: state.picture)
  }
}
