internal import Text

/// A whole screen of cells, painted anew for every frame.
///
///     var buffer = Buffer(Size(columns: 11, rows: 1))
///     buffer.write("Đại hội", x: 2, y: 0, in: buffer.bounds)
///     buffer.text  // "  Đại hội"
public struct Buffer: Equatable, Sendable {
  /// The screen's extent.
  public let size: Size
  /// The rows one after the other.
  private var cells: [PackedCell]
  /// The characters of several scalars, in the order in which they were written.
  private var clusters: [Character] = []

  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The rectangle that is the whole screen.
  public var bounds: Rect { Rect(size) }

  /// The cell at a column and a row; outside the screen, a blank.
  public subscript(x: Int, y: Int) -> Cell {
    bounds.contains(x: x, y: y) ? cells[y * size.columns + x].cell(clusters) : .blank
  }

  /// Writes one line of text inside `area` and returns the column after it.
  ///
  /// What does not fit is not drawn, nothing is wrapped; a wide character is drawn whole or not at
  /// all. Control characters, which no text should still have here, become `�`.
  @discardableResult
  public mutating func write(
    _ text: String, x: Int, y: Int, style: Style = .plain, in area: Rect
  ) -> Int {
    let area = area.intersection(bounds)
    guard y >= area.y, y < area.maxY else { return x }
    let columns = area.x..<area.maxX
    if let width = text.plainWidth {
      return write(text, width: width, x: x, y: y, style: style, in: columns)
    }
    var column = x
    for character in text {
      let width = character.displayWidth
      guard width > 0 else { continue }
      guard column + width <= columns.upperBound else { break }
      if column >= columns.lowerBound {
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

  /// Writes a text of which each scalar is a character of one column.
  private mutating func write(
    _ text: String, width: Int, x: Int, y: Int, style: Style, in columns: Range<Int>
  ) -> Int {
    let end = max(x, min(x + width, columns.upperBound))
    let start = max(x, columns.lowerBound)
    guard start < end else { return end }
    clearHalves(around: start..<end, y: y)
    let row = y * size.columns
    var cells = cells.mutableSpan
    var column = x
    for scalar in text.unicodeScalars {
      guard column < end else { break }
      if column >= start { cells[row + column] = PackedCell(scalar.value, style) }
      column += 1
    }
    return end
  }

  /// Fills the part of `area` that is on the screen with one character, one column wide.
  public mutating func fill(_ area: Rect, with character: Character = " ", style: Style = .plain) {
    let area = area.intersection(bounds)
    guard !area.isEmpty else { return }
    let cell = PackedCell(code(of: Grapheme(character.shown)), style)
    for y in area.y..<area.maxY {
      clearHalves(around: area.x..<area.maxX, y: y)
      for x in area.x..<area.maxX { cells[y * size.columns + x] = cell }
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

  /// Lays a ground under all of `area` that lies on the page; what has a ground of its own keeps it.
  public mutating func lay(_ ground: Ground, under area: Rect) {
    let area = area.intersection(bounds)
    for y in area.y..<max(area.y, area.maxY) {
      for index in (y * size.columns + area.x)..<(y * size.columns + max(area.x, area.maxX))
      where cells[index].style.ground == .page {
        cells[index].style.ground = ground
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
      if let character = replacement(cells[index].cell(clusters).character) {
        cells[index].code = code(of: Grapheme(character))
      }
    }
  }

  /// Sets one cell and clears what is left of a wide character that it cuts in two.
  private mutating func put(_ character: Character, width: Int, x: Int, y: Int, style: Style) {
    let index = y * size.columns + x
    clearHalves(around: x..<(x + width), y: y)
    let code = code(of: Grapheme(character))
    cells[index] = PackedCell(code, style, width: UInt8(width))
    if width == 2 { cells[index + 1] = PackedCell(0x20, style, width: 0) }
  }

  /// Clears what will be left of wide characters that are cut in two at the edges of these columns.
  private mutating func clearHalves(around columns: Range<Int>, y: Int) {
    let start = y * size.columns
    let (first, next) = (start + columns.lowerBound, start + columns.upperBound)
    if cells[first].width == 0 { cells[first - 1] = PackedCell(0x20, cells[first - 1].style) }
    if columns.upperBound < size.columns, cells[next].width == 0 {
      cells[next] = PackedCell(0x20, cells[next].style)
    }
  }

  /// The number of a grapheme in this buffer.
  private mutating func code(of grapheme: Grapheme) -> UInt32 {
    switch grapheme {
    case .scalar(let scalar): return scalar.value
    case .cluster(let character):
      clusters.append(character)
      return PackedCell.firstCluster + UInt32(clusters.count - 1)
    }
  }
}

extension Character {
  /// The character, or `�` in place of one that must not get to the screen.
  fileprivate var shown: Character { isControl ? "\u{FFFD}" : self }
}

extension Buffer {
  /// True if two screens look the same.
  public static func == (left: Buffer, right: Buffer) -> Bool {
    left.size == right.size
      && (0..<left.size.rows).allSatisfy { left.changedColumns(inRow: $0, since: right) == nil }
  }

  /// The columns from the first to the last cell of a row that looks otherwise than in another
  /// buffer of this size, or than nothing; nil where none does.
  ///
  /// Wide characters are in it whole.
  public func changedColumns(inRow y: Int, since other: Buffer?) -> Range<Int>? {
    let start = y * size.columns
    var first = start
    var end = start + size.columns
    while first < end, isSame(at: first, as: other) { first += 1 }
    guard first < end else { return nil }
    while isSame(at: end - 1, as: other) { end -= 1 }
    if cells[first].width == 0 { first -= 1 }
    if cells[end - 1].width == 2 { end += 1 }
    return (first - start)..<(end - start)
  }

  /// True if a cell looks as it does in another buffer, where clusters may have other numbers;
  /// without another one, true if it is blank.
  @inline(__always)
  private func isSame(at index: Int, as other: Buffer?) -> Bool {
    let cell = cells[index]
    guard let other else { return cell == .blank }
    let otherCell = other.cells[index]
    guard cell.isCluster, otherCell.isCluster else { return cell == otherCell }
    return cell.cell(clusters) == otherCell.cell(other.clusters)
  }
}

extension Buffer {
  /// The cells of a row or of a part of it, from left to right.
  public struct Row: RandomAccessCollection, Sendable {
    @usableFromInline let cells: ArraySlice<PackedCell>
    @usableFromInline let clusters: [Character]

    fileprivate init(_ cells: ArraySlice<PackedCell>, _ clusters: [Character]) {
      self.cells = cells
      self.clusters = clusters
    }

    /// Index of the first cell, which means something to this collection alone.
    @inlinable public var startIndex: Int { cells.startIndex }

    /// Index behind the last cell.
    @inlinable public var endIndex: Int { cells.endIndex }

    /// The cell at an index.
    @inlinable public subscript(index: Int) -> Cell { cells[index].cell(clusters) }
  }

  /// The cells of a row, from left to right.
  public func row(_ y: Int) -> Row { row(y, columns: 0..<size.columns) }

  /// Some neighbouring cells of a row, from left to right.
  public func row(_ y: Int, columns: Range<Int>) -> Row {
    let start = y * size.columns
    return Row(cells[(start + columns.lowerBound)..<(start + columns.upperBound)], clusters)
  }
}

extension Buffer {
  /// A row as text, without the blanks at its end.
  public func line(_ y: Int) -> String {
    var line = ""
    for cell in row(y) where cell.width > 0 { line.append(cell.character) }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The screen as text, a line for each row.
  public var text: String {
    (0..<size.rows).map(line).joined(separator: "\n")
  }
}
