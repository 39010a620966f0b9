internal import Text

extension Property {
  /// Lines are no wider than asked for, nothing but blanks is lost, and each figure that fits on a
  /// line stands whole on one.
  static func wraps(_ text: String, to width: Int) -> [String] {
    let lines = text.wrapped(to: width)
    var faults: [String] = []
    // Only a width of 1 is too little for a wide character.
    if lines.contains(where: { $0.displayWidth > max(2, width) }) { faults.append("too wide") }
    if lines.isEmpty { faults.append("no line") }
    if lines.count != text.lineCount(to: width) { faults.append("another count of lines") }
    if lines.contains(where: { $0.unicodeScalars.contains("\u{A0}") }) {
      faults.append("a sign that is only for wrapping")
    }
    let kept = lines.joined().unicodeScalars.filter { !Character($0).isWhitespace }
    let given = text.unicodeScalars.filter { !Character($0).isWhitespace }
    if !kept.elementsEqual(given) { faults.append("something is lost") }
    let figures = FigureScan.figures(in: text)
    // A character that is wider than a line comes apart, and may leave a figure that it was not; marks
    // with a column of their own make digits wider than they count here.
    if figures.allSatisfy({ $0.utf8.count <= width }), !text.contains(where: \.isWideDigit),
      text.allSatisfy({ $0.displayWidth <= width }),
      lines.flatMap(FigureScan.figures) != figures
    {
      faults.append("a figure is cut")
    }
    return faults.map { "\($0): \(text.debugDescription) wrapped to \(width): \(lines)" }
  }

  /// A number of rows gives the first of all lines, with an ellipsis where something is left.
  static func wraps(_ text: String, to width: Int, rows: Int) -> [String] {
    let all = text.wrapped(to: width)
    let lines = text.wrapped(to: width, rows: rows)
    var faults: [String] = []
    if lines.count != min(rows, all.count) { faults.append("another count of rows") }
    if lines.dropLast() != all.prefix(lines.count - 1) { faults.append("other lines") }
    if lines.contains(where: { $0.displayWidth > max(2, width) }) { faults.append("too wide") }
    if all.count > rows, lines.last?.unicodeScalars.last != "…" { faults.append("no ellipsis") }
    return faults.map { "\($0): \(text.debugDescription) to \(width)×\(rows): \(lines)" }
  }

  /// A cut text is its beginning and an ellipsis, no wider than asked for, with its figures whole.
  static func truncates(_ text: String, to width: Int) -> [String] {
    let cut = text.truncated(to: width)
    var faults: [String] = []
    if cut.displayWidth > width { faults.append("too wide") }
    if text.displayWidth <= width {
      if cut != text.drawable { faults.append("cut without need") }
    } else if cut.unicodeScalars.last != "…" {
      faults.append("no ellipsis")
    } else {
      let rest = String(String.UnicodeScalarView(cut.unicodeScalars.dropLast()))
      if !text.drawable.unicodeScalars.starts(with: rest.unicodeScalars) {
        faults.append("not its beginning")
      }
      let figures = FigureScan.figures(in: rest)
      if !FigureScan.figures(in: text).starts(with: figures) { faults.append("a figure is cut") }
    }
    return faults.map { "\($0): \(text.debugDescription) truncated to \(width): \(cut)" }
  }

  /// A text is as wide as its characters, and each character as its cells, of at most two columns.
  static func measures(_ text: String) -> [String] {
    var faults: [String] = []
    var width = 0
    for character in text {
      width += character.displayWidth
      let cells = character.cells
      // By scalar: two texts are equal to Swift in any order of their marks.
      let scalars = cells.flatMap(\.unicodeScalars)
      if !scalars.elementsEqual(character.unicodeScalars) { faults.append("cells lose something") }
      if cells.contains(where: { $0.displayWidth > 2 }) { faults.append("a cell too wide") }
      if cells.reduce(0, { $0 + $1.displayWidth }) != character.displayWidth {
        faults.append("cells of another width")
      }
    }
    if text.displayWidth != width { faults.append("another width than its characters") }
    return faults.map { "\($0): \(text.debugDescription)" }
  }

  /// Folding and composing twice gives the same as once, and canonical equivalents come out alike.
  static func folds(_ text: String) -> [String] {
    let folded = text.folded
    let composed = text.nfc
    var faults: [String] = []
    if !folded.folded.utf8.elementsEqual(folded.utf8) { faults.append("folding twice differs") }
    if !composed.isNFC { faults.append("not composed") }
    // `==` composes a text once, and a few vowels need it twice (see `nfc`).
    let parted: [Unicode.Scalar] = ["\u{F73}", "\u{F75}", "\u{F81}"]
    let isComparable = !text.unicodeScalars.contains(where: parted.contains)
    if isComparable, composed != text { faults.append("composing changes the text") }
    return faults.map { "\($0): \(text.debugDescription)" }
  }

  /// What is made visible has nothing forbidden left, and the search for that looks at all of it.
  static func sanitises(_ text: String) -> [String] {
    let visible = Sanitizer.visible(text)
    var faults: [String] = []
    if Sanitizer.firstForbidden(in: visible) != nil { faults.append("something forbidden is left") }
    if visible.contains(where: \.isControl) { faults.append("a control character is left") }
    let controls = text.contains(where: \.isControl)
    if controls, Sanitizer.firstForbidden(in: text) == nil { faults.append("a control is missed") }
    return faults.map { "\($0): \(text.debugDescription)" }
  }
}

extension Character {
  /// Whether it is an ASCII digit that takes more than its column.
  fileprivate var isWideDigit: Bool {
    displayWidth > 1 && unicodeScalars.first.map { ("0"..."9").contains($0) } == true
  }
}
