internal import CNcurses
internal import Screen

/// Turns a row of cells into what ncurses stores, which is one spacing scalar with its marks for
/// each cell.
struct CellEncoder {
  /// An empty cell for each style.
  private let blanks: [cchar_t]
  /// Kept from row to row for its memory.
  private var encoded: [cchar_t] = []

  init(isColored: Bool) {
    blanks = Ink.allCases.flatMap { ink in
      (0..<8).map { attributes in
        cchar_t(
          " ", Style.Attributes(rawValue: attributes).curses, pair: isColored ? ink.pair : 0)
      }
    }
  }

  /// The cells of a row in at most so many columns.
  mutating func encode(_ row: ArraySlice<Cell>, columns: Int) -> [cchar_t] {
    encoded.removeAll(keepingCapacity: true)
    var left = columns
    for cell in row where cell.width > 0 {
      guard left > 0 else { break }
      append(cell, width: min(Int(cell.width), left))
      left -= Int(cell.width)
    }
    return encoded
  }

  /// An empty cell in a style.
  func blank(_ style: Style) -> cchar_t {
    blanks[Int(style.ink.rawValue) * 8 + Int(style.attributes.rawValue & 7)]
  }

  /// Appends a cell so that it takes exactly its width, even where the C library, by which ncurses
  /// counts, thinks otherwise of a character: one column too many would shift the whole row.
  private mutating func append(_ cell: Cell, width: Int) {
    let blank = blank(cell.style)
    // Nearly all cells hold one scalar, and about its width there is no doubt.
    var scalars = cell.character.unicodeScalars.makeIterator()
    if width == 1, let first = scalars.next(), scalars.next() == nil {
      switch first {
      case " ":
        encoded.append(blank)
        return
      case "█":
        // It is its cell's whole area. Fonts draw it with gaps at the edges, which make a grid of
        // big digits and of bars; a background has none.
        var style = cell.style
        style.attributes.formSymmetricDifference(.reverse)
        encoded.append(self.blank(style))
        return
      case _ where first.isASCII || curses_columns(first.value) == 1:
        encoded.append(blank.with(first))
        return
      default: break
      }
    }
    var left = width
    for scalar in cell.character.unicodeScalars where !scalar.changesWidth {
      let columns = scalar.isASCII ? 1 : Int(curses_columns(scalar.value))
      if columns == 0, left < width {
        encoded[encoded.count - 1].add(scalar)
      } else if columns > 0 {
        guard columns <= left else { break }
        encoded.append(blank.with(scalar))
        left -= columns
      }
    }
    if left == width, width > 0 {
      encoded.append(blank.with("\u{FFFD}"))
      left -= 1
    }
    for _ in 0..<left { encoded.append(blank) }
  }
}

extension Unicode.Scalar {
  /// Joiners and variation selectors: some terminals would give what they join or select a width
  /// of their own.
  fileprivate var changesWidth: Bool {
    value == 0x200D || value == 0xFE0E || value == 0xFE0F
  }
}
