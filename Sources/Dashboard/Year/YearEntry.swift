internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// One entry of the year's list as lines: an objective level with what answers it, or something
/// that nobody planned.
struct YearEntry {
  /// The objective's side.
  private(set) var left: [Line] = []
  /// The achievements' side.
  private(set) var right: [Line] = []
  /// The lines of each achievement on its side.
  private(set) var answers: [Range<Int>] = []
  /// The lines on the right before the entry's own: the heading of what is outside the plan.
  private(set) var headingRows = 0

  /// Rows of a text beyond which it is cut; a `short` is taken before.
  private static let textRows = 3

  private let state: State
  private let year: YearReview

  /// An objective and what answers it.
  init(row: Row, of year: YearReview, leftWidth: Int, rightWidth: Int, state: State) {
    self.state = state
    self.year = year
    let objective = year.objective(of: row)
    left =
      text(objective.text, objective.short, width: leftWidth)
      + facts(of: row, objective).flatMap { YearCounts.packed($0, width: max(1, leftWidth)) }
      .map { Line($0) }
    if let reason = objective.reason {
      let sentence = "\(state.words.reason): \(reason[state.language])"
      right += sourced(sentence, objective.sources, width: rightWidth, rows: Self.textRows + 1)
    }
    for place in row.answers { append(achievement: place, width: rightWidth) }
  }

  /// An achievement outside the plan, under its heading if it is the first.
  init(outside place: Int, of year: YearReview, heading: String?, width: Int, state: State) {
    self.state = state
    self.year = year
    if let heading {
      right = [Line(), Line(heading, .bold)]
      headingRows = 2
    }
    append(achievement: place, width: width)
  }

  private mutating func append(achievement place: Int, width: Int) {
    let start = right.count
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
      right += sourced(
        shown(text, short, width: width), sources, width: width, rows: Self.textRows)
    }
    if let statement {
      right += sourced(statement, achievement.sources, width: width, rows: .max)
    }
    answers.append(start..<right.count)
  }

  /// What stands under an objective: its status, then its target, how much of it, and when it is
  /// due.
  private func facts(of row: Row, _ objective: Objective) -> [String] {
    let words = state.words
    var aims: [String] = []
    if let target = objective.target, let id = objective.indicator,
      let indicator = state.review?.indicator(id)
    {
      aims.append("\(words.target) \(words.target(target, of: indicator))")
    }
    if let percentage = row.percentage {
      aims.append(words.percentage(percentage))
    }
    if let due = objective.due {
      aims.append("\(words.due.lowercased()) \(words.short(due))")
    }
    let status = words.status(of: row, arrow: state.glyphs.arrow)
    return aims.isEmpty ? [status] : [status, aims.joined(separator: " · ")]
  }

  private func text(_ text: LocalizedText, _ short: LocalizedText?, width: Int) -> [Line] {
    Line.wrapped(shown(text, short, width: width), width: width, rows: Self.textRows)
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
