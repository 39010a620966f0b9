public import PlanModel

/// Statements about a plan's items, made once for screen, wall, page and reading.
///
/// A place asks for what it shows by name, gets values, and puts its own signs between them.
/// Nothing is put into words before it is asked for.
///
///     let saying = Saying(of: review, in: words)
///     saying.item(row, of: year).text                          // "Train 200 officials"
///     saying.facts([.target, .share], of: row, in: year)       // "200 officials", "99%"
public struct Saying {
  let review: Review
  /// The language.
  public let words: any Words
  private let voice: Voice
  private let arrow: String

  /// The items of a review in a language.
  ///
  /// - Parameters:
  ///   - review: the plan's review.
  ///   - words: the language.
  ///   - voice: whether it is read or heard.
  ///   - arrow: how "→" is drawn; aloud it is a word.
  public init(
    of review: Review, in words: any Words, voice: Voice = .written, arrow: String = "→"
  ) {
    self.review = review
    self.words = words
    self.voice = voice
    self.arrow = voice == .aloud ? words.toYear : arrow
  }

  /// An objective.
  public func item(_ row: Row, of year: YearReview) -> ItemSaying {
    let objective = year.plan.objectives[row.objective]
    return ItemSaying(
      text: year.title(of: row)[words.language], short: year.shortTitle(of: row)?[words.language],
      figure: nil,
      sources: numbers(of: objective.sources))
  }

  /// The achievement at an index of its year.
  public func item(achievement index: Int, of year: YearReview) -> ItemSaying {
    let achievement = year.plan.achievements[index]
    return ItemSaying(
      text: achievement.text?[words.language], short: achievement.short?[words.language],
      figure: statement(of: achievement, report: year.plan.report),
      sources: numbers(of: achievement.sourcesBeside))
  }

  /// An achievement's figure as a line of its own; nil where it has none.
  public func statement(of achievement: Achievement, report: YearPlan.Report) -> String? {
    achievement.measurement.flatMap { measurement in
      indicator(measurement.indicator)?.statement(measurement.figure, report: report)
    }
  }

  /// The indicator with an id.
  public func indicator(_ id: String) -> IndicatorSaying? {
    review.indicator(id).map { indicator($0) }
  }

  /// An indicator of the plan.
  public func indicator(_ indicator: Indicator) -> IndicatorSaying {
    IndicatorSaying(indicator, of: review, in: words, voice: voice)
  }

  /// The source with an id, its date in one of the forms of a date.
  public func source(_ id: String, date form: DateForm = .short) -> SourceSaying? {
    guard let source = review.source(id), let number = review.sourceNumber(id) else { return nil }
    return SourceSaying(source, number: number, in: words, date: form)
  }

  private func numbers(of ids: [String]) -> SourceNumbers { SourceNumbers(of: ids, in: review) }
}

extension Saying {
  /// The facts of an objective that have these names, in their order; what the plan does not say is
  /// left out.
  public func facts(_ names: [Fact.Name], of row: Row, in year: YearReview) -> [Fact] {
    names.compactMap { fact($0, of: row, in: year) }
  }

  /// One fact of an objective; nil where the plan does not say it.
  public func fact(_ name: Fact.Name, of row: Row, in year: YearReview) -> Fact? {
    let objective = year.plan.objectives[row.objective]
    switch name {
    case .status, .statusAndReturn:
      let comesBack =
        row.status == .notReported || (name == .statusAndReturn && row.status == .notAchieved)
      let again = comesBack ? row.nextYear.map(words.again) : nil
      return Fact(name, label: words.status, [status(of: row)] + [again].compactMap { $0 })
    case .declared: return row.assessment.isDeclared ? Fact(name, words.asRecorded) : nil
    case .meaning: return Fact(name, meaning(of: row, objective, in: year))
    case .reason: return text(name, words.reason, objective.reason)
    case .definition: return definition(of: objective)
    case .indicator, .target, .targetPeriods, .better, .baseline, .share, .reported, .periods,
      .otherStatements:
      return objective.ownMeasure.flatMap {
        fact(name, of: $0, row.assessment.percentage, in: row, of: year)
      }
    case .measures: return summary(of: row, in: year)
    case .term:
      return objective.term.map {
        Fact(
          name, label: words.term,
          words.term(from: review.plan.label(of: $0.since), to: review.plan.label(of: $0.until)))
      }
    case .soFar: return soFar(row, in: year)
    case .milestones: return milestones(row, in: year)
    case .due: return objective.due.map { date(name, words.due, $0) }
    case .theme: return theme(objective.theme)
    case .owner: return units(name, words.owner, objective.owners)
    case .partners: return units(name, words.partners, objective.partners)
    case .sameWords: return sameWords(review.yearWithWords(of: objective, before: year.year))
    case .course:
      return objective.id.flatMap(review.thread).map { course(of: $0, upTo: year.year) }
    case .date, .focus, .conference, .measure: return nil
    }
  }

  /// One fact of the achievement at an index of its year; nil where the plan does not say it.
  public func fact(_ name: Fact.Name, ofAchievement index: Int, in year: YearReview) -> Fact? {
    let achievement = year.plan.achievements[index]
    switch name {
    case .indicator:
      return (achievement.measurement?.indicator).flatMap(indicator).map { self.name(of: $0) }
    case .definition: return definition(of: achievement.measurement?.indicator)
    case .reported:
      return achievement.measurement.flatMap { measurement in
        indicator(measurement.indicator).map { indicator in
          Fact(
            name, label: words.reported,
            indicator.figure(measurement.figure, report: year.plan.report).text)
        }
      }
    case .periods:
      return achievement.measurement.flatMap { indicator($0.indicator)?.periods(of: $0.figure) }
    case .otherStatements:
      return achievement.measurement.flatMap { measurement in
        indicator(measurement.indicator)?.otherStatements(of: measurement.figure)
      }
    case .date: return achievement.date.map { date(name, words.date, $0) }
    case .theme: return theme(achievement.theme)
    case .owner: return units(name, words.owner, achievement.owners)
    case .sameWords: return sameWords(review.yearWithWords(of: achievement, before: year.year))
    default: return nil
    }
  }

  /// What the indicators of a year count and what not, each behind the name of its indicator.
  public func definitions(in year: YearReview) -> [Fact] {
    var used = Set(year.headlines.map(\.indicator.id))
    used.formUnion(year.plan.objectives.flatMap(\.judgedBy).map(\.indicator))
    used.formUnion(year.plan.achievements.compactMap(\.measurement?.indicator))
    return review.plan.indicators.compactMap { indicator in
      guard used.contains(indicator.id), let said = self.indicator(indicator.id) else { return nil }
      return said.definition.map { Fact(.definition, label: said.name, $0) }
    }
  }

  /// A thread's way through the years, its slips counted up to a year; all of them without one.
  public func course(of thread: PlanModel.Thread, upTo year: Int = .max) -> Fact {
    Fact(.course, label: words.throughTheYears, words.course(of: thread, upTo: year))
  }

  /// A theme behind those that it lies under.
  private func theme(_ id: String?) -> Fact? {
    let path = id.map { review.plan.path(ofTheme: $0) } ?? []
    guard !path.isEmpty else { return nil }
    return Fact(.theme, label: words.theme, path.map { $0.text[words.language] })
  }

  private func sameWords(_ year: YearLabel?) -> Fact? {
    year.map { Fact(.sameWords, label: words.text, words.sameWords(asIn: $0)) }
  }

  func status(of row: Row) -> String {
    let name =
      row.status == .postponed
      ? words.postponed(to: row.postponedTo, arrow: arrow) : words.name(of: row.status)
    return row.assessment.isEstimate ? words.byEstimate(name) : name
  }

  /// What a status means for an objective: more than its name where more is known.
  private func meaning(of row: Row, _ objective: Objective, in year: YearReview) -> String {
    switch row.status {
    case .inProgress where objective.isUnderWay(in: year.year): words.termUnderWay
    case .undetermined where objective.judgedBy.contains(where: review.isOpen):
      words.betterNotSaid
    default: words.meaning(of: row.status)
    }
  }

  private func text(_ name: Fact.Name, _ label: String, _ text: LocalizedText?) -> Fact? {
    text.map { Fact(name, label: label, $0[words.language]) }
  }

  private func units(_ name: Fact.Name, _ label: String, _ ids: [String]) -> Fact? {
    let names = ids.compactMap { review.unit($0)?.text[words.language] }
    return names.isEmpty ? nil : Fact(name, label: label, names)
  }

  private func date(_ name: Fact.Name, _ label: String, _ date: PlanDate) -> Fact {
    Fact(name, label: label, words.date(date, dateForm))
  }

  /// The form of dates: aloud in full.
  var dateForm: DateForm { voice == .aloud ? .long : .short }

  private func definition(of indicator: String?) -> Fact? {
    indicator.flatMap(self.indicator)?.definition.map {
      Fact(.definition, label: words.definition, $0)
    }
  }

  /// What the figures of an objective count; of several each behind the name of its indicator.
  private func definition(of objective: Objective) -> Fact? {
    guard objective.indicator == nil else { return definition(of: objective.indicator) }
    var ids: [String] = []
    for measure in objective.measures where !ids.contains(measure.indicator) {
      ids.append(measure.indicator)
    }
    let said = ids.compactMap(indicator).compactMap { indicator in
      indicator.definition.map { "\(indicator.name): \($0)" }
    }
    return said.isEmpty ? nil : Fact(.definition, label: words.definition, said)
  }

  func name(of indicator: IndicatorSaying) -> Fact {
    Fact(.indicator, label: words.indicator, indicator.name)
  }
}
