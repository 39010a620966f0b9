internal import PlanModel
internal import Text

// Figures, who states them and up to when.
extension PlanCheck {
  /// Notes a figure, or a statement of it, that names no document.
  mutating func checkSources(of figure: Figure, of achievement: Achievement) {
    guard !figure.statements.isEmpty else {
      if achievement.sources.isEmpty { add(.figureWithoutSource, at: achievement.spans.actual) }
      return
    }
    for statement in figure.statements where statement.sources.isEmpty {
      add(.figureWithoutSource, at: statement.span)
    }
  }

  /// Notes statements that contradict each other.
  mutating func checkStatements(of figure: Figure, of achievement: Achievement) {
    guard figure.isDisputed else { return }
    let statements = figure.disputed.map {
      Problem.FigureStatement($0.figure.stated.quotable, sources: $0.sources.map(\.quotable))
    }
    add(.sourcesDiffer(statements), at: achievement.spans.actual)
  }

  /// Notes the date of a year's figures that lies outside the year.
  mutating func checkDate(of year: YearPlan) {
    check(year.figuresTo, of: year, at: year.figuresToSpan)
  }

  /// Notes the dates of an achievement's figure that lie outside its year.
  mutating func checkDates(of achievement: Achievement, in year: YearPlan) {
    guard let figure = achievement.measurement?.figure else { return }
    // The date of the year is the year's matter.
    func own(_ figure: Figure) -> PlanDate? {
      figure.figuresTo == year.figuresTo ? nil : figure.figuresTo
    }
    for statement in figure.statements {
      check(own(statement.figure), of: year, at: statement.span)
    }
    if figure.statements.isEmpty {
      check(own(figure), of: year, at: achievement.spans.figuresTo)
    }
  }

  private mutating func check(_ date: PlanDate?, of year: YearPlan, at span: Span) {
    guard let date, year.isKnown, review.plan.lies(date, outside: year.year) else { return }
    add(.figuresToOutsideYear(date, year: year.label), at: span)
  }
}
