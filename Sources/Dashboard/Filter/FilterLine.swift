internal import Interface
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
      .map { $0.label(in: state) }
    let label = words.filterLabel + ": "
    let room = area.width - count.displayWidth - label.displayWidth - 4
    buffer.draw(Line(label + Self.fitting(choices, room: room), .bold), indent: 1, in: area)
    buffer.drawRight(Line(count + " ", .bold), in: area)
  }

  /// As many choices as fit whole, then how many more there are: "? not reported · +2".
  private static func fitting(_ choices: [String], room: Int) -> String {
    for shown in stride(from: choices.count, through: 1, by: -1) {
      let rest = choices.count - shown
      let text = (choices.prefix(shown) + (rest > 0 ? ["+\(rest)"] : []))
        .joined(separator: " · ")
      if text.displayWidth <= room { return text }
    }
    let rest = choices.count > 1 ? " · +\(choices.count - 1)" : ""
    return (choices.first ?? "").truncated(to: max(1, room - rest.displayWidth)) + rest
  }
}
