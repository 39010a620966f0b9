public import PlanModel
public import Wording

/// A year as sentences in reading order, without any drawing: for screen readers, interpreters and
/// minutes.
///
///     2024. Final report.
///     17 objectives: 8 reported, 1 postponed, 8 not reported. 29 achievements.
///     Objective 1 of 17: Hold the 7th National Congress. Postponed to 2025, declared by the plan. …
///
/// It says what the year screen and the details say, one idea to a line, and never the speaker's
/// notes.
public struct LinearReading {
  private let review: Review
  private let words: any Words

  /// A reading of a review in a language.
  public init(of review: Review, words: any Words) {
    self.review = review
    self.words = words
  }

  /// One year, every line ended; the sources that are named stand at its end.
  public func text(of year: YearReview) -> String {
    var lines = opening(year) + figures(year)
    lines += year.rows.flatMap { sentences(on: $0, in: year) }
    lines += unplanned(year)
    lines += sources(of: year)
    return lines.map { Self.plain($0) + "\n" }.joined()
  }

  private func opening(_ year: YearReview) -> [String] {
    let language = words.language
    var lines: [String] = []
    if let organisation = review.plan.organisation { lines.append("\(organisation[language]).") }
    lines.append("\(year.year). \(capitalised(words.name(of: year.plan.report))).")
    if let focus = year.plan.focus { lines.append("\(words.focus): \(focus[language]).") }
    if let conference = year.plan.conference {
      let facts = [conference.date.map(words.short), conference.place?[language]]
      lines.append("\(words.conference): \(facts.compactMap { $0 }.joined(separator: ", ")).")
    }
    let planned =
      year.hasObjectives
      ? words.standing(year.standing) : capitalised(words.noObjectives(in: year.year))
    lines.append("\(planned). \(capitalised(words.achievements(year.standing.achievements))).")
    return lines
  }

  private func figures(_ year: YearReview) -> [String] {
    guard !year.headlines.isEmpty else { return [] }
    if year.plan.report == .final, !year.hasFigures {
      return ["\(capitalised(words.noFigures(in: year.year)))."]
    }
    let figures = year.headlines.map { headline in
      let point = headline.point
      let figure = words.figure(point.figure, of: headline.indicator, report: point.report)
      let change = point.change.flatMap { change in
        point.comparedTo.map { ", \(words.change(change, since: $0))" }
      }
      return "\(headline.indicator.name[words.language]): \(figure)\(change ?? "")."
    }
    return ["\(words.headlineFigures):"] + figures
  }

  private func unplanned(_ year: YearReview) -> [String] {
    guard !year.outside.isEmpty else { return [] }
    let heading =
      year.hasObjectives
      ? words.outsideThePlan(year.outside.count) : words.achievements(year.outside.count)
    let sentences = year.outside.enumerated().map { number, place in
      "\(words.achievement(number + 1, of: year.outside.count)): "
        + statement(of: year.plan.achievements[place], in: year)
    }
    return ["\(heading):"] + sentences
  }

  private func sources(of year: YearReview) -> [String] {
    let named = Set(
      year.plan.objectives.flatMap(\.sources) + year.plan.achievements.flatMap(\.sources))
    return review.plan.sources.filter { named.contains($0.id) }.map { source in
      let facts = [
        source.title[words.language], source.publisher?[words.language],
        source.date.map(words.short), source.url,
      ].compactMap { $0 }.joined(separator: ", ")
      return "\(words.sourceNumbers(review.sourceNumber(source.id).map { [$0] } ?? [])): \(facts)."
    }
  }
}

extension LinearReading {
  /// An objective, what became of it, and what answers it.
  private func sentences(on row: Row, in year: YearReview) -> [String] {
    let language = words.language
    let objective = year.objective(of: row)
    let number = words.objective(row.objective + 1, of: year.rows.count)
    let declared = row.isDeclared ? ", \(words.declaredByPlan)" : ""
    let status = capitalised(words.status(of: row, arrow: words.toYear)) + declared
    var line = "\(number): \(objective.text[language]). \(status)."
    if let reason = objective.reason { line += " \(words.reason): \(reason[language])." }
    if let indicator = objective.indicator.flatMap(review.indicator),
      let target = objective.target
    {
      line += " \(capitalised(words.target)): \(words.target(target, of: indicator))."
      if let baseline = objective.baseline {
        line += " \(words.baseline): \(words.target(baseline, of: indicator))."
      }
      if let percentage = row.percentage { line += " \(words.percentage(percentage))." }
    }
    if let due = objective.due { line += " \(words.due): \(words.short(due))." }
    if let thread = objective.id.flatMap(review.thread) {
      line += " \(capitalised(words.course(of: thread)))."
    }
    line += cited(objective.sources)
    guard !row.answers.isEmpty else {
      return [year.plan.report == .none ? line : "\(line) \(words.nothingReportedOnIt)."]
    }
    return [line]
      + row.answers.map {
        "\(words.reportedOnIt): \(statement(of: year.plan.achievements[$0], in: year))"
      }
  }

  private func statement(of achievement: Achievement, in year: YearReview) -> String {
    let figure = achievement.measurement.flatMap { measurement in
      review.indicator(measurement.indicator).map {
        words.statement(measurement.figure, of: $0, report: year.plan.report)
      }
    }
    let said = [achievement.text?[words.language], figure].compactMap { $0 }
    let date = achievement.date.map { ", \(words.short($0))" } ?? ""
    return "\(said.joined(separator: ": "))\(date).\(cited(achievement.sources))"
  }

  private func cited(_ sources: [String]) -> String {
    let numbers = sources.compactMap(review.sourceNumber).sorted()
    return numbers.isEmpty ? "" : " \(words.sourceNumbers(numbers))."
  }

  private func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  /// A line as it is spoken: no bonds between words, no dots between counts, one full stop at the end.
  private static func plain(_ line: String) -> String {
    line.replacing("\u{A0}", with: " ").replacing(" · ", with: ", ").replacing("..", with: ".")
  }
}
