internal import PlanModel

/// The term of an objective, in each year of it.
///
/// `soFar` is the sum of the years so far, null for what does not add up or has no sum; `covered` of
/// `years` have a figure. A milestone is "met", "not met", "undetermined" or "not reported", null
/// before its year is over.
struct TermDocument: Encodable {
  let since: YearValue
  let until: YearValue
  @OrNull var soFar: QuantityDocument?
  let years: Int
  let covered: Int
  let missingYears: [YearValue]
  let milestones: [MilestoneDocument]

  init?(_ objective: Objective, in year: YearReview, of review: Review) {
    guard let term = objective.term else { return nil }
    let progress = objective.ownMeasure.flatMap {
      review.progress(of: $0, of: objective, in: year.year)
    }
    since = YearValue(review.plan.label(of: term.since))
    until = YearValue(review.plan.label(of: term.until))
    soFar =
      progress?.isSum == true ? progress?.figure?.quantity.map { QuantityDocument($0) } : nil
    years = term.span
    covered = progress?.covered ?? 0
    missingYears = (progress?.missing ?? []).map { YearValue(review.plan.label(of: $0)) }
    milestones = objective.milestones.map { milestone in
      MilestoneDocument(
        milestone, year: review.plan.label(of: milestone.year),
        judgement: objective.ownMeasure.flatMap {
          review.judgement(of: milestone, $0, of: objective, in: year.year)
        }, of: objective.indicator.flatMap(review.indicator))
    }
  }
}

/// A milestone of a term.
struct MilestoneDocument: Encodable {
  let year: YearValue
  let target: FigureDocument
  @OrNull var verdict: String?

  init(
    _ milestone: Milestone, year: YearLabel, judgement: Judgement?, of indicator: Indicator?
  ) {
    self.year = YearValue(year)
    target = FigureDocument(milestone.target, of: indicator)
    verdict = judgement.map {
      $0.status == .notReported ? $0.status.rawValue : $0.verdict?.name ?? ""
    }
  }
}
