internal import PlanModel

/// An item that one row of the CSV is about.
struct CSVItem {
  /// An item of a year.
  enum Kind {
    case objective(ObjectiveDocument)
    /// One of the figures that an objective is judged by.
    case measure(MeasureDocument, of: ObjectiveDocument)
    case achievement(AchievementDocument)
  }

  let kind: Kind
  let year: YearValue
  /// The indicator that it is measured by.
  let indicator: IndicatorDocument?
  /// The thread that it belongs to.
  let thread: ThreadDocument?

  init(
    _ kind: Kind, of year: YearValue, indicators: [String: IndicatorDocument],
    threads: [String: ThreadDocument]
  ) {
    self.kind = kind
    self.year = year
    switch kind {
    case .objective(let objective):
      indicator = objective.indicator.flatMap { indicators[$0] }
      thread = objective.thread.flatMap { threads[$0] }
    case .measure(let measure, _):
      indicator = indicators[measure.indicator]
      thread = nil
    case .achievement(let achievement):
      indicator = achievement.indicator.flatMap { indicators[$0] }
      thread = nil
    }
  }

  /// The objective, if it is one.
  var objective: ObjectiveDocument? {
    if case .objective(let objective) = kind { objective } else { nil }
  }

  /// The measure, if it is one.
  var measure: MeasureDocument? {
    if case .measure(let measure, _) = kind { measure } else { nil }
  }

  /// The objective that the measure belongs to, if it is one.
  var measured: ObjectiveDocument? {
    if case .measure(_, let objective) = kind { objective } else { nil }
  }

  /// The target of an objective or a measure.
  var target: FigureDocument? { objective?.target ?? measure?.target }

  /// The figure that an achievement reports, or the target of an objective or a measure.
  var divided: FigureDocument? { achievement?.actual ?? target }

  /// The baseline of an objective or a measure.
  var baseline: FigureDocument? { objective?.baseline ?? measure?.baseline }

  /// The share of the target that is reached.
  var percentage: ObjectiveDocument.Percentage? { objective?.percentage ?? measure?.percentage }

  /// The name of its kind.
  var kindName: String {
    switch kind {
    case .objective: "objective"
    case .measure: "measure"
    case .achievement: "achievement"
    }
  }

  /// The achievement, if it is one.
  var achievement: AchievementDocument? {
    if case .achievement(let achievement) = kind { achievement } else { nil }
  }
}
