internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

/// The list of a year: objectives level with what answers them, then the other achievements.
///
/// Lines are only made of entries that are on the screen, so that a key costs what is visible, not
/// what is loaded.
struct YearList {
  /// The choice in a year: an entry, an achievement beside it, and the scroll.
  struct Cursor: Hashable, Sendable {
    /// The first line of the list that is on the screen.
    struct Anchor: Hashable, Comparable, Sendable {
      /// The entry it belongs to.
      var entry = 0
      /// The line of that entry, from 0.
      var line = 0

      static func < (left: Anchor, right: Anchor) -> Bool {
        (left.entry, left.line) < (right.entry, right.line)
      }
    }

    /// The chosen entry, from 0: the objectives, then the other achievements.
    var entry = 0
    /// The chosen one of the entry's achievements, from 0, when the keys move among achievements.
    var answer: Int?
    /// The beginning of the visible part of the list.
    var top = Anchor()
  }

  let listing: Listing
  let layout: YearLayout
  let look: Look
  let saying: Saying
  private let isFiltered: Bool
  /// The entry above which the heading of the objectives of a term stands.
  let firstOfTerm: Int?

  init(_ browsing: Browsing, _ layout: YearLayout, _ look: Look) {
    listing = browsing.listing
    isFiltered = !browsing.filter.isEmpty
    firstOfTerm = listing.firstOfTerm
    self.layout = layout
    self.look = look
    saying = look.saying(of: browsing.review)
  }

  /// The number of entries.
  var count: Int { listing.count }

  /// The rows of the screen that the list has.
  var height: Int { layout.list.height }

  /// The columns between the left edge and an objective's text: pointer, mark, a blank.
  var textIndent: Int { look.glyphs.markWidth + 2 }

  /// The columns between the edge of the achievements' side and their text; in one list what
  /// answers an objective is indented under it.
  func answerIndent(of index: Int) -> Int {
    layout.isTwoPanel || index >= listing.firstOther ? 2 : textIndent + 2
  }

  /// The lines that an entry takes, with the air below it.
  func rows(of entry: YearEntry) -> Int {
    let lines =
      layout.isTwoPanel
      ? max(entry.left.count, entry.right.count) : entry.left.count + entry.right.count
    return entry.head.count + max(1, lines) + layout.spacing
  }

  /// The first line of the achievements' side within an entry.
  func answerOffset(in entry: YearEntry) -> Int {
    entry.head.count + (layout.isTwoPanel ? 0 : entry.left.count)
  }

  /// The cursor that a click chooses; nil where nothing stands.
  func hit(x: Int, y: Int, _ cursor: Cursor) -> Cursor? {
    guard layout.list.contains(x: x, y: y) else { return nil }
    var top = layout.list.y - cursor.top.line
    var index = cursor.top.entry
    while index < count, top <= y {
      let entry = entry(index)
      let rows = rows(of: entry)
      if y < top + rows {
        var hit = cursor
        hit.entry = index
        let line = y - top - answerOffset(in: entry)
        let isRight = layout.isTwoPanel ? x > layout.divider : line >= 0
        hit.answer = isRight ? entry.answer(atLine: line) : nil
        return hit
      }
      top += rows
      index += 1
    }
    return nil
  }
}

extension YearList {
  /// Draws the visible entries.
  ///
  /// - Parameters:
  ///   - cursor: the choice and the scroll.
  ///   - query: the words to be underlined, folded.
  ///   - changes: the items to be marked.
  ///   - buffer: the screen.
  func draw(
    at cursor: Cursor, underlining query: String, _ changes: Changes, into buffer: inout Buffer
  ) {
    if layout.isTwoPanel {
      for y in layout.headings.y..<layout.list.maxY {
        buffer.write("│", x: layout.divider, y: y, style: Style(.rule), in: buffer.bounds)
      }
    }
    if listing.isSilent, !isFiltered { drawSilence(into: &buffer) }
    if count == 0, isFiltered { drawNothingShown(into: &buffer) }
    var y = layout.list.y - cursor.top.line
    var index = cursor.top.entry
    while index < count, y < layout.list.maxY {
      let entry = entry(index)
      draw(entry, index: index, y: y, cursor, query, changes, into: &buffer)
      y += rows(of: entry)
      index += 1
    }
  }

  /// Draws one entry, its first line at row `y`, which may lie above the list.
  private func draw(
    _ entry: YearEntry, index: Int, y: Int, _ cursor: Cursor, _ query: String, _ changes: Changes,
    into buffer: inout Buffer
  ) {
    let isChosen = index == cursor.entry
    let chosenAnswer = isChosen ? cursor.answer : nil
    for (row, line) in entry.head.enumerated() {
      draw(line, x: 0, y: y + row, in: layout.left, into: &buffer)
    }
    let top = y + entry.head.count
    for (row, line) in entry.left.enumerated() {
      let line = (isChosen ? line.bold : line).underlining(query)
      draw(line, x: textIndent, y: top + row, in: layout.left, into: &buffer)
    }
    if let objective = listing.objective(index) {
      let status = listing.year.rows[objective].status
      let item = ItemID.objective(yearIndex: listing.yearIndex, index: objective)
      let mark =
        pointer(isShown: isChosen && chosenAnswer == nil)
        + Line(look.glyphs.mark(of: status), Style(status.ink, .bold)) + changes.sign(of: item)
      draw(mark, x: 0, y: top, in: layout.left, into: &buffer)
    }

    if let theme = listing.theme(index) {
      let sign = changes.sign(ofAny: listing.items(in: theme))
      let mark = pointer(isShown: isChosen) + Line(theme.isOpen ? "-" : "+", .bold) + sign
      draw(mark, x: 0, y: top, in: layout.left, into: &buffer)
    }

    let answers = y + answerOffset(in: entry)
    let indent = answerIndent(of: index)
    for (row, line) in entry.right.enumerated() {
      let isBold =
        isChosen && (chosenAnswer.map { entry.lines(ofAnswer: $0).contains(row) } ?? true)
      let line = (isBold ? line.bold : line).underlining(query)
      draw(line, x: indent, y: answers + row, in: layout.right, into: &buffer)
    }
    let pointed = isChosen ? chosenAnswer ?? (index < listing.firstOther ? nil : 0) : nil
    for (answer, achievement) in listing.achievements(index).enumerated() {
      let item = ItemID.achievement(yearIndex: listing.yearIndex, index: achievement)
      draw(
        pointer(isShown: answer == pointed) + changes.sign(of: item), x: indent - 2,
        y: answers + entry.answerStarts[answer], in: layout.right, into: &buffer)
    }
  }

  /// The pointer, or the blank in its place: a plain one, for bold ones cost the terminal bytes.
  private func pointer(isShown: Bool) -> Line {
    isShown ? Line(look.glyphs.pointer, .bold) : Line(" ")
  }

  private func draw(_ line: Line, x: Int, y: Int, in area: Rect, into buffer: inout Buffer) {
    guard y >= area.y, y < area.maxY else { return }
    buffer.draw(line, row: y - area.y, indent: x, in: area)
  }

  /// Says that nothing was reported, where the first achievement would stand.
  private func drawSilence(into buffer: inout Buffer) {
    guard layout.isTwoPanel || count == 0 else { return }
    let year = listing.year
    let sentence = look.words.nothingReported(in: year.label, report: year.plan.report)
    let lines = Line.wrapped(sentence, width: layout.right.width - 3)
    buffer.draw(lines, indent: 2, in: layout.right)
  }

  /// Says that the filter lets nothing through, where the first entry would stand.
  private func drawNothingShown(into buffer: inout Buffer) {
    let lines = Line.wrapped(
      look.words.nothingShown(in: listing.year.label), width: layout.left.width - textIndent - 1)
    buffer.draw(lines, indent: textIndent, in: layout.left)
  }
}
