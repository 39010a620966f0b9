internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

extension YearList {
  /// Rows of a text beyond which it is cut; a `short` is taken before.
  private var textRows: Int { layout.isTall ? 4 : 3 }

  /// The columns that a text on the objectives' side has.
  private var leftWidth: Int { max(1, layout.left.width - textIndent - 2) }

  /// The columns that a text on the achievements' side has.
  private func rightWidth(of index: Int) -> Int {
    max(1, layout.right.width - answerIndent(of: index) - 2)
  }

  /// An entry as lines.
  func entry(_ index: Int) -> YearEntry {
    var entry = YearEntry()
    // Where nothing at all is reported, that is said once, beside the first entry.
    if index == 0, layout.isTwoPanel, listing.isSilent, !isFiltered {
      entry.right.append(silence(width: layout.right.width - 4), x: 2)
    }
    if let row = listing.row(index) {
      entry.head = head(above: index) + headOfTerm(above: index)
      add(row, at: index, to: &entry)
    } else if let theme = listing.theme(index) {
      entry.head = headOfTerm(above: index)
      add(theme, at: index, to: &entry)
    } else {
      if index == listing.firstOther, listing.year.hasObjectives {
        let heading = heading(look.words.otherAchievementsTitle, width: layout.right.width)
        entry.right.append([heading], x: 0)
        entry.rightHead = 1
      }
      for achievement in listing.achievements(index) { add(achievement, at: index, to: &entry) }
    }
    return entry
  }

  /// A heading in a rule.
  private func heading(_ title: String, width: Int) -> Line {
    let title = " \(title.truncated(to: max(1, width - 6))) "
    let rest = String(repeating: "─", count: max(0, width - 2 - title.displayWidth))
    return Line("──", Style(.rule)) + Line(title, .bold) + Line(rest, Style(.rule))
  }

  /// The heading of the objectives of a term above the first of them.
  private func headOfTerm(above index: Int) -> [Line] {
    index == firstOfTerm ? [heading(look.words.termObjectives, width: layout.left.width)] : []
  }

  /// The headings of the themes that begin with an entry; below others with a blank line before.
  private func head(above index: Int) -> [Line] {
    let headings = listing.headings(above: index)
    let lines = headings.map { heading in
      let text = heading.theme?.text[look.language] ?? look.words.deckOtherObjectives
      let indent = String(repeating: " ", count: 1 + 2 * heading.level)
      // A line under blanks would look like a part of the name.
      return Line(indent)
        + Line(
          text.truncated(to: max(1, layout.left.width - indent.count - 1)),
          Style(.text, [.bold, .underline]))
    }
    return lines.isEmpty || index == 0 || layout.spacing > 0 ? lines : [Line()] + lines
  }

  /// A theme that opens and closes, and the counts of what is under it.
  private func add(_ fold: ThemeFold, at index: Int, to entry: inout YearEntry) {
    let indent = 2 * fold.level
    let name = fold.theme?.text[look.language] ?? look.words.deckOtherObjectives
    entry.left.append(
      Line.wrapped(
        name, width: max(1, leftWidth - indent), rows: textRows,
        style: Style(.text, [.bold, .underline])),
      x: textIndent + indent)
    let counts = CountsSaying(fold.counts, in: look.words).pieces
    entry.right.append(
      Line.packed(counts, width: rightWidth(of: index)), x: answerIndent(of: index), isText: true)
  }

  /// An objective and what answers it.
  private func add(_ row: Row, at index: Int, to entry: inout YearEntry) {
    let year = listing.year
    let item = saying.item(row, of: year)
    var status = saying.facts([.status], of: row, in: year).flatMap(\.pieces)
    let chip = Chip(row.status, status.isEmpty ? "" : status.removeFirst(), look)
    // Where there is room for air there is room for who answers for it.
    let names: [Fact.Name] =
      [.term, .soFar, .target, .share, .milestones, .due] + (layout.isTall ? [.owner] : [])
    let notes =
      status + (saying.fact(.measures, of: row, in: year)?.pieces ?? [])
      + saying.measures(of: row, in: year).map { $0.sentence() }
      + saying.facts(names, of: row, in: year).map { $0.phrase() }

    if let reason = saying.fact(.reason, of: row, in: year) {
      entry.reasonStart = entry.right.rows
      entry.right.append(
        sourced(
          reason.sentence(), item.sources, width: rightWidth(of: index), rows: textRows + 1),
        x: answerIndent(of: index), isText: true)
    }
    for achievement in row.answers { add(achievement, at: index, to: &entry) }

    let room = chipColumn > 0 ? leftWidth - chipColumn : leftWidth
    let text = item.text.map {
      Line.wrapped(shown($0, item.short, width: room), width: room, rows: textRows)
    }
    entry.left.append(text ?? [], x: textIndent, isText: true)
    if chipColumn > 0 {
      put(chip, notes, beside: &entry.left, width: room)
    } else if row.answers.isEmpty, entry.reasonStart == nil, layout.isTwoPanel,
      row.status.ground == .hollow
    {
      put(chip, notes, across: &entry.right)
    } else {
      put(chip, notes, below: &entry.left)
    }
  }

  /// Puts the chip into the column at the right end of the first line, the notes under it where the
  /// text is high enough, else under the text.
  private func put(
    _ chip: Chip, _ notes: [String], beside side: inout YearEntry.Side, width: Int
  ) {
    let x = layout.left.width - 1 - chipColumn
    let textRows = side.rows
    let under = notes.isEmpty ? [] : Line.packed(notes, width: chipColumn - 1)
    if under.count < textRows {
      side.put(chip.line(width: chipColumn), row: 0, x: x)
      for (row, line) in under.enumerated() { side.put(line.dim, row: row + 1, x: x + 1) }
    } else {
      side.append(Line.packed(notes, width: width).map(\.dim), x: textIndent)
      side.put(chip.line(width: chipColumn), row: 0, x: x)
    }
  }

  /// Puts a hollow chip where the answer would stand, the notes beside it and below.
  private func put(_ chip: Chip, _ notes: [String], across side: inout YearEntry.Side) {
    let row = side.rows
    side.put(chip.line, row: row, x: 2)
    var rest = notes[...]
    if let first = rest.first, chip.width + first.displayWidth <= layout.right.width - 5 {
      side.put(Line(first.drawable, .dim), row: row, x: 3 + chip.width)
      rest = rest.dropFirst()
    }
    guard !rest.isEmpty else { return }
    side.append(
      Line.packed(Array(rest), width: max(1, layout.right.width - 5)).map(\.dim), x: 3)
  }

  /// Puts the notes under the text, and the chip at the right of the last line if that leaves two
  /// blanks, else below it.
  private func put(_ chip: Chip, _ notes: [String], below side: inout YearEntry.Side) {
    side.append(Line.packed(notes, width: leftWidth).map(\.dim), x: textIndent)
    let end = layout.left.width - 1
    let taken = side.pieces.last.map { $0.x + $0.line.width } ?? 0
    let isLevel = side.rows > 0 && taken + 2 + chip.width <= end
    side.put(chip.line, row: isLevel ? side.rows - 1 : side.rows, x: max(0, end - chip.width))
  }

  private func add(_ achievement: Int, at index: Int, to entry: inout YearEntry) {
    let x = answerIndent(of: index)
    let width = rightWidth(of: index)
    entry.beginAnswer()
    let item = saying.item(achievement: achievement, of: listing.year)
    if let text = item.text {
      let sources = item.figure == nil ? item.sources : SourceNumbers([])
      entry.right.append(
        sourced(shown(text, item.short, width: width), sources, width: width, rows: textRows),
        x: x, isText: true)
    }
    if let figure = item.figure {
      entry.right.append(
        sourced(figure, item.sources, width: width, rows: .max), x: x, isText: true)
    }
  }

  /// The text, or its short form where the text takes too many rows.
  private func shown(_ text: String, _ short: String?, width: Int) -> String {
    guard let short, text.lineCount(to: max(1, width)) > textRows else { return text }
    return short
  }

  /// A sentence with the numbers of its sources behind it: they are kept when the words are cut.
  private func sourced(
    _ sentence: String, _ sources: SourceNumbers, width: Int, rows: Int
  ) -> [Line] {
    guard !sources.isEmpty else { return Line.wrapped(sentence, width: width, rows: rows) }
    let suffix = sources.suffix
    let whole = Line.wrapped(sentence + suffix, width: width)
    if whole.count <= rows { return whole }
    var cut = sentence.wrapped(to: max(1, width), rows: rows)
    let last = cut.removeLast()
    cut.append(last.truncated(to: max(1, width - suffix.count)) + suffix)
    return cut.map { Line($0.drawable) }
  }
}

extension Line {
  /// The line in the second voice.
  fileprivate var dim: Line { Line(spans.map { Span(text: $0.text, style: .dim) }) }
}
