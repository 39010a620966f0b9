internal import PlanModel
internal import Wording

extension YearWriter {
  /// Objectives beside what was reported on them; nothing where none are recorded.
  var comparison: [Block] {
    guard year.hasObjectives else { return [] }
    return [
      .comparison(
        ComparisonTable(
          caption: language.text { $0.comparisonCaption(of: year.year) },
          objectives: language.text { $0.objectivesHeading(for: year.year) },
          results: language.text { $0.resultsHeading(for: year.year) },
          rows: OnDemand(year.rows.count) { row($0) }))
    ]
  }

  /// What nobody planned; where no objectives are recorded, all that was reported.
  var outside: [Block] {
    guard !year.outside.isEmpty else { return [] }
    let heading = language.text { words in
      year.hasObjectives ? words.outsideHeading : words.achievementsHeading(for: year.year)
    }
    return [.heading(heading), .results(year.outside.map(result))]
  }

  private func row(_ place: Int) -> ObjectiveRow {
    let row = year.rows[place]
    let objective = year.objective(of: row)
    let notes = notes(objective.sources)
    let reason = objective.reason.map {
      ResultEntry(.reason, lines: [language.text(\.reason, $0)], notes: notes)
    }
    return ObjectiveRow(
      status: row.status, text: language.text(objective.text), notes: notes,
      statusText: language.text { $0.status(of: row) }, facts: facts(of: row, objective),
      bar: bar(of: row, objective),
      results: [reason].compactMap { $0 } + row.answers.map(result))
  }

  /// Target and percentage; baseline; when it is due.
  private func facts(of row: Row, _ objective: Objective) -> [PageText] {
    let indicator = objective.indicator.flatMap(review.indicator)
    func measure(_ label: (any Words) -> String, _ figure: Figure?, _ share: Percentage?)
      -> PageText?
    {
      guard let figure, let indicator else { return nil }
      return language.text { words in
        let target = "\(label(words).sentence): \(words.target(figure, of: indicator))"
        return target + (share.map { " ·\u{A0}\(words.percentage($0).bound)" } ?? "")
      }
    }
    let due = objective.due.map { due in language.text { "\($0.due): \($0.short(due).bound)" } }
    return [
      measure(\.target, objective.target, row.assessment.percentage),
      measure(\.baseline, objective.baseline, nil), due,
    ].compactMap { $0 }
  }

  private func bar(of row: Row, _ objective: Objective) -> TargetBar? {
    let actual = row.answers.lazy.compactMap { year.plan.achievements[$0].measurement }
      .first { $0.indicator == objective.indicator }?.figure.quantity
    guard let actual, let target = objective.target?.quantity else { return nil }
    return TargetBar(actual, target: target)
  }

  /// An achievement: what was done, and the figure.
  private func result(_ place: Int) -> ResultEntry {
    let achievement = year.plan.achievements[place]
    let statement = achievement.measurement.flatMap { measurement in
      review.indicator(measurement.indicator).map { indicator in
        language.sentence {
          $0.statement(measurement.figure, of: indicator, report: year.plan.report)
        }
      }
    }
    return ResultEntry(
      .achievement,
      lines: [achievement.text.map { language.text($0) }, statement].compactMap { $0 },
      notes: notes(achievement.sources))
  }

  /// The numbers of sources, in their order.
  func notes(_ sources: [String]) -> [Int] {
    Set(sources.compactMap(review.sourceNumber)).sorted()
  }
}
