internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Text

/// A row of a slide as lines: its sign, what it says first, then what belongs to it, indented.
struct EntryText {
  /// The lines.
  private(set) var lines: [Line] = []
  /// Whether words had to be cut.
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
