@testable internal import Dashboard
@testable internal import Interface
internal import Meeting
internal import PlanFile
internal import PlanModel
internal import Screen

/// Keys and sizes at the wall and at the speaker's console, over a plan of `fixtures` or one that is
/// made up.
enum MeetingTarget: FuzzTarget {
  static let name = "deck"

  static func faults(_ bytes: [UInt8]) -> [String] {
    var choices = Choices(bytes)
    let place = choices.number(below: KnownPlan.all.count + 4)
    let known = place < KnownPlan.all.count ? KnownPlan.all[place] : nil
    guard let review = known?.review ?? madeUp(&choices) else { return [] }
    let deck = DeckState(
      review, year: choices.number(below: review.years.count),
      size: Size(columns: choices.number(in: 30...140), rows: choices.number(in: 8...50)),
      language: choices.pick(Language.allCases), glyphs: choices.isOne(in: 4) ? .ascii : .unicode)
    var meeting = Meeting(deck, minutes: choices.pick([nil, 1, 45]))
    var console = ConsoleState(
      size: Size(columns: choices.number(in: 30...120), rows: choices.number(in: 8...50)),
      language: choices.pick([nil, .en, .vi]))
    console.show(review, version: version)
    console.hear(meeting.position(of: text))
    var faults = look(at: meeting, console, known)
    var strokes = 0
    while !choices.isEmpty, strokes < 60, faults.isEmpty {
      strokes += 1
      let time = Duration.milliseconds(strokes * choices.pick([300, 300, 300, 20_000]))
      if choices.isOne(in: 4) {
        atConsole(&console, &meeting, review, time, &choices)
      } else {
        let event = Hand.event(&choices, on: meeting.shown.size, keys: keys)
        update(&meeting, Event(event, at: time))
      }
      console.hear(meeting.position(of: text))
      console.tick(now: time, timeOfDay: "14:32:07")
      if strokes.isMultiple(of: 6) || choices.isEmpty { faults = look(at: meeting, console, known) }
    }
    return faults.map { "step \(meeting.shown.step) at \(meeting.shown.size): \($0)" }
  }

  private static let keys = DeckCommand.keys.rows.flatMap(\.keys)
  private static let consoleKeys = ConsoleAction.keys.rows.flatMap(\.keys)
  private static let text = MeetingPlan(checksum: "1a2b3c4d")
  private static let version = PlanVersion(file: "plan.yaml", checksum: "1a2b3c4d", time: nil)

  private static func atConsole(
    _ console: inout ConsoleState, _ meeting: inout Meeting, _ review: Review, _ time: Duration,
    _ choices: inout Choices
  ) {
    let news: [PlanNews] = [.same, .changed(version), .unusable(KnownPlan.problems)]
    if choices.isOne(in: 8) { console.learn(choices.pick(news)) }
    if choices.isOne(in: 16) { console.lose() }
    let event = Hand.event(&choices, on: console.size, keys: consoleKeys)
    guard case .ask(let request) = update(&console, Event(event, at: time)) else { return }
    if request == .renew {
      meeting.renew(review, at: time)
    } else {
      meeting.carryOut(request, at: time)
    }
  }

  /// What is true of every slide and of every console; of plans whose texts are known, all that the
  /// tests look at.
  private static func look(
    at meeting: Meeting, _ console: ConsoleState, _ known: KnownPlan?
  ) -> [String] {
    let state = meeting.shown
    let wall = draw(state)
    var faults = Property.isPicture(wall, state.size, again: draw(state))
    if let known {
      faults += DeckProperties(buffer: wall, state: state, numbers: known.numbers).faults
    }
    let desk = Property.isPicture(draw(console), console.size, again: draw(console))
    return faults + desk.map { "console: \($0)" }
  }

  private static func madeUp(_ choices: inout Choices) -> Review? {
    let plan = PlanFile.read(Array(PlanWriter.plan(&choices).utf8)).plan
    return plan.flatMap { $0.years.isEmpty ? nil : Review(of: $0) }
  }
}
