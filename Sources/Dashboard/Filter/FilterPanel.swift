internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The choice of themes, statuses and sources to show, each with a box.
struct FilterPanel: Panel {
  private let row: Int
  private let state: State
  private let choices: [FilterChoice]

  init(row: Int, state: State) {
    self.row = row
    self.state = state
    choices = FilterChoice.all(in: state)
  }

  /// What the chosen row stands for.
  var chosen: FilterChoice? { choices.indices.contains(row) ? choices[row] : nil }

  private var height: Int { PanelFrame(state).body.height - 2 }

  /// The rows that are visible, the chosen one in the middle where there are enough.
  private var scroll: ListScroll {
    ListScroll(count: choices.count, chosen: row, height: height, first: row - height / 2)
  }

  func hit(x: Int, y: Int) -> Overlay? {
    scroll.row(atLine: y - PanelFrame(state).body.y - 2).map { .filter(row: $0) }
  }

  func moved(by command: Command) -> Overlay {
    .filter(row: ListScroll.moved(row, by: command.move, count: choices.count, height: height))
  }

  var settled: Overlay { .filter(row: min(max(0, row), max(0, choices.count - 1))) }

  func draw(into buffer: inout Buffer) {
    let frame = PanelFrame(state)
    frame.draw(
      position: choices.isEmpty ? nil : "\(row + 1)/\(choices.count)", into: &buffer)
    var body = frame.body
    buffer.draw(Line(state.words.filterTitle, .bold), indent: 1, in: body.takeTop(1))
    _ = body.takeTop(1)

    let kindWidth = (choices.map { $0.kind(state.words).displayWidth }.max() ?? 0) + 2
    for (line, place) in scroll.visible.enumerated() {
      let choice = choices[place]
      let isFirst = place == 0 || choices[place - 1].kind(state.words) != choice.kind(state.words)
      let pointer = place == row ? state.glyphs.pointer : " "
      let box = choice.isChosen(in: state.filter) ? "[x] " : "[ ] "
      let style: Style = place == row ? .bold : .plain
      buffer.draw(Line(pointer + " ", .bold), row: line, in: body)
      if isFirst || line == 0 {
        buffer.draw(Line(choice.kind(state.words)), row: line, indent: 2, in: body)
      }
      let indent = 2 + kindWidth
      let room = max(1, body.width - indent - box.count - 1)
      var text = choice.label(in: state)
      text = text.truncated(to: room)
      buffer.draw(Line(box + text, style), row: line, indent: indent, in: body)
    }
  }
}
