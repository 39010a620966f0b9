internal import Deck
internal import Interface
internal import PlanModel
public import Screen
internal import Text
internal import Wording

/// Paints the whole wall: a pure function of its argument.
public func draw(_ state: DeckState) -> Buffer {
  var buffer = Buffer(state.size)
  if let tooSmall = TooSmallScreen(state.size, words: state.language.words) {
    tooSmall.draw(into: &buffer)
  } else {
    if let scroll = state.help {
      DeckHelp(state).draw(scroll: scroll, into: &buffer)
    } else if let chosen = state.overview {
      OverviewScreen(state, chosen: chosen).draw(into: &buffer)
    } else if !state.isBlank {
      SlideScreen(state).draw(into: &buffer)
    }
    if state.asksToEnd { state.drawQuestion(into: &buffer) }
  }
  if state.glyphs.isASCII { buffer.useASCII() }
  return buffer
}

extension DeckState {
  /// Asks at the foot, over whatever is there.
  fileprivate func drawQuestion(into buffer: inout Buffer) {
    let layout = DeckLayout(size)
    let lines = Line.wrapped(
      language.words.asksToEnd, width: layout.foot.width, style: .reverse)
    var area = buffer.bounds
    let rows = area.takeBottom(lines.count)
    buffer.fill(rows)
    for (row, line) in lines.enumerated() {
      buffer.draw(line, row: row, indent: layout.foot.x, in: rows)
    }
  }
}
