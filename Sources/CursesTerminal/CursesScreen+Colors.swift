internal import CNcurses
internal import Screen

extension CursesScreen {
  /// Lets ncurses use colours; without it everything stays in the terminal's own two.
  func startColor() {
    start_color()
    // So that -1 can stand for the terminal's own colours.
    use_default_colors()
  }

  /// Defines a colour pair for each ink and paints all that is blank with the background.
  func setColors(_ palette: Palette, blank: cchar_t) {
    let background = Int32(palette.backgroundNumber ?? -1)
    for ink in Ink.allCases {
      init_extended_pair(ink.pair, Int32(palette.number(of: ink) ?? -1), background)
    }
    var blank = blank
    wbkgrndset(curses_next_screen(), &blank)
    // ncurses clears the terminal with the background of its own window.
    wbkgrndset(curses_standard_screen(), &blank)
    forget()
  }
}

extension Ink {
  /// The ink's pair of colours; pair 0 is the terminal's own and cannot be changed.
  var pair: Int32 { Int32(rawValue) + 1 }
}
