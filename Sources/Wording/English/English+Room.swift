extension English {
  var roomTitle: String { "LEGIBILITY CARD" }
  func roomDistance(rows: Int, _ factor: String) -> String {
    "\(rows) rows: can be read from up to \(factor) times the height of the picture"
  }
  func roomExample(height: String, _ distance: String) -> String {
    "a picture \(height)\u{A0}m high: from up to \(distance)\u{A0}m"
  }
  func roomTooManyRows(_ rows: Int) -> String {
    "\(rows) rows are too many for a room: enlarge the font until there are 24 to 30 "
      + "(often Ctrl-Shift-+), and fill the screen (F11)"
  }
  var roomColours: String { "COLOURS" }
  var roomNoColours: String { "none here: the terminal's own two, bold and reverse" }
  var roomContrast: String { "contrast to the background" }
  var roomAccents: String { "ACCENTS" }
  var roomMarks: String { "MARKS" }
  var roomKeys: String { "KEYS" }
  var roomPress: String { "press each key, and each button of the clicker" }
  var roomNoEffect: String { "does nothing in a meeting" }
  var roomLeave: String { "q or Ctrl-C twice: close" }
}
