internal import Deck
internal import PlanModel
public import Screen
internal import Text
internal import Wording

/// Paints the whole wall: a pure function of its argument.
public func draw(_ state: DeckState) -> Buffer {
  var buffer = Buffer(state.size)
  let needed = TooSmallScreen.needed
  if state.size.columns < needed.columns || state.size.rows < needed.rows {
    state.drawTooSmall(into: &buffer)
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
  fileprivate func drawTooSmall(into buffer: inout Buffer) {
    let needed = TooSmallScreen.needed
    let sentence = language.words.tooSmall(
      needed: "\(needed.columns)×\(needed.rows)", given: "\(size.columns)×\(size.rows)")
    for (row, line) in Line.wrapped(sentence, width: size.columns).enumerated() {
      buffer.draw(line, row: row, in: buffer.bounds)
    }
  }

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
