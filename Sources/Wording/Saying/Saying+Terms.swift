internal import PlanModel

// The objectives of a term, in words.

extension Saying {
  /// The figures of a term so far, of what adds up: "310 in 2 of 5 years; 2025 not reported".
  func soFar(_ row: Row, in year: YearReview) -> Fact? {
    let objective = year.plan.objectives[row.objective]
    guard let term = objective.term else { return nil }
    let pieces = objective.judgedBy.compactMap { measure -> String? in
      guard let indicator = indicator(measure.indicator),
        let progress = review.progress(of: measure, of: objective, in: year.year), progress.isSum
      else { return nil }
      let text = words.soFar(
        progress.figure.map { indicator.figure($0).whole }, covered: progress.covered,
        of: term.span, missing: progress.missing.map(review.plan.label))
      return objective.measures.isEmpty ? text : "\(name(of: measure)): \(text)"
    }
    return pieces.isEmpty ? nil : Fact(.soFar, label: words.soFar, pieces)
  }

  /// The milestones of a term, and what became of those whose year is over: "40,000 by 2026: met".
  func milestones(_ row: Row, in year: YearReview) -> Fact? {
    let objective = year.plan.objectives[row.objective]
    guard let measure = objective.ownMeasure, let indicator = indicator(measure.indicator),
      !objective.milestones.isEmpty
    else { return nil }
    let pieces = objective.milestones.map { milestone in
      let target = words.target(
        indicator.figure(milestone.target).number, by: review.plan.label(of: milestone.year))
      let judgement = review.judgement(of: milestone, measure, of: objective, in: year.year)
      guard let judgement else { return target }
      return "\(target): "
        + (judgement.status == .notReported
          ? words.notReported(.final) : words.name(of: judgement.verdict ?? .undetermined))
    }
    return Fact(.milestones, label: words.milestones, pieces)
  }
}
