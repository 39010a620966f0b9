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

/// The pairs of colours that ncurses knows styles by, each made when a style first needs it.
///
/// There are more inks and grounds than pairs on a terminal with few colours, where many of them
/// look the same: `alloc_pair` gives those one pair.
private struct ColorPairs {
  private let palette: Palette
  /// The pair of each ink on each ground, 0 where none was needed yet.
  private var pairs: [Int32]

  init(_ palette: Palette) {
    self.palette = palette
    pairs = Array(repeating: 0, count: Ink.allCases.count * Ground.allCases.count)
  }

  /// The pair of a style; pair 0, the terminal's own, without colours.
  mutating func pair(of style: Style) -> Int32 {
    guard let ink = palette.number(of: style.ink, on: style.ground),
      let ground = palette.number(of: style.ground)
    else { return 0 }
    let index = Int(style.ink.rawValue) * Ground.allCases.count + Int(style.ground.rawValue)
    if pairs[index] == 0 { pairs[index] = max(0, alloc_pair(Int32(ink), Int32(ground))) }
    return pairs[index]
  }
}

/// Turns neighbouring cells of a row into what ncurses stores, which is one spacing scalar with its
/// marks for each cell.
struct CellEncoder {
  private let palette: Palette
  private var pairs: ColorPairs
  /// The style of the last cell, which the next one mostly shares, and an empty cell in it.
  private var style = Style.plain
  private var blank: cchar_t
  /// The cells encoded last, kept from row to row for their memory.
  private var encoded: [cchar_t] = []

  init(_ palette: Palette) {
    self.palette = palette
    pairs = ColorPairs(palette)
    blank = cchar_t()
    blank = blank(.plain)
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
  mutating func blank(_ style: Style) -> cchar_t {
    cchar_t(" ", palette.attributes(of: style).curses, pair: pairs.pair(of: style))
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
