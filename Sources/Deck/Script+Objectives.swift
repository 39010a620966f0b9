internal import PlanModel
internal import Wording

extension Script {
  /// Objectives with their answers, by theme; the other achievements; objectives without a report.
  var objectives: [Draft] {
    guard year.hasObjectives else { return withoutObjectives }
    return objectivesByTheme + ofTerm + others + notReported
  }

  private var objectivesByTheme: [Draft] {
    let rows = year.shownRows.ofYear.filter { $0.status != .notReported }
    let number = year.label
    return themes.compactMap { theme in
      let own = rows.filter { year.objective(of: $0).theme == theme?.id }
      guard !own.isEmpty else { return nil }
      let isAlone = own.count == rows.count
      let title =
        theme.map(title)
        ?? PerLanguage { isAlone ? $0.objectivesHeading(for: number) : $0.deckOtherObjectives }
      return Draft(.objectives(theme: theme?.id), title, own.map(entry))
    }
  }

  private var ofTerm: [Draft] {
    let rows = year.shownRows.ofTerm.filter { $0.status != .notReported }
    guard !rows.isEmpty else { return [] }
    return [Draft(.term, PerLanguage { $0.termObjectives }, rows.map(entry))]
  }

  private var others: [Draft] {
    guard !year.others.isEmpty else { return [] }
    return [
      Draft(
        .others, PerLanguage { $0.otherHeading }, year.others.map(entry),
        closing: PerLanguage { $0.otherAchievements(year.others.count) })
    ]
  }

  private var notReported: [Draft] {
    let rows = year.rows.filter { $0.status == .notReported }
    guard !rows.isEmpty else { return [] }
    return [
      Draft(
        .notReported, PerLanguage { $0.deckNotReported }, rows.map(entry),
        closing: PerLanguage { $0.deckObjectives(notReported: rows.count) }, atOnce: true)
    ]
  }

  /// Says that there are no objectives; then what was reported, by theme.
  private var withoutObjectives: [Draft] {
    let number = year.label
    let statement = Draft(
      .noObjectives, PerLanguage { $0.objectivesHeading(for: number) },
      lead: PerLanguage { $0.noObjectives(in: number) }, [], atOnce: true)
    let achievements = year.others
    return [statement]
      + themes.compactMap { theme in
        let own = achievements.filter { year.plan.achievements[$0].theme == theme?.id }
        guard !own.isEmpty else { return nil }
        let isAlone = own.count == achievements.count
        let title =
          theme.map(title)
          ?? PerLanguage {
            isAlone ? $0.achievementsHeading(for: number) : $0.otherHeading
          }
        return Draft(
          .achievements(theme: theme?.id), title, own.map(entry),
          closing: own.last == lastOfThemes(achievements)
            ? PerLanguage { $0.achievements(achievements.count) } : nil)
      }
  }

  /// The heading of a theme, behind those that it lies under.
  private func title(of theme: Theme) -> PerLanguage<String> {
    let path = review.plan.path(ofTheme: theme.id)
    return PerLanguage { words in
      path.map { $0.text[words.language] }.joined(separator: " · ")
    }
  }

  /// The themes in the plan's order, then nil for what has none.
  private var themes: [Theme?] { review.plan.themes.map(Optional.some) + [nil] }

  /// The achievement that is shown last when they are ordered by theme.
  private func lastOfThemes(_ achievements: [Int]) -> Int? {
    for theme in themes.reversed() {
      let last = achievements.last { year.plan.achievements[$0].theme == theme?.id }
      if let last { return last }
    }
    return nil
  }

  /// An objective, its status, the reason, and all that answers it.
  func entry(of row: Row) -> Slide.Entry {
    let year = year
    let measured =
      year.measurement(of: row)
      ?? row.answers.lazy.compactMap { year.plan.achievements[$0].measurement }.first
    let aims = aims([.soFar, .target, .share, .milestones, .due], of: row, in: year)
    let figure = measured.flatMap { measurement in
      bigFigure(of: measurement) { said in
        let aims = aims[said.language]
        return aims.isEmpty ? [] : [aims.joined(separator: " · ")]
      }
    }
    return Slide.Entry(
      subject(.objective(yearIndex: yearIndex, index: row.objective)), sign: .status(row.status),
      text: text(of: row, in: year), status: status(of: row),
      facts: facts(of: row, aims), answers: row.answers.map(statement), figure: figure)
  }

  /// An achievement that answers no objective.
  func entry(ofAchievement index: Int) -> Slide.Entry {
    Slide.Entry(
      subject(.achievement(yearIndex: yearIndex, index: index)), sign: .bullet,
      text: statement(index),
      figure: year.plan.achievements[index].measurement.flatMap { bigFigure(of: $0) })
  }

  /// Text of an objective in few words.
  func text(of row: Row, in year: YearReview) -> PerLanguage<String> {
    PerLanguage { saying(in: $0).item(row, of: year).briefLine }
  }

  /// Words of an objective's status.
  func status(of row: Row) -> PerLanguage<String> {
    PerLanguage { standing(of: row, in: $0).first ?? "" }
  }

  private func standing(of row: Row, in words: any Words) -> [String] {
    saying(in: words).facts([.statusAndReturn], of: row, in: year).flatMap(\.pieces)
  }

  /// What belongs to the status and the aims in one row, and the reason in another; what is not stated
  /// is left out.
  func facts(of row: Row, _ aims: PerLanguage<[String]>? = nil) -> [PerLanguage<[String]>] {
    let year = year
    let beside = PerLanguage { words in
      Array(standing(of: row, in: words).dropFirst()) + (aims?[words.language] ?? [])
    }
    let why = PerLanguage.ifAny {
      saying(in: $0).fact(.reason, of: row, in: year).map { [$0.sentence()] }
    }
    return [beside, why].compactMap { $0 }
  }

  /// Aims of an objective: the target, the share of it that is reached, the due date, as far as
  /// they are named and stated.
  func aims(
    _ names: [Fact.Name], of row: Row, in year: YearReview
  ) -> PerLanguage<[String]> {
    PerLanguage {
      let saying = saying(in: $0)
      let measures =
        (saying.fact(.measures, of: row, in: year)?.pieces ?? [])
        + saying.measures(of: row, in: year).map { $0.sentence() }
      return measures
        + saying.facts(names, of: row, in: year).map { $0.phrase(bond: "\u{A0}") }
    }
  }

  private func bigFigure(
    of measurement: Achievement.Measurement, notes: (IndicatorSaying) -> [String] = { _ in [] }
  ) -> BigFigure? {
    review.indicator(measurement.indicator).map { indicator in
      BigFigure(
        measurement.figure, report: year.plan.report,
        of: { saying(in: $0).indicator(indicator) }, notes: notes)
    }
  }

  /// An achievement in few words, its figure behind them.
  private func statement(_ index: Int) -> PerLanguage<String> {
    let year = year
    return PerLanguage { saying(in: $0).item(achievement: index, of: year).briefLine }
  }
}
