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

extension Buffer {
  /// Draws a whole picture with its upper left corner at a place.
  mutating func draw(_ picture: Buffer, x: Int, y: Int) {
    for row in 0..<picture.size.rows {
      for (column, cell) in picture.row(row).enumerated() where cell.width > 0 {
        write(
          String(cell.character), x: x + column, y: y + row, style: cell.style, in: bounds)
      }
    }
  }
}
