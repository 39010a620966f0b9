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
      var x = area.x + 1
      for hint in hints(width: area.width) {
        for span in hint.spans {
          x = buffer.write(span.text, x: x, y: area.y, style: span.style, in: area)
        }
        x += Self.gap
      }
    }
  }

  /// The columns between two hints.
  private static let gap = 2

  private func hints(width: Int) -> [Line] {
    let words = state.words
    let context = state.context
    var hints: [Line] = []
    var left = width - 2 + Self.gap
    for row in KeyTable.rows where row.contexts.contains(context) {
      guard let key = row.hint else { continue }
      let hint = Line([
        Line.Span(text: key, style: .bold),
        Line.Span(text: " " + row.label(words).hint, style: .plain),
      ])
      hints.append(hint)
      left -= hint.width + Self.gap
    }
    // The help is the last of all.
    while left < 0, hints.count > 1 { left += hints.remove(at: hints.count - 2).width + Self.gap }
    return hints
  }
}
