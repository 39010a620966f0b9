internal import Interface
public import Screen

/// Paints the whole screen of a state: a pure function of its argument.
public func draw(_ state: State) -> Buffer {
  if state.isPresenting, let meeting = state.meeting { return draw(meeting.shown) }
  var buffer = Buffer(state.size)
  if let tooSmall = TooSmallScreen(state.size, words: state.words) {
    tooSmall.draw(into: &buffer)
  } else if let overlay = state.overlays.last {
    overlay.panel(of: state).draw(into: &buffer)
  } else if state.year != nil {
    YearScreen(state).draw(into: &buffer)
  } else {
    Overlay.problem(scroll: 0).panel(of: state).draw(into: &buffer)
  }
  if state.glyphs.isASCII { buffer.useASCII() }
  return buffer
}
