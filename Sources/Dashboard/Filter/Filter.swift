internal import PlanModel

/// What of the plan is shown: all, or only certain themes, statuses and sources.
///
/// Choices of one kind widen, choices of several kinds narrow: two themes and one status show what
/// has either theme and that status.
struct Filter: Hashable, Sendable {
  var themes: Set<String> = []
  var statuses: Set<Status> = []
  var sources: Set<String> = []

  /// Whether everything is shown.
  var isEmpty: Bool { themes.isEmpty && statuses.isEmpty && sources.isEmpty }

  /// Whether an objective is shown; the sources of what answers it count as well.
  func admits(_ row: Row, of year: YearReview) -> Bool {
    let objective = year.objective(of: row)
    return admits(theme: objective.theme)
      && (statuses.isEmpty || statuses.contains(row.status))
      && (sources.isEmpty || !sources.isDisjoint(with: objective.sources)
        || row.answers.contains {
          !sources.isDisjoint(with: year.plan.achievements[$0].sources)
        })
  }

  /// Whether an achievement outside the plan is shown; it has no status.
  func admits(_ achievement: Achievement) -> Bool {
    admits(theme: achievement.theme) && statuses.isEmpty
      && (sources.isEmpty || !sources.isDisjoint(with: achievement.sources))
  }

  /// The filter without what a plan no longer has.
  func kept(in plan: Plan) -> Filter {
    var kept = self
    kept.themes.formIntersection(plan.themes.map(\.id))
    kept.sources.formIntersection(plan.sources.map(\.id))
    return kept
  }

  private func admits(theme: String?) -> Bool {
    themes.isEmpty || theme.map(themes.contains) == true
  }
}
