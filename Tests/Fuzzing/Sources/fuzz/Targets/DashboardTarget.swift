@testable internal import Dashboard
@testable internal import Meeting
@testable internal import Interface
internal import PlanFile
internal import PlanModel
internal import Screen
internal import Wording

/// Keys, clicks and sizes on the dashboard, over a plan of `fixtures` or one that is made up.
enum DashboardTarget: FuzzTarget {
  static let name = "dashboard"

  static func faults(_ bytes: [UInt8]) -> [String] {
    var choices = Choices(bytes)
    let place = choices.number(below: KnownPlan.all.count + 4)
    let known = place < KnownPlan.all.count ? KnownPlan.all[place] : nil
    let opening = known.map { Opening.plan($0.review, file: "plan.yaml") } ?? madeUp(&choices)
    let look = Look(
      size(&choices), language: choices.pick(Language.allCases),
      glyphs: choices.isOne(in: 4) ? .ascii : .unicode)
    var state = State(opening, look: look)
    var faults = faultsSeen(on: state, known)
    var strokes = 0
    while !choices.isEmpty, strokes < 60, faults.isEmpty {
      strokes += 1
      let event = Hand.event(&choices, on: state.size, keys: keys)
      var effects = state.update(Event(event, at: .milliseconds(strokes * 300)))
      while !effects.isEmpty {
        for answer in answers(to: effects.removeFirst(), of: state, &choices) {
          effects += state.update(.answer(answer, at: .milliseconds(strokes * 300)))
        }
      }
      if strokes.isMultiple(of: 6) || choices.isEmpty { faults = faultsSeen(on: state, known) }
    }
    return faults.map { "\(state.size.columns)x\(state.size.rows) \(state.context): \($0)" }
  }

  private static let keys = ScreenKeys.all.flatMap(\.row.keys)

  /// What is true of every screen; of plans whose texts are known, all that the tests look at.
  private static func faultsSeen(on state: State, _ known: KnownPlan?) -> [String] {
    let buffer = state.picture
    guard let known else { return Property.isPicture(buffer, state.size, again: state.picture) }
    let faults = Property.isSound(buffer)
    if state.isPresenting, let meeting = state.meeting {
      return faults
        + DeckProperties(buffer: buffer, state: meeting.shown, numbers: known.numbers).faults
    }
    return faults + ScreenProperties(buffer: buffer, state: state, numbers: known.numbers).faults
  }

  private static func madeUp(_ choices: inout Choices) -> Opening {
    if choices.isOne(in: 5) { return .problems(KnownPlan.problems, file: "plan.yaml") }
    let reading = PlanFile.read(Array(PlanWriter.plan(&choices).utf8))
    return reading.plan.map { .plan(Review(of: $0), file: "plan.yaml") }
      ?? .problems(reading.diagnostics, file: "plan.yaml")
  }

  /// What the run loop does when it is asked.
  private static func answers(
    to effect: Effect, of state: State, _ choices: inout Choices
  ) -> [State.Answer] {
    switch effect {
    case .identifyPlan: [.identified(PageOptions.origin)]
    case .listPrinters: [.printers(choices.pick([[], ["HP"], ["HP", "Canon\u{301}"]]))]
    case .print(let job, _, _):
      [
        .printing(job),
        .printed(
          choices.pick([
            .written(file: "plan.pdf", folder: "reports"), .exists(file: "plan.pdf"),
            .failed(.noPDFProgram), .sent(title: "plan", printer: "HP"),
          ])),
      ]
    case .reload:
      if choices.isOne(in: 2), let plan = state.review {
        [.read(.plan(plan, file: "plan.yaml"))]
      } else {
        [.read(.problems(KnownPlan.problems, file: "plan.yaml"))]
      }
    case .open(let address): [.cannotOpen(address)]
    default: []
    }
  }

  private static func size(_ choices: inout Choices) -> Size {
    Size(columns: choices.number(in: 30...140), rows: choices.number(in: 8...50))
  }
}
