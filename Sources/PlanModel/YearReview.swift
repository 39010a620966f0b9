/// A year as it is shown: each objective beside what answers it, and what nobody planned.
public struct YearReview: Sendable {
  /// The year as the plan has it.
  public let plan: YearPlan
  /// The objectives in the plan's order, each with what became of it.
  public let rows: [Row]
  /// What was reported outside the plan: places in `plan.achievements`. Where no objectives are
  /// recorded it is all that was reported, and is not called so: see `hasObjectives`.
  public let outside: [Int]
  /// The counts of the year.
  public let standing: Standing
  /// The headline indicators.
  public let headlines: [Headline]
  /// Whether any indicator has a number in this year.
  public let hasFigures: Bool

  /// The calendar year.
  public var year: Int { plan.year }

  /// The objective of a row.
  public func objective(of row: Row) -> Objective { plan.objectives[row.objective] }

  /// Whether objectives are recorded: only then can anything be outside the plan.
  public var hasObjectives: Bool { !plan.objectives.isEmpty }

  /// Reviews a year.
  ///
  /// - Parameters:
  ///   - year: the year.
  ///   - returns: the years in which each objective id is set.
  ///   - series: the series of an indicator.
  ///   - headlines: the headline indicators of the year.
  init(
    of year: YearPlan, returns: [String: [Thread.Place]], series: (String) -> Series?,
    headlines: () -> [Headline]
  ) {
    plan = year
    var answers: [String: [Int]] = [:]
    var figures: [String: Int] = [:]
    for (place, achievement) in year.achievements.enumerated() where !achievement.isNotReported {
      for id in Set(achievement.answers) { answers[id, default: []].append(place) }
      if let measurement = achievement.measurement, !measurement.figure.isNotReported {
        figures[measurement.indicator] = place
      }
    }

    var isPlanned = [Bool](repeating: false, count: year.achievements.count)
    rows = year.objectives.enumerated().map { place, objective in
      var answering = objective.id.flatMap { answers[$0] } ?? []
      if let figure = objective.indicator.flatMap({ figures[$0] }), !answering.contains(figure) {
        answering.append(figure)
        answering.sort()
      }
      for place in answering { isPlanned[place] = true }
      let next = objective.id.flatMap { returns[$0] }?.first { $0.year > year.year }
      return Row(
        place, of: objective, in: year, answeredBy: answering, nextYear: next?.year,
        indicator: objective.indicator.flatMap { series($0)?.indicator })
    }
    outside = year.achievements.indices.filter {
      !isPlanned[$0] && !year.achievements[$0].isNotReported
    }
    standing = Standing(
      of: rows.map(\.status),
      achievements: year.achievements.count { !$0.isNotReported })
    self.headlines = headlines()
    hasFigures = year.achievements.contains { $0.measurement?.figure.quantity != nil }
  }
}
