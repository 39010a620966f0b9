public import Screen
internal import Wording

/// Paints the speaker's console: a pure function of its argument.
public func draw(_ state: ConsoleState) -> Buffer {
  var buffer = Buffer(state.size)
  let needed = TooSmallScreen.needed
  if state.size.columns < needed.columns || state.size.rows < needed.rows {
    let sentence = state.words.tooSmall(
      needed: "\(needed.columns)×\(needed.rows)",
      given: "\(state.size.columns)×\(state.size.rows)")
    for (row, line) in Line.wrapped(sentence, width: state.size.columns).enumerated() {
      buffer.draw(line, row: row, in: buffer.bounds)
    }
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
