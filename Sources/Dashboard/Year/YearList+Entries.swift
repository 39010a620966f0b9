internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

extension YearList {
  /// Rows of a text beyond which it is cut; a `short` is taken before.
  private static let textRows = 3

  /// An entry as lines.
  func entry(_ index: Int) -> YearEntry {
    let rightWidth = layout.right.width - answerIndent(of: index) - 1
    if let row = row(index) {
      return entry(
        of: row, leftWidth: layout.left.width - textIndent - 1, rightWidth: rightWidth)
    }
    var entry = YearEntry()
    // What is outside the plan stands under a heading.
    if index == listing.rowCount, year.hasObjectives {
      entry.right = [Line(), Line(state.words.outsideThePlan, .bold)]
    }
    append(
      achievement: year.outside[listing.outside(index)], to: &entry, width: rightWidth)
    return entry
  }

  /// An objective and what answers it.
  private func entry(of row: Row, leftWidth: Int, rightWidth: Int) -> YearEntry {
    let objective = year.objective(of: row)
    var entry = YearEntry()
    entry.left = Line.wrapped(
      shown(objective.text, objective.short, width: leftWidth), width: leftWidth,
      rows: Self.textRows)
    for fact in facts(of: row, objective) {
      for line in YearCounts.packed(fact, width: max(1, leftWidth)) {
        entry.left.append(Line(line))
      }
    }
    if let reason = objective.reason {
      let sentence = "\(state.words.reason): \(reason[state.language])"
      entry.right = sourced(
        sentence, objective.sources, width: rightWidth, rows: Self.textRows + 1)
    }
    for place in row.answers { append(achievement: place, to: &entry, width: rightWidth) }
    return entry
  }

  private func append(achievement place: Int, to entry: inout YearEntry, width: Int) {
    entry.answerStarts.append(entry.right.count)
    let achievement = year.plan.achievements[place]
    let words = state.words
    let statement = achievement.measurement.flatMap { measurement in
      state.review?.indicator(measurement.indicator).map {
        words.statement(measurement.figure, of: $0, report: year.plan.report)
      }
    }
    if let text = achievement.text {
      let short = achievement.short
      let sources = statement == nil ? achievement.sources : []
      entry.right += sourced(
        shown(text, short, width: width), sources, width: width, rows: Self.textRows)
    }
    if let statement {
      entry.right += sourced(statement, achievement.sources, width: width, rows: .max)
    }
  }

  /// What stands under an objective: its status, then its target, how much of it, and when it is
  /// due.
  private func facts(of row: Row, _ objective: Objective) -> [String] {
    let words = state.words
    var aims: [String] = []
    if let target = objective.target, let id = objective.indicator,
      let indicator = state.review?.indicator(id)
    {
      aims.append("\(words.target.lowercased()) \(words.target(target, of: indicator))")
    }
    if let percentage = row.assessment.percentage {
      aims.append(words.percentage(percentage))
    }
    if let due = objective.due {
      aims.append("\(words.due.lowercased()) \(words.short(due))")
    }
    let status = words.status(of: row, arrow: state.glyphs.arrow)
    return aims.isEmpty ? [status] : [status, aims.joined(separator: " · ")]
  }

  /// The text, or its short form where the text takes too many rows.
  private func shown(_ text: LocalizedText, _ short: LocalizedText?, width: Int) -> String {
    let full = text[state.language]
    guard let short, full.lineCount(to: max(1, width)) > Self.textRows else { return full }
    return short[state.language]
  }

  /// A sentence with the numbers of its sources behind it: they are kept when the words are cut.
  private func sourced(_ sentence: String, _ sources: [String], width: Int, rows: Int) -> [Line] {
    let numbers = sources.compactMap { state.review?.sourceNumber($0) }.sorted()
    guard !numbers.isEmpty else { return Line.wrapped(sentence, width: width, rows: rows) }
    let suffix = "\u{A0}[\(numbers.map(String.init).joined(separator: ","))]"
    let whole = Line.wrapped(sentence + suffix, width: width)
    if whole.count <= rows { return whole }
    var cut = sentence.wrapped(to: max(1, width), rows: rows)
    let last = cut.removeLast()
    cut.append(last.truncated(to: max(1, width - suffix.count)) + suffix)
    return cut.map { Line($0.drawable) }
  }
}
