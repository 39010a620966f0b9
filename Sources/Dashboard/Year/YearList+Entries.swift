internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// One entry of the year's list as lines: an objective level with what answers it, or an
/// achievement that is tied to none.
struct YearEntry {
  /// The headings above it, over both sides.
  fileprivate(set) var head: [Line] = []
  /// The objective's side.
  fileprivate(set) var left: [Line] = []
  /// The achievements' side.
  fileprivate(set) var right: [Line] = []
  /// The line on the achievements' side with which each achievement begins; the last one goes on to
  /// the end.
  fileprivate(set) var answerStarts: [Int] = []

  /// The number of achievements.
  var answerCount: Int { answerStarts.count }

  /// The lines of an achievement on its side.
  func lines(ofAnswer answer: Int) -> Range<Int> {
    let next = answer + 1
    return answerStarts[answer]..<(next < answerCount ? answerStarts[next] : right.count)
  }

  /// The achievement that a line on its side belongs to; nil for a reason or a heading.
  func answer(atLine line: Int) -> Int? {
    answerStarts.indices.first { lines(ofAnswer: $0).contains(line) }
  }
}

extension YearList {
  /// Rows of a text beyond which it is cut; a `short` is taken before.
  private static let textRows = 3

  /// An entry as lines.
  func entry(_ index: Int) -> YearEntry {
    let rightWidth = layout.right.width - answerIndent(of: index) - 1
    if let row = listing.row(index) {
      var entry = entry(
        of: row, leftWidth: layout.left.width - textIndent - 1, rightWidth: rightWidth)
      entry.head = head(above: index) + headOfTerm(above: index)
      return entry
    }
    if let theme = listing.theme(index) {
      var entry = entry(of: theme, rightWidth: rightWidth)
      entry.head = headOfTerm(above: index)
      return entry
    }
    var entry = YearEntry()
    // The other achievements stand under a heading.
    if index == listing.firstOther, listing.year.hasObjectives {
      entry.right = [Line(), Line(look.words.otherAchievementsTitle, .bold)]
    }
    for achievement in listing.achievements(index) {
      append(achievement: achievement, to: &entry, width: rightWidth)
    }
    return entry
  }

  /// The heading of the objectives of a term above the first of them.
  private func headOfTerm(above index: Int) -> [Line] {
    guard index == firstOfTerm else { return [] }
    return (index > 0 ? [Line()] : []) + [
      Line(" " + look.words.termObjectives.uppercased(), .bold)
    ]
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
  private func entry(of fold: ThemeFold, rightWidth: Int) -> YearEntry {
    var entry = YearEntry()
    let indent = 2 * fold.level
    let leftWidth = max(1, layout.left.width - textIndent - indent - 1)
    let name = fold.theme?.text[look.language] ?? look.words.deckOtherObjectives
    let pad = Line(String(repeating: " ", count: indent))
    entry.left = Line.wrapped(
      name, width: leftWidth, rows: Self.textRows, style: Style(.text, [.bold, .underline])
    ).map { pad + $0 }
    let counts = CountsSaying(fold.counts, in: look.words).pieces
    // The side of what is reported may be taken by the sentence that nothing is.
    if layout.isTwoPanel, listing.isSilent {
      entry.left += Line.packed(counts, width: leftWidth).map { pad + $0 }
    } else {
      entry.right = Line.packed(counts, width: max(1, rightWidth))
    }
    return entry
  }

  /// An objective and what answers it.
  private func entry(of row: Row, leftWidth: Int, rightWidth: Int) -> YearEntry {
    let year = listing.year
    let item = saying.item(row, of: year)
    var entry = YearEntry()
    if let text = item.text {
      entry.left = Line.wrapped(
        shown(text, item.short, width: leftWidth), width: leftWidth, rows: Self.textRows)
    }
    let status = saying.facts([.status], of: row, in: year).flatMap(\.pieces)
    // Where there is room for air there is room for who answers for it.
    let names: [Fact.Name] =
      [.term, .soFar, .target, .share, .milestones, .due] + (layout.spacing > 0 ? [.owner] : [])
    let aims = saying.facts(names, of: row, in: year).map { $0.phrase() }
    let targets = saying.measures(of: row, in: year).map { $0.sentence() }
    for pieces in [status, saying.fact(.measures, of: row, in: year)?.pieces ?? [], targets, aims] {
      entry.left += Line.packed(pieces, width: max(1, leftWidth))
    }
    if let reason = saying.fact(.reason, of: row, in: year) {
      entry.right = sourced(
        reason.sentence(), item.sources, width: rightWidth, rows: Self.textRows + 1)
    }
    for index in row.answers { append(achievement: index, to: &entry, width: rightWidth) }
    return entry
  }

  private func append(achievement index: Int, to entry: inout YearEntry, width: Int) {
    entry.answerStarts.append(entry.right.count)
    let item = saying.item(achievement: index, of: listing.year)
    if let text = item.text {
      let sources = item.figure == nil ? item.sources : SourceNumbers([])
      entry.right += sourced(
        shown(text, item.short, width: width), sources, width: width, rows: Self.textRows)
    }
    if let figure = item.figure {
      entry.right += sourced(figure, item.sources, width: width, rows: .max)
    }
  }

  /// The text, or its short form where the text takes too many rows.
  private func shown(_ text: String, _ short: String?, width: Int) -> String {
    guard let short, text.lineCount(to: max(1, width)) > Self.textRows else { return text }
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
