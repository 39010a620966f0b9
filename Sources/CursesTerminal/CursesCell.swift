internal import CNcurses
internal import Screen
internal import System

extension cchar_t {
  /// A cell with one spacing scalar.
  init(_ scalar: Unicode.Scalar, _ attributes: attr_t, pair: Int32) {
    self.init()
    attr = attributes | attr_t(bitPattern: COLOR_PAIR(pair))
    chars.0 = wchar_t(scalar.value)
    ext_color = pair
  }

  /// The cell with another scalar.
  func with(_ scalar: Unicode.Scalar) -> cchar_t {
    var cell = self
    cell.chars.0 = wchar_t(scalar.value)
    return cell
  }

  /// Adds a mark to the scalar; a fifth mark is left out, a cell has no room for it.
  mutating func add(_ mark: Unicode.Scalar) {
    let mark = wchar_t(mark.value)
    if chars.1 == 0 {
      chars.1 = mark
    } else if chars.2 == 0 {
      chars.2 = mark
    } else if chars.3 == 0 {
      chars.3 = mark
    } else if chars.4 == 0 {
      chars.4 = mark
    }
  }
}

extension Style.Attributes {
  /// The attributes as ncurses has them.
  var curses: attr_t {
    var attributes: attr_t = 0
    if contains(.bold) { attributes |= curses_bold }
    if contains(.underline) { attributes |= curses_underline }
    if contains(.reverse) { attributes |= curses_reverse }
    return attributes
  }
}

extension Ink {
  /// The ink's pair of colours; pair 0 is the terminal's own and cannot be changed.
  var pair: Int32 { Int32(rawValue) + 1 }
}

/// Turns neighbouring cells of a row into what ncurses stores, which is one spacing scalar with its
/// marks for each cell.
struct CellEncoder {
  private let isColored: Bool
  /// The style of the last cell, which the next one mostly shares, and an empty cell in it.
  private var style = Style.plain
  private var blank: cchar_t
  /// The cells encoded last, kept from row to row for their memory.
  private var encoded: [cchar_t] = []

  init(isColored: Bool) {
    self.isColored = isColored
    blank = Self.blank(.plain, isColored: isColored)
  }

  /// The cells in at most so many columns.
  mutating func encode(_ cells: some Sequence<Cell>, columns: Int) -> [cchar_t] {
    encoded.removeAll(keepingCapacity: true)
    var left = columns
    for cell in cells where cell.width > 0 {
      guard left > 0 else { break }
      append(cell, width: min(Int(cell.width), left))
      left -= Int(cell.width)
    }
    return encoded
  }

  /// An empty cell in a style.
  func blank(_ style: Style) -> cchar_t { Self.blank(style, isColored: isColored) }

  private static func blank(_ style: Style, isColored: Bool) -> cchar_t {
    cchar_t(" ", style.attributes.curses, pair: isColored ? style.ink.pair : 0)
  }

  /// Appends a cell so that it takes exactly its width, even where the C library, by which ncurses
  /// counts, thinks otherwise of a character: one column too many would shift the whole row.
  private mutating func append(_ cell: Cell, width: Int) {
    if cell.style != style {
      style = cell.style
      blank = blank(style)
    }
    // Nearly all cells hold one scalar, and about its width there is no doubt.
    guard width == 1, case .scalar(let scalar) = cell.grapheme else {
      return append(cell.character.unicodeScalars, width: width)
    }
    switch scalar {
    case " ":
      encoded.append(blank)
    case "█":
      // It is its cell's whole area. Fonts draw it with gaps at the edges, which make a grid of
      // big digits and of bars; a background has none.
      var style = style
      style.attributes.formSymmetricDifference(.reverse)
      encoded.append(blank(style))
    case _ where scalar.isASCII || CharacterSet.columns(of: scalar) == 1:
      encoded.append(blank.with(scalar))
    default:
      append(cell.character.unicodeScalars, width: width)
    }
  }

  /// Appends as many of a character's scalars as its width has room for, and fills the rest of it.
  private mutating func append(_ scalars: Character.UnicodeScalarView, width: Int) {
    var left = width
    for scalar in scalars where !scalar.changesWidth {
      let columns = scalar.isASCII ? 1 : CharacterSet.columns(of: scalar)
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
  /// True for joiners and variation selectors: some terminals would give what they join or select a
  /// width of their own.
  fileprivate var changesWidth: Bool {
    value == 0x200D || value == 0xFE0E || value == 0xFE0F
  }
}
