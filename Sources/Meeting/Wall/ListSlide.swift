internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Text

/// The rows of a slide, as far as they are revealed; each keeps its place from the first to the
/// last.
struct ListSlide {
  /// The part of the rows that is to be seen in the room that there is.
  struct Extent: Hashable, Sendable {
    /// Lines that all rows take.
    let lines: Int
    /// Lines that there are.
    let room: Int
    /// The rows that are taller than the room.
    let tall: [Int]
    /// The rows whose words are cut.
    let cut: [Int]
  }

  private let list: Slide.EntryList
  private let revealed: Int
  private let language: Language
  private let area: Rect
  private let glyphs: Glyphs
  private let lead: [Line]
  private let texts: [EntryText]
  private let spacing: Int

  init(
    _ list: Slide.EntryList, revealed: Int, in language: Language, area: Rect, glyphs: Glyphs
  ) {
    self.list = list
    self.revealed = revealed
    self.language = language
    self.area = area
    self.glyphs = glyphs
    lead = list.lead.map { Line.wrapped($0[language], width: area.width, style: .bold) } ?? []
    texts = list.entries.enumerated().map { index, entry in
      EntryText(
        entry, in: language, width: area.width,
        isNew: list.isAtOnce || index == revealed - 1, glyphs: glyphs)
    }
    let lines = texts.reduce(0) { $0 + $1.lines.count } + lead.count
    let gaps = max(0, texts.count - 1) + (lead.isEmpty || texts.isEmpty ? 0 : 1)
    // More room makes for more air, up to three lines; too little for none.
    let widest = min(3, 1 + max(0, area.height - DeckLayout.reference.body.height) / 8)
    spacing = (0...widest).last { lines + gaps * $0 <= area.height } ?? 0
  }

  /// The lines of each row, counted from the first line of the list.
  private var ranges: [Range<Int>] {
    var start = lead.isEmpty ? 0 : lead.count + spacing
    return texts.map { text in
      defer { start += text.lines.count + spacing }
      return start..<(start + text.lines.count)
    }
  }

  var extent: Extent {
    let ranges = ranges
    return Extent(
      lines: ranges.last?.upperBound ?? lead.count, room: area.height,
      tall: ranges.indices.filter { ranges[$0].count > area.height },
      cut: texts.indices.filter { texts[$0].isCut })
  }

  /// The first line that is visible: as little scrolled as shows the row revealed last, whole rows
  /// at a time; the beginning of one that is taller than the room.
  private var scroll: Int {
    guard !list.isAtOnce, let last = ranges.prefix(revealed).last else { return 0 }
    let least = last.upperBound - area.height
    guard least > 0 else { return 0 }
    let start = ranges.first { $0.lowerBound >= least }?.lowerBound ?? last.lowerBound
    return min(start, last.lowerBound)
  }

  func draw(into buffer: inout Buffer) {
    let scroll = scroll
    if scroll == 0 {
      buffer.draw(lead, in: area)
    }
    let ranges = ranges
    for (range, text) in zip(ranges, texts).prefix(revealed) {
      for (offset, line) in text.lines.enumerated() {
        let row = range.lowerBound + offset - scroll
        guard row >= 0, row < area.height else { continue }
        buffer.draw(line, row: row, in: area)
      }
    }
    let hidden = (ranges.prefix(revealed).last?.upperBound ?? 0) - scroll - area.height
    if hidden > 0 { drawHidden(hidden + 1, into: &buffer) }
  }

  /// Says at the foot how many lines there is no room for.
  private func drawHidden(_ lines: Int, into buffer: inout Buffer) {
    var foot = area
    foot = foot.takeBottom(1)
    buffer.fill(foot)
    buffer.draw(Line("… +\(lines)", .bold), indent: 4, in: foot)
  }
}

/// A row of a slide as lines: its sign, what it says first, then what belongs to it, indented.
struct EntryText {
  /// The lines.
  private(set) var lines: [Line] = []
  /// True if words had to be cut.
  private(set) var isCut = false

  /// Lines that a text takes at most where it has the full width of a slide.
  private static let mostRows = 3

  private let width: Int
  private let indent: Int
  private let glyphs: Glyphs

  /// - Parameters:
  ///   - entry: the row.
  ///   - language: the language of its words.
  ///   - width: the columns that there are.
  ///   - isNew: whether the row was revealed last, and is to be seen first.
  ///   - glyphs: how marks are drawn.
  init(
    _ entry: Slide.Entry, in language: Language, width: Int, isNew: Bool = false,
    glyphs: Glyphs = .unicode
  ) {
    self.width = width
    self.glyphs = glyphs
    let sign: Line
    switch entry.sign {
    case .status(let status):
      sign = Line(glyphs.mark(of: status), Style(status.ink, .bold))
      indent = 4
    case .bullet:
      sign = Line(glyphs.bullet)
      indent = 3
    case .label(let label):
      sign = Line(label, .bold)
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
    for fact in entry.facts {
      let pieces = fact[language].map { spelled($0) }
      lines += Line.packed(pieces, width: width - indent, indent: indent)
    }
    for answer in entry.answers {
      let answerIndent = indent + 2
      var answerLines = wrapped(answer[language], indent: answerIndent, style: .plain)
      if let first = answerLines.first {
        answerLines[0] =
          Line(String(repeating: " ", count: indent) + glyphs.bullet + " ")
          + first.droppingBlanks(answerIndent)
      }
      lines += answerLines
    }
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
    glyphs.isASCII ? text.replacing("→", with: glyphs.arrow) : text
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
