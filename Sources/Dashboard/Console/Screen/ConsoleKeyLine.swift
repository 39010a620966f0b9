internal import Screen
internal import Text
internal import Wording

/// The foot of the console: a short answer if there is one, else the most useful keys.
struct ConsoleKeyLine {
  private let state: ConsoleState

  init(_ state: ConsoleState) {
    self.state = state
  }

  func draw(into buffer: inout Buffer, in area: Rect) {
    let room = area.width - 2
    if let notice = state.notice {
      buffer.draw(Line(notice.text(state).truncated(to: room), .bold), indent: 1, in: area)
    } else if !state.typedDigits.isEmpty {
      let text = state.words.typedNumber(state.typedDigits)
      buffer.draw(Line(text, .bold), indent: 1, in: area)
    } else {
      buffer.draw(keys(room: room), indent: 1, in: area)
    }
  }

  /// Keys are dropped from the right as room shrinks, help is kept.
  private func keys(room: Int) -> Line {
    let words = state.words
    var hints = ConsoleKeyTable.rows.compactMap { row in
      row.hint.map { Line($0, .bold) + Line(" " + row.label(words).hint) }
    }
    let help = hints.popLast() ?? Line()
    func joined() -> Line { hints.reversed().reduce(help) { $1 + Line("  ") + $0 } }
    while !hints.isEmpty, joined().width > room { hints.removeLast() }
    return joined()
  }
}
