internal import Deck
@testable internal import Host
internal import Interface
@testable internal import Meeting
internal import PlanModel
internal import Screen

/// Any bytes from the other side of the console's socket, in pieces as they arrive.
enum ConsoleLineTarget: FuzzTarget {
  static let name = "console"

  static func faults(_ bytes: [UInt8]) -> [String] {
    var choices = Choices(bytes)
    let piece = choices.number(in: 1...64)
    let stream = choices.remainingBytes()
    var buffer = LineBuffer(limit: 400)
    var lines: [[UInt8]] = []
    for start in stride(from: 0, to: stream.count, by: piece) {
      lines += buffer.take(stream[start..<min(start + piece, stream.count)])
    }
    var whole = LineBuffer(limit: 400)
    var faults = whole.take(stream) == lines ? [] : ["other lines in pieces"]
    if whole.isOverrun != buffer.isOverrun { faults.append("overrun in pieces") }
    if lines.contains(where: { $0.count > 400 }) { faults.append("a line over the limit") }
    guard let plan = KnownPlan.all.last?.review else { return ["no plan"] }
    let size = Size(columns: 30 + piece, rows: 8 + piece / 3)
    for line in lines {
      if let position = ConsoleLine.reading(line, as: MeetingPosition.self) {
        faults += Property.isSaidBack(position) + console(position, plan, size)
      }
      if let command = ConsoleLine.reading(line, as: MeetingCommand.self) {
        faults += Property.isSaidBack(command) + wall(command, plan)
      }
    }
    return faults
  }

  /// The console draws whatever a presenter tells.
  private static func console(
    _ position: MeetingPosition, _ plan: Review, _ size: Size
  ) -> [String] {
    var console = Console(look: Look(size))
    let version = PlanVersion(file: "plan.yaml", checksum: position.plan.checksum, time: nil)
    let answers: [Console.Answer] = [
      .position(position), .plan(plan, version), .position(position), .timeOfDay("14:32:07"),
    ]
    for answer in answers { console.update(.answer(answer, at: .seconds(5000))) }
    return Property.isPicture(console.picture, console.size, again: console.picture)
  }

  /// The wall does whatever a console asks.
  private static func wall(_ command: MeetingCommand, _ plan: Review) -> [String] {
    let deck = DeckState(
      plan, year: plan.firstShown, step: 3, look: Look(Size(columns: 80, rows: 24)))
    var meeting = Meeting(deck)
    meeting.update(.answer(.asked(command), at: .seconds(4)))
    let shown = meeting.shown
    return shown.deck.steps.indices.contains(shown.step) ? [] : ["no such step: \(shown.step)"]
  }
}
