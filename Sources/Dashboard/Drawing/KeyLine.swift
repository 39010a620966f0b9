internal import Screen
internal import Text
internal import Wording

/// The foot of every screen: a short answer if there is one, else the most useful keys.
///
/// Keys are dropped from the right as room shrinks, help is kept.
struct KeyLine {
  private let state: State

  init(_ state: State) {
    self.state = state
  }

  func draw(into buffer: inout Buffer, in area: Rect) {
    let words = state.words
    if let notice = state.notice {
      let text = notice.text(state).truncated(to: area.width - 2)
      buffer.draw(Line(text, .bold), indent: 1, in: area)
    } else if !state.typedDigits.isEmpty {
      buffer.draw(Line(words.typedYear(state.typedDigits.text), .bold), indent: 1, in: area)
    } else {
      buffer.draw(keys(width: area.width), indent: 1, in: area)
    }
  }

  private func keys(width: Int) -> Line {
    let words = state.words
    var hints = KeyTable.rows
      .filter { $0.contexts.contains(state.context) }
      .compactMap { row in row.hint.map { hint($0, row.label(words).hint) } }
    let help = hints.popLast() ?? Line()
    let gap = Line("  ")
    var left = width - 2 - help.width - hints.reduce(0) { $0 + $1.width + gap.width }
    while left < 0, let last = hints.popLast() { left += last.width + gap.width }
    return hints.reduce(Line()) { $0 + $1 + gap } + help
  }

  private func hint(_ key: String, _ name: String) -> Line {
    Line(key, .bold) + Line(" " + name)
  }
}
