import PlanModel

extension Review {
  /// One objective that slips twice, one that comes back once, one put off to no date, and one that
  /// is set again.
  static var congress: Review {
    func objective(_ id: String, _ outcome: Objective.Outcome? = nil) -> Objective {
      var objective = Objective(text(id, id))
      objective.id = id
      objective.outcome = outcome
      return objective
    }
    func year(_ year: Int, _ report: YearPlan.Report, _ objectives: [Objective]) -> YearPlan {
      var plan = YearPlan(year)
      plan.report = report
      plan.objectives = objectives
      return plan
    }
    var plan = Plan()
    plan.years = [
      year(
        2024, .final,
        [objective("a", .postponed(to: 2025)), objective("b"), objective("c", .postponed(to: nil))]),
      year(2025, .final, [objective("a"), objective("b", .achieved), objective("d", .achieved)]),
      year(2026, .none, [objective("a"), objective("d")]),
    ]
    return Review(of: plan)
  }
}
