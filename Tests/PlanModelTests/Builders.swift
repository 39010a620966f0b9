import PlanModel

/// A plan in English with these indicators and years.
func plan(_ indicators: [Indicator] = [], _ years: YearPlan...) -> Plan {
  var plan = Plan()
  plan.indicators = indicators
  plan.years = years
  return plan
}

/// A year with these objectives and achievements.
func year(
  _ year: Int, _ report: YearPlan.Report = .final, _ objectives: [Objective] = [],
  _ achievements: [Achievement] = []
) -> YearPlan {
  var plan = YearPlan(year)
  plan.report = report
  plan.objectives = objectives
  plan.achievements = achievements
  return plan
}

/// An indicator that is called by its id.
func indicator(
  _ id: String, better: Indicator.Direction? = .higher,
  _ aggregation: Indicator.Aggregation = .none, negative: Bool? = nil, headline: Bool = false
) -> Indicator {
  Indicator(
    id: id, name: LocalizedText(id, in: .en), better: better, aggregation: aggregation,
    canBeNegative: negative, isHeadline: headline)
}

/// An objective that is measured by an indicator, declared to be something, or neither.
func objective(
  _ id: String?, outcome: Objective.Outcome? = nil, of indicator: String? = nil,
  target: String? = nil, baseline: String? = nil
) -> Objective {
  var objective = Objective(LocalizedText(id ?? "an objective without id", in: .en))
  objective.id = id
  objective.outcome = outcome
  objective.indicator = indicator
  objective.target = target.map { figure($0) }
  objective.baseline = baseline.map { figure($0) }
  return objective
}

/// Something that was done, in words.
func done(_ text: String, answers: String...) -> Achievement {
  var achievement = Achievement(LocalizedText(text, in: .en))
  achievement.answers = answers
  return achievement
}

/// An indicator's figure.
func measured(_ indicator: String, _ words: String, answers: String...) -> Achievement {
  var achievement = Achievement()
  achievement.measurement = .init(indicator: indicator, figure: figure(words))
  achievement.answers = answers
  return achievement
}
