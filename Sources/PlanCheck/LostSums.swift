internal import PlanModel

/// The sums that are not stated, and the targets that are not met yet, only because the plan does
/// not say whether an indicator can be below 0.
struct LostSums {
  /// A finding for each indicator, of the first that it loses.
  private(set) var findings: [Finding] = []

  /// Looks through a plan.
  init(in review: Review, beside doubts: Doubts) {
    for series in review.series where series.indicator.canBeNegative == nil {
      let span = series.indicator.span
      guard !doubts.unjudged.contains(span), let lost = Self.lost(by: series, in: review)
      else { continue }
      findings.append(Finding(.negativeNotStated(lost), at: span))
    }
  }

  private static func lost(by series: Series, in review: Review) -> Problem.LostSum? {
    if let years = missingYears(of: series)
      ?? missingYearsOfTerms(with: series.indicator, in: review)
    {
      return .years(years)
    }
    if let point = series.points.first(where: isOpen) { return .parts(year: point.label) }
    guard series.indicator.aggregation == .sum else { return nil }
    let year = review.years.first {
      isMetSoFar(series.indicator, in: $0, of: review)
    }
    return (year?.label).map { .target(year: $0) }
  }

  /// The years that take a sum away which would be stated if nothing could be below 0.
  private static func missingYears(of series: Series) -> [YearLabel]? {
    guard let total = series.total, total.quantity == nil, !total.missing.isEmpty
    else { return nil }
    var sum = Sum()
    for quantity in series.points.compactMap(\.figure?.quantity) { sum.add(quantity) }
    return sum.quantity(hasGap: true, isNeverNegative: true).map { _ in total.missing }
  }

  /// The years that take away what an objective of a term has come to.
  private static func missingYearsOfTerms(
    with indicator: Indicator, in review: Review
  ) -> [YearLabel]? {
    for year in review.years {
      for objective in year.plan.objectives where objective.term != nil {
        for measure in objective.judgedBy where measure.indicator == indicator.id {
          let progress = review.progress(of: measure, of: objective, in: year.year)
          guard let progress, progress.isLostToMissing else { continue }
          return progress.missing.map { review.plan.label(of: $0) }
        }
      }
    }
    return nil
  }

  /// True if the parts of a figure would be at least something if nothing could be below 0.
  private static func isOpen(_ point: Series.Point) -> Bool {
    guard let figure = point.figure, figure.quantity == nil, let division = figure.division
    else { return false }
    return division.quantity(isNeverNegative: true, isOpen: true) != nil
  }

  /// True if an objective that is not over has figures that meet all its targets, and would be
  /// achieved if nothing could be below 0.
  private static func isMetSoFar(
    _ indicator: Indicator, in year: YearReview, of review: Review
  ) -> Bool {
    year.rows.contains { row in
      let objective = year.objective(of: row)
      let measures = objective.judgedBy
      let isOpen = year.plan.report == .partial || objective.isUnderWay(in: year.year)
      guard isOpen, measures.contains(where: { $0.indicator == indicator.id }),
        ![.achieved, .cancelled, .postponed].contains(row.status)
      else { return false }
      return measures.allSatisfy { measure in
        Judgement(
          of: review.judgedFigure(of: measure, row, in: year), measure,
          review.indicator(measure.indicator)?.neverNegativeUnlessStated
        ).isSettled
      }
    }
  }
}
