internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Text

/// A row of a slide as lines: its sign, what it says first, then what belongs to it, indented.
struct EntryText {
  /// The lines.
  private(set) var lines: [Line] = []
  /// The status of what stands on a card, and the lines that do; what answers it stands below.
  private(set) var card: (status: Status, rows: Int)?
  /// The rows of the ribbon of the row's counts; empty where there is none.
  private var ribbonRows = 0..<0
  private let counts: [Counts.Count]
  private let track: TrackStrip?
  /// True if words had to be cut.
  private(set) var isCut = false

  /// Lines that a text takes at most where it has the full width of a slide.
  private static let mostRows = 3

  private let width: Int
  private let indent: Int
  private let look: Look

  /// - Parameters:
  ///   - entry: the row.
  ///   - language: the language of its words.
  ///   - width: the columns that there are.
  ///   - isNew: whether the row was revealed last, and is to be seen first.
  ///   - ribbon: the rows of a ribbon of the row's counts, if it has any.
  ///   - look: how marks and chips are drawn.
  init(
    _ entry: Slide.Entry, in language: Language, width: Int, isNew: Bool = false, ribbon: Int = 0,
    _ look: Look = Look(Size(columns: 80, rows: 24))
  ) {
    // Words have as much room beside a thread's years as at 80 columns, or there are no years.
    let track = TrackStrip(entry.track, width: width - DeckLayout.reference.body.width - 2, look)
    self.track = track
    self.width = width - (track.map { $0.width + 2 } ?? 0)
    let width = self.width
    counts = entry.counts
    self.look = look
    let glyphs = look.glyphs
    let sign: Line
    switch entry.sign {
    case .status(let status):
      let mark = Line(glyphs.mark(of: status), Style(status.ink, .bold))
      // A card has its edge before the mark.
      sign = entry.status == nil ? mark : Line("  ") + mark
      indent = entry.status == nil ? 4 : 3 + glyphs.markWidth + 1
    case .bullet:
      sign = Line(glyphs.bullet, .key)
      indent = 3
    case .number(let number):
      let digits = number < 10 ? "  \(number) " : " \(number) "
      sign = Line(
        digits, isNew ? Style(.onFill, .bold, on: .accent) : Style(.text, .bold, on: .card))
      indent = 6
    case .label(let label):
      sign = Line(label, isNew ? .figure : .bold)
      indent = label.displayWidth + 3
    case .none:
      sign = Line()
      indent = 0
    }

    let text = wrapped(entry.text[language], indent: indent, style: isNew ? .bold : .plain)
    lines = text
    if let first = text.first {
      let gap = String(repeating: " ", count: max(0, indent - sign.width))
      lines[0] = sign + Line(gap) + first.droppingBlanks(indent)
    }
    if ribbon > 0, Ribbon.leastWidth(entry.counts, look) <= width - indent, !entry.counts.isEmpty {
      ribbonRows = lines.count..<(lines.count + ribbon)
      lines += Array(repeating: Line(), count: ribbon)
    }
    var facts = entry.facts.map { $0[language].map(spelled) }
    if let status = entry.status, case .status(let sign) = entry.sign {
      let beside = facts.isEmpty ? [] : facts.removeFirst()
      lines += chip(sign, spelled(status[language]), beside)
    }
    for pieces in facts { lines += Line.packed(pieces, width: width - indent, indent: indent) }
    if case .status(let status) = entry.sign, entry.status != nil { card = (status, lines.count) }
    for answer in entry.answers {
      let answerIndent = indent + 2
      var answerLines = wrapped(answer[language], indent: answerIndent, style: .plain)
      if let first = answerLines.first {
        answerLines[0] =
          Line(String(repeating: " ", count: indent)) + Line(glyphs.bullet, .key) + Line(" ")
          + first.droppingBlanks(answerIndent)
      }
      lines += answerLines
    }
  }

  /// Draws what the row has besides lines: a ribbon of its counts, the years of its thread.
  func drawPictures(into buffer: inout Buffer, at place: Rect, in area: Rect) {
    if !ribbonRows.isEmpty {
      let ribbon = Rect(
        x: place.x + indent, y: place.y + ribbonRows.lowerBound, width: width - indent,
        height: ribbonRows.count)
      if ribbon.intersection(area) == ribbon {
        Ribbon(counts, width: ribbon.width, look).draw(into: &buffer, in: ribbon)
      }
    }
    if let track, lines.count > 1 {
      let strip = Rect(x: place.maxX - track.width - 1, y: place.y, width: track.width, height: 2)
      if strip.intersection(area) == strip { track.draw(into: &buffer, in: strip) }
    }
  }

  /// The chip of a status, and beside it what belongs to it; below it where there is no room.
  private func chip(_ status: Status, _ words: String, _ beside: [String]) -> [Line] {
    let blanks = Line(String(repeating: " ", count: indent))
    let chip = Chip(status, words, look)
    guard chip.width <= width - indent else {
      return Line.packed([words] + beside, width: width - indent, indent: indent)
    }
    let room = width - indent - chip.width - 2
    let first = beside.first.map { Line.packed([$0], width: room) } ?? []
    guard first.count == 1 else {
      return [blanks + chip.line] + Line.packed(beside, width: width - indent, indent: indent)
    }
    // As many pieces as have room beside the chip, the others below.
    let count =
      beside.indices.last { Line.packed(Array(beside[...$0]), width: room).count == 1 } ?? 0
    let line = Line.packed(Array(beside[...count]), width: room).reduce(Line()) { $0 + $1 }
    return [blanks + chip.line + Line("  ") + line]
      + Line.packed(Array(beside[(count + 1)...]), width: width - indent, indent: indent)
  }

  private mutating func wrapped(_ text: String, indent: Int, style: Style) -> [Line] {
    let room = max(1, width - indent)
    let full = DeckLayout.reference.body.width
    let rows = width >= full ? Self.mostRows : (Self.mostRows * full + room - 1) / room
    let whole = spelled(text).wrapped(to: room)
    if whole.count > rows { isCut = true }
    return Line.wrapped(spelled(text), width: width, rows: rows, indent: indent, style: style)
  }

  private func spelled(_ text: String) -> String {
    look.glyphs.isASCII ? text.replacing("→", with: look.glyphs.arrow) : text
  }
}

extension Line {
  /// The line without as many blanks at its start.
  fileprivate func droppingBlanks(_ count: Int) -> Line {
    guard let first = spans.first else { return self }
    return Line(
      [Span(text: String(first.text.dropFirst(count)), style: first.style)] + spans.dropFirst())
  }
}
