/// What one row of the CSV is about.
struct CSVItem {
  /// An item of a year.
  enum Kind {
    case objective(ObjectiveDocument)
    case achievement(AchievementDocument)
  }

  let kind: Kind
  let year: Int
  /// The indicator that it is measured by.
  let indicator: IndicatorDocument?
  /// The thread that it belongs to.
  let thread: ThreadDocument?

  init(
    _ kind: Kind, of year: Int, indicators: [String: IndicatorDocument],
    threads: [String: ThreadDocument]
  ) {
    self.kind = kind
    self.year = year
    switch kind {
    case .objective(let objective):
      indicator = objective.indicator.flatMap { indicators[$0] }
      thread = objective.thread.flatMap { threads[$0] }
    case .achievement(let achievement):
      indicator = achievement.indicator.flatMap { indicators[$0] }
      thread = nil
    }
  }

  /// The objective, if it is one.
  var objective: ObjectiveDocument? {
    if case .objective(let objective) = kind { objective } else { nil }
  }

  /// The achievement, if it is one.
  var achievement: AchievementDocument? {
    if case .achievement(let achievement) = kind { achievement } else { nil }
  }
}
