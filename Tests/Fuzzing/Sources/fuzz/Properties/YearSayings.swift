internal import PlanModel
internal import Wording

/// What has to be said of a year, wherever it is shown: every status, count and figure in words.
struct YearSayings {
  /// What became of each objective.
  let statuses: [String]
  /// Every achievement's figure, with its name and its unit.
  let figures: [String]
  /// How many objectives of which status there are.
  let counts: [String]

  init(of year: YearReview, in review: Review, _ words: any Words) {
    let reported = year.plan.achievements.filter { !$0.isNotReported }
    figures = reported.compactMap(\.measurement).compactMap { measurement in
      review.indicator(measurement.indicator).map {
        words.statement(measurement.figure, of: $0, report: year.plan.report)
      }
    }
    // Facts may be parted at the dots between them, which then vanish.
    statuses = year.rows.flatMap { words.status(of: $0).pieces }
    counts = year.hasObjectives ? words.standing(year.standing).pieces : []
  }
}

extension String {
  /// What stands between dots.
  fileprivate var pieces: [String] { split(separator: " · ").map { String($0) } }
}
