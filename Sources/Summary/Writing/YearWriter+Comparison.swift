internal import PlanModel
internal import Wording

extension YearWriter {
  /// Objectives beside what was reported on them; nothing where none are recorded.
  var comparison: [Block] {
    let rows = year.shownRows
    let heading = language.text { $0.objectivesHeading(for: year.label) }
    return [table(heading, rows.ofYear), table(language.text(\.termObjectives), rows.ofTerm)]
      .compactMap { $0 }
  }

  /// A table of objectives under a heading; nil where there are none.
  private func table(_ heading: PageText, _ rows: [Row]) -> Block? {
    guard !rows.isEmpty else { return nil }
    return .comparison(
      ComparisonTable(
        caption: language.text { $0.comparisonCaption(of: year.label) },
        objectives: heading,
        results: language.text { $0.resultsHeading(for: year.label) },
        rows: self.rows(of: rows)))
  }

  /// Achievements tied to no objective; where no objectives are recorded, all that was reported.
  var others: [Block] {
    guard !year.others.isEmpty else { return [] }
    let heading = language.text { words in
      year.hasObjectives ? words.otherHeading : words.achievementsHeading(for: year.label)
    }
    return [.heading(heading), .results(year.others.map(result))]
  }

  /// The objectives by theme, each theme's first one under its headings.
  private func rows(of rows: [Row]) -> [ObjectiveRow] {
    review.plan.groups(of: rows, in: year.plan).flatMap { group in
      group.rows.enumerated().map { index, row in
        self.row(row, under: index == 0 ? group.headings.map(heading) : [])
      }
    }
  }

  private func heading(_ heading: ThemeGroup.Heading) -> ThemeHeading {
    ThemeHeading(
      text: heading.theme.map { language.text($0.text) }
        ?? language.text(\.deckOtherObjectives), level: heading.level)
  }

  private func row(_ row: Row, under headings: [ThemeHeading]) -> ObjectiveRow {
    let objective = year.objective(of: row)
    let notes = notes(objective.sources)
    let reason = text(.reason, of: row) { $0.sentence() }
      .map { ResultEntry(.reason, lines: [$0], notes: notes) }
    return ObjectiveRow(
      headings: headings, status: row.status, text: language.text(year.title(of: row)),
      notes: notes,
      statusText: language.status(of: row, in: year, review), facts: facts(of: row),
      bar: bar(of: row, objective), results: [reason].compactMap { $0 } + row.answers.map(result))
  }

  /// Its measures; target and percentage; baseline; when it is due; who answers for it, and who takes part.
  private func facts(of row: Row) -> [PageText] {
    let target = language.text { words in
      let saying = Saying(of: review, in: words)
      guard let target = saying.fact(.target, of: row, in: year) else { return nil }
      let share = saying.fact(.share, of: row, in: year)
      return target.sentence() + (share.map { " ·\u{A0}\($0.value())" } ?? "")
    }
    let names: [Fact.Name] = [.status, .target, .targetPeriods, .share]
    let measures = year.objective(of: row).measures.indices.map { index in
      language.text { words in
        Saying(of: review, in: words).measures(of: row, in: year, names)[index].sentence()
      }
    }
    return ([text(.measures, of: row) { $0.value(joinedBy: " · ") }] + measures).compactMap { $0 }
      + [
        text(.term, of: row) { $0.sentence() },
        text(.soFar, of: row) { $0.sentence() }, target.isEmpty ? nil : target,
        text(.targetPeriods, of: row) { $0.sentence() },
        text(.milestones, of: row) { $0.sentence() }, text(.baseline, of: row) { $0.sentence() },
        text(.due, of: row) { Fact($0.name, label: $0.label, $0.value().bound).sentence() },
        text(.owner, of: row) { $0.sentence() }, text(.partners, of: row) { $0.sentence() },
      ].compactMap { $0 }
  }

  /// A fact of an objective as the page has it; nil where the plan does not say it.
  func text(
    _ name: Fact.Name, of row: Row, _ make: (Fact) -> String
  ) -> PageText? {
    let text = language.text { words in
      Saying(of: review, in: words).fact(name, of: row, in: year).map(make)
    }
    return text.isEmpty ? nil : text
  }

  private func bar(of row: Row, _ objective: Objective) -> TargetBar? {
    let figure = objective.ownMeasure.flatMap { review.judgedFigure(of: $0, row, in: year) }
    guard let actual = figure?.quantity,
      let target = objective.target?.quantity
    else { return nil }
    return TargetBar(actual, target: target)
  }

  /// An achievement: what was done, and the figure.
  private func result(_ index: Int) -> ResultEntry {
    let achievement = year.plan.achievements[index]
    let statement = language.sentence {
      Saying(of: review, in: $0).statement(of: achievement, report: year.plan.report)
    }
    let facts = [Fact.Name.owner, .periods].map { name in
      language.text {
        Saying(of: review, in: $0).fact(name, ofAchievement: index, in: year)?.sentence()
      }
    }
    let strip = achievement.measurement.flatMap { measurement in
      Saying(of: review, in: Language.en.words).indicator(measurement.indicator)?
        .strip(of: measurement.figure)
    }
    return ResultEntry(
      .achievement,
      lines: [achievement.text.map { language.text($0) }, statement].compactMap { $0 }
        .filter { !$0.isEmpty },
      facts: facts.filter { !$0.isEmpty }, periods: strip, notes: notes(achievement.sourcesBeside))
  }

  /// The numbers of sources, in their order.
  func notes(_ sources: [String]) -> [Int] {
    SourceNumbers(of: sources, in: review).numbers
  }
}
