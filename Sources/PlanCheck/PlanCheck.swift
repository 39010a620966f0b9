public import PlanModel
internal import Text

/// Warnings about a plan that can be used: a pure pass over the plan and its review.
///
///     PlanFile.read(bytes).checked(by: PlanCheck.findings).diagnostics
///
/// A caller that shows no warnings need not run it. What can only be told from the text of the
/// file, such as accents that are stored apart from their letters, the reader notes.
public struct PlanCheck {
  let review: Review
  private let doubts: Doubts
  private var findings: [Finding] = []

  private init(_ review: Review, _ doubts: Doubts) {
    self.review = review
    self.doubts = doubts
  }

  /// Looks through a plan.
  ///
  /// - Parameters:
  ///   - review: the plan's review.
  ///   - doubts: what was not understood, where the plan has errors.
  /// - Returns: the warnings, each where it stands in the file.
  public static func findings(in review: Review, beside doubts: Doubts = Doubts()) -> [Finding] {
    var check = PlanCheck(review, doubts)
    check.checkIndicators()
    // In the order of the file, which need not be that of the calendar.
    for year in review.years.sorted(by: { $0.plan.span.offset < $1.plan.span.offset }) {
      check.check(year)
    }
    check.findings += LostSums(in: review, beside: doubts).findings
    check.checkYearBegins()
    check.findings += RepeatedTexts(in: review).findings
    check.findings += UnusedNames(in: review.plan, beside: doubts).findings
    return check.findings
  }

  mutating func add(_ problem: Problem, at span: Span) {
    findings.append(Finding(problem, at: span))
  }

  private mutating func checkIndicators() {
    let open = openTargets()
    checkTwins()
    for indicator in review.plan.indicators where !doubts.unjudged.contains(indicator.span) {
      checkLength(of: indicator.name, short: indicator.short, at: indicator.nameSpan)
      if let line = open[indicator.id] {
        add(
          .betterNotStated(indicator: indicator.id.quotable, objectiveLine: line),
          at: indicator.span)
      }
    }
  }

  /// Notes indicators of one name and unit, of which a figure may have got the wrong one.
  private mutating func checkTwins() {
    var first: [String: Indicator] = [:]
    for indicator in review.plan.indicators where !doubts.unjudged.contains(indicator.span) {
      guard let twin = first[indicator.name.variants[0].letters] else {
        first[indicator.name.variants[0].letters] = indicator
        continue
      }
      let hasSameUnit =
        twin.unit == indicator.unit
        || twin.unit.flatMap { unit in indicator.unit?.hasSameWords(as: unit) } == true
      guard hasSameUnit, twin.name.hasSameWords(as: indicator.name) else { continue }
      add(.sameIndicatorTwice(firstLine: twin.span.line), at: indicator.span)
    }
  }

  /// The line of the first objective whose target does not say what is better, for each indicator
  /// that does not say it either.
  private func openTargets() -> [String: Int] {
    var lines: [String: Int] = [:]
    for objective in review.plan.years.flatMap(\.objectives) {
      if doubts.incomplete.contains(objective.spans.item) { continue }
      for measure in objective.judgedBy where review.isOpen(measure) {
        let line = objective.spans.item.line
        lines[measure.indicator] = min(line, lines[measure.indicator] ?? line)
      }
    }
    return lines
  }

  private mutating func check(_ year: YearReview) {
    checkConference(of: year)
    for row in year.rows {
      let objective = year.objective(of: row)
      // What a year only carries on was said of the year that it stands in.
      if objective.term?.isCarried == true { continue }
      if !doubts.incomplete.contains(objective.spans.item) {
        if !objective.isNamedByIndicator, objective.isSet(in: year.year) {
          checkLength(of: objective.text, short: objective.short, at: objective.spans.text)
        }
        checkPostponement(of: objective, in: year)
        checkDue(of: objective, in: year)
      }
      if isJudged(objective) {
        checkOutcome(of: objective, row.assessment)
        checkWords(for: objective, in: year.plan)
      }
    }
    for achievement in year.plan.achievements { check(achievement, of: year.plan) }
    checkDate(of: year.plan)
    checkReports(of: year)
  }

  private mutating func check(_ achievement: Achievement, of year: YearPlan) {
    if !doubts.incomplete.contains(achievement.spans.item) {
      if let text = achievement.text {
        checkLength(of: text, short: achievement.short, at: achievement.spans.text)
      }
      if let figure = achievement.measurement?.figure, !figure.isNotReported {
        if !doubts.incomplete.contains(year.span) { checkSources(of: figure, of: achievement) }
        checkStatements(of: figure, of: achievement)
      }
    }
    if let date = achievement.date, year.isKnown, review.plan.lies(date, outside: year.year) {
      noteOutside(date, of: .achievement, year, at: achievement.spans.date)
    }
    checkDates(of: achievement, in: year)
  }
}

// MARK: - Texts

extension PlanCheck {
  /// The room that panels have for a text.
  private static let columns = 35
  private static let rows = 3

  /// Notes a text that is too long for panels and has no short form in its language.
  private mutating func checkLength(
    of text: LocalizedText, short: LocalizedText?, at span: Span
  ) {
    for variant in text.variants where variant.text.utf8.count > 2 * Self.columns {
      let rows = variant.text.lineCount(to: Self.columns)
      guard rows > Self.rows, short?.given(in: variant.language) == nil else { continue }
      add(.textTooLong(rows: rows), at: span)
    }
  }
}

// MARK: - Years and dates

extension PlanCheck {
  /// Notes that years reach over two calendar years, and that nobody said in which month they begin.
  private mutating func checkYearBegins() {
    let first = review.plan.years.min { $0.span.offset < $1.span.offset }
    guard let first, first.isKnown, first.form.isFiscal, review.plan.yearBegins == nil
    else { return }
    add(.yearBeginsMissing(first.label), at: first.span)
  }

  /// Notes an objective that is due outside its year.
  private mutating func checkDue(of objective: Objective, in year: YearReview) {
    guard let due = objective.due, year.plan.isKnown, objective.isSet(in: year.year) else { return }
    // Of a term any of its years will do.
    let years = year.year...max(year.year, objective.term?.until ?? year.year)
    guard years.allSatisfy({ review.plan.lies(due, outside: $0) }) else { return }
    noteOutside(due, of: .due, year.plan, at: objective.spans.due)
  }

  /// Notes a conference that is held before its year begins.
  private mutating func checkConference(of year: YearReview) {
    guard let conference = year.plan.conference, let date = conference.date, year.plan.isKnown,
      review.plan.lies(date, before: year.year)
    else { return }
    noteOutside(date, of: .conference, year.plan, at: conference.dateSpan)
  }

  private mutating func noteOutside(
    _ date: PlanDate, of place: Problem.DatePlace, _ year: YearPlan, at span: Span
  ) {
    let its = review.plan.label(of: date)
    add(.dateOutsideYear(date, of: place, year: year.label, its: its), at: span)
  }
}

// MARK: - Outcomes and reports

extension PlanCheck {
  /// True if all is known that an objective must be judged by.
  private func isJudged(_ objective: Objective) -> Bool {
    if doubts.unjudged.isEmpty { return true }
    let indicators = objective.judgedBy.compactMap { review.indicator($0.indicator) }
    return !doubts.unjudged.contains(objective.spans.item)
      && !indicators.contains { doubts.unjudged.contains($0.span) }
  }

  /// Notes an outcome that is the opposite of what the figures say.
  private mutating func checkOutcome(of objective: Objective, _ assessment: Assessment) {
    guard let declared = objective.outcome, let contradiction = assessment.contradiction
    else { return }
    add(
      .outcomeAgainstFigures(declared: declared, met: contradiction == .met),
      at: objective.spans.outcome)
  }

  /// Notes words where a target in numbers waits for a number.
  private mutating func checkWords(for objective: Objective, in year: YearPlan) {
    for measure in objective.judgedBy where measure.target?.isNumber == true {
      if measure.baseline?.isPlainWords == true {
        add(.figureIsWords, at: objective.spans.text)
      }
      let actual = year.achievements.first { $0.measurement?.indicator == measure.indicator }
      if let actual, actual.measurement?.figure.isPlainWords == true {
        add(.figureIsWords, at: actual.spans.actual)
      }
    }
  }

  /// Notes a postponement to a later year of the plan that does not have the objective.
  private mutating func checkPostponement(of objective: Objective, in year: YearReview) {
    guard case .postponed(let to?) = objective.outcome, to > year.year, year.plan.isKnown,
      !doubts.isIncomplete, review.years.contains(where: { $0.year == to })
    else { return }
    let thread = objective.id.flatMap { review.thread($0) }
    guard thread?.steps.contains(where: { $0.year == to }) != true else { return }
    add(
      .postponedToYearWithoutIt(to: year.plan.label(of: to), id: objective.id?.quotable),
      at: objective.spans.to)
  }

  /// Notes the objectives that a final report does not mention, and reports that are there before
  /// any is said to be.
  private mutating func checkReports(of year: YearReview) {
    guard year.plan.isKnown, !doubts.unclear.contains(year.plan.span) else { return }
    if let span = year.plan.reportSpan, year.plan.report == .none, year.counts.achievements > 0 {
      add(.reportIsNone(year: year.label), at: span)
    }
    let texts: [LocalizedText] = year.rows.compactMap { row in
      guard row.status == .notReported else { return nil }
      let objective = year.objective(of: row)
      return isJudged(objective) ? objective.text : nil
    }
    if texts.isEmpty { return }
    add(.objectivesNotReported(year: year.label, texts: texts), at: year.plan.span)
  }
}

extension Figure {
  /// True if it is words and nothing else.
  fileprivate var isPlainWords: Bool {
    if case .words = composition { return true }
    return meaning == .words && composition == .plain
  }
}

extension YearPlan {
  /// True if its key in the file is a year.
  var isKnown: Bool { Self.range.contains(year) }
}
