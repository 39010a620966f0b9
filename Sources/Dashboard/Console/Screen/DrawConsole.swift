internal import Interface
public import Screen
internal import Wording

/// Paints the speaker's console: a pure function of its argument.
public func draw(_ state: ConsoleState) -> Buffer {
  var buffer = Buffer(state.size)
  if let tooSmall = TooSmallScreen(state.size, words: state.words) {
    tooSmall.draw(into: &buffer)
  } else if let overlay = state.overlay {
    OverlayScreen(overlay, of: state).draw(into: &buffer)
  } else {
    ConsoleScreen(state).draw(into: &buffer)
  }
  if state.glyphs.isASCII { buffer.useASCII() }
  return buffer
}
