import Screen

/// The styles of a screen as text: a letter for each cell that is not plain, rows without any left
/// out. Below a row a second one for the grounds, where it has any but the page.
///
///     b bold   r reverse   u underline   - a rule
///     d dim  a accent  f on a fill  , faint  = bar  ~ second bar  t target  < below zero
///     g y c s p v o x w m a hue, in capitals where it is bold too
///     grounds: c card  b band  h hollow  / shade  A accent  = bar  G Y C S P V O X a status
struct StyleGrid {
  let text: String

  init(_ buffer: Buffer) {
    var lines: [String] = []
    for y in 0..<buffer.size.rows {
      let cells = buffer.row(y).filter { $0.width > 0 }
      let number = (y < 10 ? " " : "") + "\(y)|"
      let styles = Self.row(cells.map(Self.letter))
      let grounds = Self.row(cells.map { Self.letter($0.style.ground) })
      if !styles.isEmpty || !grounds.isEmpty { lines.append(number + styles) }
      if !grounds.isEmpty { lines.append("  :" + grounds) }
    }
    text = lines.joined(separator: "\n")
  }

  private static func row(_ letters: [String]) -> String {
    var row = letters.joined()
    while row.last == "." { row.removeLast() }
    return row
  }

  private static func letter(_ cell: Cell) -> String {
    let attributes = cell.style.attributes
    if attributes.contains(.reverse) { return "r" }
    // A blank has no ink.
    if cell.character == " ", attributes.isEmpty { return "." }
    let isBold = attributes.contains(.bold)
    if cell.style.ink == .text, isBold { return "b" }
    if cell.style.ink == .text, attributes.contains(.underline) { return "u" }
    let letter = letter(cell.style.ink)
    return isBold ? letter.uppercased() : letter
  }

  private static func letter(_ ink: Ink) -> String {
    switch ink {
    case .text: "."
    case .dim: "d"
    case .accent: "a"
    case .onFill: "f"
    case .rule: "-"
    case .faint: ","
    case .bar: "="
    case .secondBar: "~"
    case .target: "t"
    case .below: "<"
    case .green: "g"
    case .gold: "y"
    case .cyan: "c"
    case .sky: "s"
    case .violet: "p"
    case .vermillion: "v"
    case .orange: "o"
    case .grey: "x"
    case .silver: "w"
    case .magenta: "m"
    }
  }

  private static func letter(_ ground: Ground) -> String {
    switch ground {
    case .page: "."
    case .card: "c"
    case .band: "b"
    case .hollow: "h"
    case .shade: "/"
    case .accent: "A"
    case .bar: "="
    case .green: "G"
    case .gold: "Y"
    case .cyan: "C"
    case .sky: "S"
    case .violet: "P"
    case .vermillion: "V"
    case .orange: "O"
    case .grey: "X"
    }
  }
}
