internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The row under the header that says what is filtered, and how much of the year is left.
struct FilterLine {
  private let state: State

  init(_ state: State) {
    self.state = state
  }

  /// Whether there is anything to say.
  var isNeeded: Bool { !state.filter.isEmpty }

  func draw(into buffer: inout Buffer, in area: Rect) {
    guard isNeeded, let listing = state.listing else { return }
    let words = state.words
    let count = words.shown(listing.count, of: listing.total)
    let choices = FilterChoice.all(in: state).filter { $0.isChosen(in: state.filter) }
      .map { $0.label(in: state) }.joined(separator: " · ")
    let room = area.width - count.displayWidth - 4
    buffer.draw(
      Line("\(words.filterLabel): \(choices)".truncated(to: room), .bold), indent: 1, in: area)
    buffer.drawRight(Line(count + " ", .bold), in: area)
  }
}
