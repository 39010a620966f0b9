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
    return lines.map { Spoken.plain($0) + "\n" }.joined()
  }

  private func opening(_ year: YearReview) -> [String] {
    let language = words.language
    var lines: [String] = []
    if let organisation = review.plan.organisation {
      lines.append(sentence(organisation[language]))
    }
    lines.append("\(year.year). \(capitalised(words.name(of: year.plan.report))).")
    if let focus = year.plan.focus { lines.append(sentence("\(words.focus): \(focus[language])")) }
    if let conference = year.plan.conference {
      let facts = [conference.date.map(words.long), conference.place?[language]]
        .compactMap { $0 }.joined(separator: ", ")
      lines.append(sentence("\(words.conference): \(facts)"))
    }
    let planned =
      year.hasObjectives
      ? words.standing(year.standing) : capitalised(words.noObjectives(in: year.year))
    // Nothing reported yet is no number.
    let isSilent = year.plan.report == .none && year.standing.achievements == 0
    let reported = isSilent ? "" : " \(words.achievements(year.standing.achievements))."
    lines.append("\(planned).\(reported)")
    return lines
  }

  private func figures(_ year: YearReview) -> [String] {
    guard !year.headlines.isEmpty else { return [] }
    if year.plan.report == .final, !year.hasFigures {
      return ["\(capitalised(words.noFigures(in: year.year)))."]
    }
    let figures = year.headlines.map { headline in
      let point = headline.point
      let figure = aloud(
        words.figure(point.figure, of: headline.indicator, report: point.report))
      let change = point.change.flatMap { change in
        point.comparedTo.map { ", \(words.change(change, since: $0))" }
      }
      return sentence("\(headline.indicator.name[words.language]): \(figure)\(change ?? "")")
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
        source.date.map(words.long), source.url,
      ].compactMap { $0 }.joined(separator: ", ")
      let number = words.sourceNumbers(review.sourceNumber(source.id).map { [$0] } ?? [])
      return sentence("\(number): \(facts)")
    }
  }
}

extension LinearReading {
  /// An objective, what became of it, and what answers it.
  private func sentences(on row: Row, in year: YearReview) -> [String] {
    let language = words.language
    let objective = year.objective(of: row)
    let number = words.objective(row.objective + 1, of: year.rows.count)
    let declared = row.assessment.isDeclared ? ", \(words.declaredByPlan)" : ""
    let status = capitalised(words.status(of: row, arrow: words.toYear)) + declared
    var sentences = [
      sentence("\(number): \(objective.text[language])"), sentence(status),
    ]
    if let reason = objective.reason {
      sentences.append(sentence("\(words.reason): \(reason[language])"))
    }
    sentences += measure(of: objective, row)
    if let due = objective.due { sentences.append(sentence("\(words.due): \(words.long(due))")) }
    if let thread = objective.id.flatMap(review.thread) {
      sentences.append(sentence(capitalised(words.course(of: thread))))
    }
    sentences += cited(objective.sources)
    // "Not reported" has said so.
    if row.answers.isEmpty, row.status != .notReported, year.plan.report != .none {
      sentences.append("\(words.nothingReportedOnIt).")
    }
    let answers = row.answers.map {
      "\(words.reportedOnIt): \(statement(of: year.plan.achievements[$0], in: year))"
    }
    return [sentences.joined(separator: " ")] + answers
  }

  /// The target, where it began, and how much of it there is.
  private func measure(of objective: Objective, _ row: Row) -> [String] {
    guard let indicator = objective.indicator.flatMap(review.indicator),
      let target = objective.target
    else { return [] }
    func figure(_ label: String, _ figure: Figure) -> String {
      sentence("\(capitalised(label)): \(aloud(words.target(figure, of: indicator)))")
    }
    return [
      figure(words.target, target), objective.baseline.map { figure(words.baseline, $0) },
      row.assessment.percentage.map { sentence(capitalised(words.percentage($0))) },
    ].compactMap { $0 }
  }

  private func statement(of achievement: Achievement, in year: YearReview) -> String {
    let figure = achievement.measurement.flatMap { measurement in
      review.indicator(measurement.indicator).map {
        aloud(words.statement(measurement.figure, of: $0, report: year.plan.report))
      }
    }
    let said = [achievement.text?[words.language], figure].compactMap { $0 }
    let date = achievement.date.map { ", \(words.long($0))" } ?? ""
    let sentences = [sentence(said.joined(separator: ": ") + date)] + cited(achievement.sources)
    return sentences.joined(separator: " ")
  }

  private func cited(_ sources: [String]) -> [String] {
    let numbers = sources.compactMap(review.sourceNumber).sorted()
    return numbers.isEmpty ? [] : ["\(words.sourceNumbers(numbers))."]
  }

  private func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  private func sentence(_ words: String) -> String { Spoken.sentence(words) }

  private func aloud(_ figure: String) -> String { Spoken.figure(figure, words) }
}
