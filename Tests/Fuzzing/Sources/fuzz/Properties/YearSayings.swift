internal import PlanModel
internal import Wording

/// What has to be said of a year, wherever it is shown: every status, count and figure in words.
struct YearSayings {
  /// What became of each objective.
  let statuses: [String]
  /// Every achievement's figure, with its name and its unit.
  let figures: [String]
  /// The number of every source where sources differ: never one of them alone.
  let disputed: [String]
  /// What the objectives aim at, and what those of a term have come to.
  let aims: [String]
  /// How many objectives of which status there are.
  let counts: [String]

  init(of year: YearReview, in review: Review, _ words: any Words) {
    let saying = Saying(of: review, in: words)
    figures = year.plan.achievements.filter { !$0.isNotReported }
      .compactMap { saying.statement(of: $0, report: year.plan.report) }
    disputed = year.plan.achievements.compactMap(\.measurement?.figure).flatMap(\.disputed)
      .compactMap { $0.figure.quantity }.flatMap(\.numbers).map { words.number($0) }
    aims = year.rows.flatMap { saying.facts([.target, .soFar], of: $0, in: year) }
      .flatMap(\.pieces)
    // Facts may be parted at the signs between them, which then vanish.
    statuses = year.rows.flatMap { saying.facts([.status], of: $0, in: year) }.flatMap(\.pieces)
    counts = year.hasObjectives ? YearSaying(year, in: words).counts : []
  }
}

extension Quantity {
  /// Its digits without the sign, which is a word where it is heard; both ends of a range.
  var numbers: [String] {
    [first.digits, second?.digits].compactMap { $0 }.map { String($0.drop { $0 == "-" }) }
  }
}
