@testable internal import Interface
@testable internal import Meeting
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
    let year = choices.number(below: review.years.count)
    let look = Look(
      Size(columns: choices.number(in: 30...140), rows: choices.number(in: 8...50)),
      language: choices.pick(Language.allCases), glyphs: choices.isOne(in: 4) ? .ascii : .unicode)
    let deck = DeckState(review, year: year, look: look)
    var meeting = Meeting(deck, minutes: choices.pick([nil, 1, 45]))
    let desk = Size(columns: choices.number(in: 30...120), rows: choices.number(in: 8...50))
    var console = Console(look: Look(desk), language: choices.pick([nil, .en, .vi]))
    console.update(.answer(.plan(review, version), at: .zero))
    console.update(.answer(.position(meeting.position(of: text)), at: .zero))
    var faults = faultsSeen(on: meeting, console, known)
    var strokes = 0
    while !choices.isEmpty, strokes < 60, faults.isEmpty {
      strokes += 1
      let time = Duration.milliseconds(strokes * choices.pick([300, 300, 300, 20_000]))
      if choices.isOne(in: 4) {
        atConsole(&console, &meeting, review, time, &choices)
      } else {
        let event = Hand.event(&choices, on: meeting.shown.size, keys: keys)
        meeting.update(Event(event, at: time))
      }
      console.update(.answer(.position(meeting.position(of: text)), at: time))
      console.update(.answer(.timeOfDay("14:32:07"), at: time))
      if strokes.isMultiple(of: 6) || choices.isEmpty {
        faults = faultsSeen(on: meeting, console, known)
      }
    }
    return faults.map { "step \(meeting.shown.step) at \(meeting.shown.size): \($0)" }
  }

  private static let keys = MeetingCommand.keys.rows.flatMap(\.keys)
  private static let consoleKeys = ConsoleCommand.keys.rows.flatMap(\.keys)
  private static let text = MeetingPlan(checksum: "1a2b3c4d")
  private static let version = PlanVersion(file: "plan.yaml", checksum: "1a2b3c4d", time: nil)

  private static func atConsole(
    _ console: inout Console, _ meeting: inout Meeting, _ review: Review, _ time: Duration,
    _ choices: inout Choices
  ) {
    let news: [PlanNews] = [.same, .changed(version), .unusable(KnownPlan.problems)]
    if choices.isOne(in: 8) { console.update(.answer(.file(choices.pick(news)), at: time)) }
    if choices.isOne(in: 16) { console.update(.answer(.presenterIsGone, at: time)) }
    let event = Hand.event(&choices, on: console.size, keys: consoleKeys)
    for case .ask(let command) in console.update(Event(event, at: time)) {
      for case .renew in meeting.update(.answer(.asked(command), at: time)) {
        meeting.update(.answer(.renewed(review), at: time))
      }
    }
  }

  /// What is true of every slide and of every console; of plans whose texts are known, all that the
  /// tests look at.
  private static func faultsSeen(
    on meeting: Meeting, _ console: Console, _ known: KnownPlan?
  ) -> [String] {
    let state = meeting.shown
    let wall = state.picture
    var faults = Property.isPicture(wall, state.size, again: state.picture)
    if let known {
      faults += DeckProperties(buffer: wall, state: state, numbers: known.numbers).faults
    }
    let desk = Property.isPicture(console.picture, console.size, again: console.picture)
    return faults + desk.map { "console: \($0)" }
  }

  private static func madeUp(_ choices: inout Choices) -> Review? {
    let plan = PlanFile.read(Array(PlanWriter.plan(&choices).utf8)).plan
    return plan.flatMap { $0.years.isEmpty ? nil : Review(of: $0) }
  }
}
