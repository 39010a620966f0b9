public import Screen

extension CursesTerminal {
  /// Shows a buffer, sending the terminal only what differs from the last one, in one write.
  ///
  /// Where the buffer and the screen differ in size, their upper left corners meet and the rest
  /// is blank.
  public mutating func show(_ buffer: Buffer, on background: Background) {
    // In one column nothing can be read, and for the cell at the end ncurses 6.4 paints what lies
    // before its own memory (`PutCharLR`).
    guard modesBefore != nil, size.columns > 1 else { return }
    if background != self.background {
      self.background = background
      if depth != .mono {
        let palette = Palette(background: background, depth: depth)
        screen.setColors(palette, blank: encoder.blank(.plain))
      }
    }
    var before = shown
    if before?.size != buffer.size || buffer.size != size {
      screen.erase()
      before = nil
    }
    for y in 0..<min(buffer.size.rows, size.rows) {
      guard let changed = buffer.changedColumns(inRow: y, since: before) else { continue }
      let cells = encoder.encode(
        buffer.row(y, columns: changed), columns: size.columns - changed.lowerBound)
      screen.put(cells, row: y, column: changed.lowerBound)
    }
    shown = buffer
    send(screen.update())
  }

  /// Makes the next frame paint every cell, for when another program has written on the screen.
  public mutating func repaint() {
    screen.forget()
  }

  /// Sounds the bell, or flashes, as the terminal is set up.
  public mutating func ring() {
    if modesBefore != nil { send(capabilities.bell) }
  }
}
