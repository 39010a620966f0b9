internal import Text

/// A whole screen of cells, painted anew for every frame and compared by nobody but ncurses.
///
///     var buffer = Buffer(Size(columns: 11, rows: 1))
///     buffer.write("Đại hội", x: 2, y: 0, in: buffer.bounds)
///     buffer.text  // "  Đại hội"
public struct Buffer: Equatable, Sendable {
  /// The screen's extent.
  public let size: Size
  private var cells: [Cell]

  /// An empty screen.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The rectangle that is the whole screen.
  public var bounds: Rect { Rect(size) }

  /// The cell at a column and a row; outside the screen, a blank.
  public subscript(x: Int, y: Int) -> Cell {
    bounds.contains(x: x, y: y) ? cells[y * size.columns + x] : .blank
  }

  /// The cells of a row, from left to right.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    cells[(y * size.columns)..<((y + 1) * size.columns)]
  }

  /// Writes one line of text inside `area` and returns the column after it.
  ///
  /// What does not fit is not drawn, nothing is wrapped; a wide character is drawn whole or not at
  /// all. Control characters, which no text should still have here, become `�`.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, x: Int, y: Int, style: Style = .plain, in area: Rect
  ) -> Int {
    let area = area.intersection(bounds)
    guard y >= area.y, y < area.maxY else { return x }
    var column = x
    if text.isPlain {
      for scalar in text.unicodeScalars {
        guard column < area.maxX else { break }
        if column >= area.x { put(Character(scalar), width: 1, x: column, y: y, style: style) }
        column += 1
      }
      return column
    }
    for character in text {
      let width = character.displayWidth
      guard width > 0 else { continue }
      guard column + width <= area.maxX else { break }
      if column >= area.x {
        if width == 1 {
          put(character.shown, width: 1, x: column, y: y, style: style)
        } else {
          putCells(of: character, x: column, y: y, style: style)
        }
      }
      column += width
    }
    return column
  }

  /// Fills the part of `area` that is on the screen with one character, one column wide.
  public mutating func fill(_ area: Rect, with character: Character = " ", style: Style = .plain) {
    let area = area.intersection(bounds)
    let shown = character.shown
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { put(shown, width: 1, x: x, y: y, style: style) }
    }
  }

  /// Gives every cell of `area` the attributes, leaving characters and inks as they are.
  public mutating func highlight(_ area: Rect, _ attributes: Style.Attributes) {
    let area = area.intersection(bounds)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX {
        cells[y * size.columns + x].style.attributes.formUnion(attributes)
      }
    }
  }

  /// Sets the cells of a character that takes more than one column: a wide one, or a grapheme of
  /// several letters, as Thai and Indic scripts have.
  private mutating func putCells(of character: Character, x: Int, y: Int, style: Style) {
    var column = x
    for cell in character.cells {
      let width = cell.displayWidth
      put(cell.shown, width: width, x: column, y: y, style: style)
      column += width
    }
  }

  /// Replaces single characters by others of the same width; nil leaves one as it is.
  public mutating func replaceCharacters(_ replacement: (Character) -> Character?) {
    for index in cells.indices where cells[index].width == 1 {
      if let character = replacement(cells[index].character) { cells[index].character = character }
    }
  }

  /// Sets one cell and clears what is left of a wide character that it cuts in two.
  private mutating func put(_ character: Character, width: Int, x: Int, y: Int, style: Style) {
    let index = y * size.columns + x
    if cells[index].width == 0, x > 0 { cells[index - 1] = Cell(" ", cells[index - 1].style) }
    let next = index + width
    if x + width < size.columns, cells[next].width == 0 {
      cells[next] = Cell(" ", cells[next].style)
    }
    cells[index] = Cell(character, style, width: UInt8(width))
    if width == 2 { cells[index + 1] = Cell(" ", style, width: 0) }
  }
}

extension Character {
  /// The character, or what stands on the screen for one that must not get there.
  fileprivate var shown: Character { isControl ? "\u{FFFD}" : self }
}
