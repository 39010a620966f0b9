internal import Screen
internal import Text

extension Property {
  /// A text that is written into a rectangle changes nothing outside of it, and leaves every cell
  /// sound.
  static func staysInside(_ text: String, _ area: Rect) -> [String] {
    var empty = Buffer(Size(columns: 14, rows: 4))
    empty.fill(empty.bounds, with: "#")
    var buffer = empty
    for line in 0..<area.height {
      buffer.write(text, x: area.x + line, y: area.y + line, in: area)
    }
    var faults = isSound(buffer)
    for y in 0..<buffer.size.rows {
      for x in 0..<buffer.size.columns where !area.contains(x: x, y: y) {
        if buffer[x, y] != empty[x, y] { faults.append("drawn outside at \(x), \(y)") }
      }
    }
    return faults.map { "\($0): \(text.debugDescription) in \(area)" }
  }

  /// Every cell holds one character without any control in it, of the width that the cell says, and
  /// what continues a wide one stands behind it.
  static func isSound(_ buffer: Buffer) -> [String] {
    var faults: [String] = []
    for y in 0..<buffer.size.rows {
      var isOpen = false
      for (x, cell) in buffer.row(y).enumerated() {
        if (cell.width == 0) != isOpen { faults.append("half a character at \(x), \(y)") }
        isOpen = cell.width == 2
        guard cell.width > 0, cell.character != " " else { continue }
        if cell.character.unicodeScalars.contains(where: { Character($0).isControl }) {
          faults.append("a control character at \(x), \(y)")
        }
        if cell.character.displayWidth != Int(cell.width) {
          faults.append("\(cell.character.debugDescription) is not \(cell.width) wide: \(x), \(y)")
        }
      }
      if isOpen { faults.append("half a character at the end of \(y)") }
    }
    return faults
  }

  /// A drawing of this size is sound, and drawing once more gives the same.
  static func isPicture(_ buffer: Buffer, _ size: Size, again: Buffer) -> [String] {
    guard buffer.size == size else { return ["a buffer of another size"] }
    return (buffer == again ? [] : ["drawing twice differs"]) + isSound(buffer)
  }
}
