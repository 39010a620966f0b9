internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The picture of a card.
///
/// Distance, accents, marks and colours come in as many lines as there is room for; the keys get
/// what is left, and always the last one that was pressed.
struct CardScreen {
  private let look: Look
  private let depth: Palette.Depth
  private let pressed: [Key]
  private let meaning: (Key, any Words) -> CommandLabel?
  private let words: any Words
  private let width: Int

  /// A picture.
  ///
  /// - Parameters:
  ///   - look: the look of the screen.
  ///   - depth: the number of colours.
  ///   - pressed: the keys that were pressed, the last one first.
  ///   - meaning: the words for what a key would do in a meeting.
  init(
    _ look: Look, depth: Palette.Depth, pressed: [Key],
    meaning: @escaping (Key, any Words) -> CommandLabel?
  ) {
    self.look = look
    self.depth = depth
    self.pressed = pressed
    self.meaning = meaning
    words = look.words
    width = look.size.columns - 2
  }

  func draw(into buffer: inout Buffer) {
    var rest = buffer.bounds
    let header = rest.takeTop(1)
    let foot = rest.takeBottom(1)
    let isRoomy = rest.height >= 20
    if isRoomy { buffer.drawRule(in: rest.takeTop(1)) }
    drawHeader(into: &buffer, in: header)
    buffer.draw(Line(words.roomLeave), indent: 1, in: foot)

    let keyRows = isRoomy ? 5 : 2
    var blocks = [
      distance, accents(isRoomy: isRoomy), marks(isRoomy: isRoomy), colours(isShort: false),
    ]
    let needed = blocks.reduce(0) { $0 + $1.count } + keyRows
    if needed > rest.height {
      // The capital letters and the heading of the colours give way.
      blocks[1] = accents(isRoomy: false, isShort: true)
      blocks[3] = colours(isShort: true)
    }
    let free = rest.height - blocks.reduce(0) { $0 + $1.count } - keyRows
    let gap = free >= blocks.count ? 1 : 0
    for block in blocks {
      let area = rest.takeTop(min(block.count, rest.height - keyRows))
      buffer.draw(block, indent: 1, in: area)
      _ = rest.takeTop(gap)
    }
    drawKeys(into: &buffer, in: rest)
  }

  private func drawHeader(into buffer: inout Buffer, in area: Rect) {
    buffer.draw(Line(words.roomTitle, .bold), indent: 1, in: area)
    let size = "\(look.size.columns)×\(look.size.rows)"
    buffer.drawRight(Line(size, .bold) + Line("  \(look.language.rawValue) "), in: area)
  }

  /// The distance from which it can be read, and a warning where that is not far enough.
  private var distance: [Line] {
    let rows = look.size.rows
    var lines = Line.wrapped(
      words.roomDistance(rows: rows, Legibility.factor(rows: rows, words)), width: width,
      style: .bold)
    lines += Line.wrapped(
      words.roomExample(height: "2", Legibility.distance(height: 2, rows: rows, words)),
      width: width)
    if rows > Legibility.mostRows {
      let mark = Line(look.glyphs.alert + " ", Style(.vermillion, .bold))
      let warning = Line.wrapped(words.roomTooManyRows(rows), width: width - 2, style: .bold)
      lines += warning.enumerated().map { ($0 == 0 ? mark : Line("  ")) + $1 }
    }
    return lines.map(\.withoutBonds)
  }

  /// Every letter of Vietnamese that has a mark.
  private func accents(isRoomy: Bool, isShort: Bool = false) -> [Line] {
    let gap = isShort || !isRoomy ? "" : " "
    let letters = VietnameseLetters.lower.map { $0.joined(separator: gap) }
    let capitals = VietnameseLetters.lower.map { row in
      row.map { $0.uppercased() }.joined(separator: gap)
    }
    let heading = isRoomy ? [Line(words.roomAccents, .bold)] : []
    let all = isShort ? letters : letters + capitals
    return heading + Self.packed(all, width: width)
  }

  /// The marks of the statuses, with their names.
  private func marks(isRoomy: Bool) -> [Line] {
    let marks = Status.allCases.map { status in
      Line(look.glyphs.mark(of: status), Style(status.ink, .bold))
        + Line(isRoomy ? "\u{A0}" + words.name(of: status) : "")
    }
    let heading = isRoomy ? [Line(words.roomMarks, .bold)] : []
    return heading + Self.packed(marks, gap: isRoomy ? 3 : 2, width: width)
  }

  /// Every ink with its contrast to the background.
  private func colours(isShort: Bool) -> [Line] {
    let palette = Palette(background: look.background, depth: depth)
    let heading = Line(words.roomColours, .bold) + Line("  " + words.roomContrast)
    guard palette.pageNumber != nil else {
      return Line.wrapped("\(words.roomColours): \(words.roomNoColours)", width: width)
    }
    let samples = Ink.allCases.filter { $0 != .onFill && $0 != .rule }.map { ink in
      let contrast = palette.contrast(of: ink) ?? 1
      let sample = look.glyphs.isASCII ? "##" : "██"
      return Line(sample, Style(ink)) + Line(" " + Legibility.tenths(contrast, words) + ":1")
    }
    return (isShort ? [] : [heading]) + Self.packed(samples, gap: 2, width: width)
  }

  private func drawKeys(into buffer: inout Buffer, in area: Rect) {
    let heading = Line(words.roomKeys, .bold) + Line("  " + words.roomPress)
    var lines = area.height > 1 || pressed.isEmpty ? [heading] : []
    for (row, key) in pressed.enumerated() {
      lines.append(Line("\(name(of: key)): \(effect(of: key))", row == 0 ? .bold : .plain))
    }
    for (row, line) in lines.prefix(area.height).enumerated() {
      buffer.draw(line.truncated(to: width), row: row, indent: 1, in: area)
    }
  }

  private func name(of key: Key) -> String { words.name(ofKey: key.sign) }

  /// The words for what a key would do in a meeting.
  private func effect(of key: Key) -> String {
    meaning(key, words)?.full ?? words.roomNoEffect
  }
}

extension CardScreen {
  /// Pieces side by side, as many on a line as fit.
  static func packed(_ pieces: [Line], gap: Int, width: Int) -> [Line] {
    let blanks = Line(String(repeating: " ", count: gap))
    return pieces.reduce(into: [Line]()) { lines, piece in
      if let last = lines.last, last.width + gap + piece.width <= width {
        lines[lines.count - 1] = last + blanks + piece
      } else {
        lines.append(piece)
      }
    }.map(\.withoutBonds)
  }

  static func packed(_ pieces: [String], width: Int) -> [Line] {
    packed(pieces.map { Line($0) }, gap: 2, width: width)
  }
}
