internal import CNcurses
internal import Screen

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
