internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

extension YearList {
  /// Draws the visible entries.
  ///
  /// - Parameters:
  ///   - cursor: the choice and the scroll.
  ///   - query: the words to be underlined, folded.
  ///   - changes: the items to be marked.
  ///   - buffer: the screen.
  /// - Returns: the first entry that is not on the screen.
  func draw(
    at cursor: Cursor, underlining query: String, _ changes: Changes, into buffer: inout Buffer
  ) -> Int {
    if count == 0 {
      let width = layout.left.width - textIndent - 2
      let lines =
        isFiltered
        ? Line.wrapped(look.words.nothingShown(in: listing.year.label), width: max(1, width))
        : listing.isSilent ? silence(width: width) : []
      buffer.draw(lines, indent: textIndent, in: layout.left)
    }
    var top = -cursor.top.line
    var index = cursor.top.entry
    let height = layout.list.height * layout.columns
    while index < count, top < height {
      let entry = entry(index)
      let rows = rows(of: entry)
      top = start(top, rows: rows)
      EntryDrawing(entry, rows: rows, index: index, top: top, cursor, query, changes, in: self)
        .draw(into: &buffer)
      top += rows
      index += 1
    }
    return index
  }
}

/// One entry on the screen.
private struct EntryDrawing {
  /// The rows that it takes, with the air below it.
  let rows: Int

  private let entry: YearEntry
  private let index: Int
  /// The place of its first row in the list, which may lie above it.
  private let top: Int
  private let list: YearList
  private let query: String
  private let changes: Changes
  private let isChosen: Bool
  private let chosenAnswer: Int?

  private var layout: YearLayout { list.layout }
  private var look: Look { list.look }
  /// The row below the headings.
  private var body: Int { top + entry.head.count }
  /// The first row of the achievements' side.
  private var answers: Int { top + list.answerOffset(in: entry) }
  private var isOther: Bool { index >= list.listing.firstOther }
  /// True if a sign before the chosen row says what grounds say elsewhere.
  private var hasPointer: Bool { !look.hasHues || look.glyphs.isASCII }

  init(
    _ entry: YearEntry, rows: Int, index: Int, top: Int, _ cursor: YearList.Cursor, _ query: String,
    _ changes: Changes, in list: YearList
  ) {
    self.entry = entry
    self.index = index
    self.top = top
    self.list = list
    self.query = query
    self.changes = changes
    self.rows = rows
    isChosen = index == cursor.entry
    chosenAnswer = isChosen ? cursor.answer : nil
  }

  func draw(into buffer: inout Buffer) {
    for (row, line) in entry.head.enumerated() {
      put(line, x: 0, row: top + row, in: layout.left, into: &buffer)
    }
    drawLeft(into: &buffer)
    drawRight(into: &buffer)
    drawCut(into: &buffer)
    drawGround(into: &buffer)
    drawChoice(into: &buffer)
    drawRule(into: &buffer)
  }

  private func drawLeft(into buffer: inout Buffer) {
    let isBold = isChosen && chosenAnswer == nil
    for piece in entry.left.pieces {
      put(piece, isBold: isBold, from: body, in: layout.left, into: &buffer)
    }
    let listing = list.listing
    var mark = Line()
    if let objective = listing.objective(index) {
      let status = listing.year.rows[objective].status
      let item = ItemID.objective(yearIndex: listing.yearIndex, index: objective)
      mark =
        Line(look.glyphs.mark(of: status), Style(status.ink)) + changes.sign(of: item)
    } else if let theme = listing.theme(index) {
      mark =
        Line(theme.isOpen ? "-" : "+", .bold) + changes.sign(ofAny: listing.items(in: theme))
    }
    put(mark, x: 1, row: body, in: layout.left, into: &buffer)
  }

  private func drawRight(into buffer: inout Buffer) {
    for piece in entry.right.pieces {
      let isBold =
        isChosen && (chosenAnswer.map { entry.lines(ofAnswer: $0).contains(piece.row) } ?? true)
      put(piece, isBold: isBold, from: answers, in: layout.right, into: &buffer)
    }
    let x = list.answerIndent(of: index) - 2
    if let reason = entry.reasonStart {
      put(
        Line(look.glyphs.bullet), x: x, row: answers + reason, in: layout.right,
        into: &buffer)
    }
    for (answer, achievement) in list.listing.achievements(index).enumerated() {
      let item = ItemID.achievement(yearIndex: list.listing.yearIndex, index: achievement)
      put(
        Line(look.glyphs.bullet) + changes.sign(of: item), x: x,
        row: answers + entry.answerStarts[answer], in: layout.right, into: &buffer)
    }
    if layout.isTwoPanel, entry.right.rows == 0, list.listing.row(index) != nil,
      !list.listing.isSilent
    {
      put(
        Line(String(look.glyphs.silence), Style(.faint)), x: 2, row: answers, in: layout.right,
        into: &buffer)
    }
  }

  /// Raises every second entry, and the chosen one further.
  private func drawGround(into buffer: inout Buffer) {
    guard look.hasHues, isChosen || !index.isMultiple(of: 2) else { return }
    let ground: Ground = isChosen ? .band : .card
    let sides =
      layout.isTwoPanel ? (isOther ? [layout.right] : [layout.left, layout.right]) : [layout.left]
    for row in (body + entry.rightHead)..<(top + rows) {
      for side in sides {
        guard let place = place(row, in: side) else { continue }
        buffer.lay(ground, under: place)
      }
    }
  }

  /// Marks the chosen row at its left end.
  private func drawChoice(into buffer: inout Buffer) {
    guard isChosen else { return }
    let isRight = chosenAnswer != nil || isOther
    let answer = chosenAnswer ?? (isOther && entry.answerCount > 0 ? 0 : nil)
    if hasPointer {
      let pointer = Line(look.glyphs.pointer, .bold)
      if let answer, isRight {
        put(
          pointer, x: list.answerIndent(of: index) - 3, row: answers + entry.answerStarts[answer],
          in: layout.right, into: &buffer)
      } else {
        put(pointer, x: 0, row: body, in: layout.left, into: &buffer)
      }
      return
    }
    var left = body..<(top + rows)
    var right = layout.isTwoPanel ? left : left.prefix(0)
    if isRight, let answer {
      let lines = entry.lines(ofAnswer: answer)
      right = (answers + lines.lowerBound)..<(answers + lines.upperBound)
      if isOther || !layout.isTwoPanel { left = left.prefix(0) }
    }
    for (rows, side) in [(left, layout.left), (right, layout.right)] {
      for row in rows {
        guard var place = place(row, in: side) else { continue }
        place.width = 1
        buffer.fill(place, style: Style(.onFill, on: .accent))
      }
    }
  }

  /// Draws the line below the entry where no grounds tell the rows apart.
  private func drawRule(into buffer: inout Buffer) {
    guard layout.spacing > 0, index + 1 < list.count else { return }
    let sign: Character = look.hasColors ? "─" : look.glyphs.silence
    for side in layout.isTwoPanel ? [layout.left, layout.right] : [layout.left] {
      guard var place = place(top + rows - 1, in: side) else { continue }
      place.x += 1
      place.width -= 2
      buffer.fill(place, with: sign, style: Style(.rule))
    }
  }

  /// Says at the panel's end that the entry goes on.
  private func drawCut(into buffer: inout Buffer) {
    let end = layout.list.height * layout.columns
    guard end > top else { return }
    let more = Line("…")
    let last = end - 1
    if body + entry.left.rows > end, layout.isTwoPanel {
      put(more, x: layout.left.width - 1, row: last, in: layout.left, into: &buffer)
    }
    if answers + entry.right.rows > end {
      put(more, x: layout.right.width - 1, row: last, in: layout.right, into: &buffer)
    }
  }

  private func put(
    _ piece: YearEntry.Piece, isBold: Bool, from row: Int, in side: Rect, into buffer: inout Buffer
  ) {
    var line = piece.line
    if piece.isText, isBold { line = line.bold }
    put(line.underlining(query), x: piece.x, row: row + piece.row, in: side, into: &buffer)
  }

  private func put(_ line: Line, x: Int, row: Int, in side: Rect, into buffer: inout Buffer) {
    guard let place = place(row, in: side) else { return }
    buffer.draw(line, indent: x, in: place)
  }

  /// The cells of a row of the list on a side; nil where it is not on the screen.
  private func place(_ row: Int, in side: Rect) -> Rect? {
    let height = layout.list.height
    guard row >= 0, row < height * layout.columns else { return nil }
    return Rect(
      x: side.x + row / height * side.width, y: layout.list.y + row % height, width: side.width,
      height: 1)
  }
}
