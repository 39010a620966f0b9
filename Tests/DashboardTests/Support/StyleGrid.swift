import Screen

/// The styles of a screen as text: a letter for each cell that is not plain, rows without any left
/// out.
///
///     b bold   r reverse   u underline   - a rule
///     o s g y v p an ink, in capitals where it is bold too
struct StyleGrid {
  let text: String

  init(_ buffer: Buffer) {
    let rows = (0..<buffer.size.rows).map { y in
      var row = buffer.row(y).filter { $0.width > 0 }.map(Self.letter).reduce(into: "") { $0 += $1 }
      while row.last == "." { row.removeLast() }
      return row
    }
    text = rows.enumerated().filter { !$0.element.isEmpty }
      .map { ($0.offset < 10 ? " " : "") + "\($0.offset)|" + $0.element }
      .joined(separator: "\n")
  }

  private static func letter(_ cell: Cell) -> String {
    if cell.style.attributes.contains(.reverse) { return "r" }
    let isBold = cell.style.attributes.contains(.bold)
    let ink: String
    switch cell.style.ink {
    case .text:
      if isBold { return "b" }
      return cell.style.attributes.contains(.underline) ? "u" : "."
    case .rule: return "-"
    case .orange: ink = "o"
    case .sky: ink = "s"
    case .green: ink = "g"
    case .yellow: ink = "y"
    case .vermillion: ink = "v"
    case .purple: ink = "p"
    }
    return isBold ? ink.uppercased() : ink
  }
}
