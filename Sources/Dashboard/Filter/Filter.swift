internal import Interface
internal import PlanModel
internal import Wording

/// The part of the plan that is shown: all, or only certain themes, units, statuses and sources.
///
/// Choices of one kind widen, choices of several kinds narrow: two themes and one status show what
/// has either theme and that status.
struct Filter: Hashable, Sendable {
  private var themes: Set<String> = []
  private var units: Set<String> = []
  private var statuses: Set<Status> = []
  private var sources: Set<String> = []

  /// True if everything is shown.
  var isEmpty: Bool { themes.isEmpty && units.isEmpty && statuses.isEmpty && sources.isEmpty }

  /// True if an objective is shown; the sources of what answers it count as well.
  func admits(_ row: Row, of year: YearReview, in plan: Plan) -> Bool {
    let objective = year.objective(of: row)
    return admits(theme: objective.theme, in: plan)
      && admits(units: objective.owners + objective.partners)
      && (statuses.isEmpty || statuses.contains(row.status))
      && (sources.isEmpty || !sources.isDisjoint(with: objective.sources)
        || row.answers.contains {
          !sources.isDisjoint(with: year.plan.achievements[$0].sources)
        })
  }

  /// True if an achievement that is tied to no objective is shown; it has no status.
  func admits(_ achievement: Achievement, in plan: Plan) -> Bool {
    admits(theme: achievement.theme, in: plan) && admits(units: achievement.owners)
      && statuses.isEmpty
      && (sources.isEmpty || !sources.isDisjoint(with: achievement.sources))
  }

  /// A theme is shown with those that lie under it.
  private func admits(theme: String?, in plan: Plan) -> Bool {
    guard !themes.isEmpty else { return true }
    return theme.map { plan.path(ofTheme: $0).contains { themes.contains($0.id) } } ?? false
  }

  private func admits(units ids: @autoclosure () -> [String]) -> Bool {
    units.isEmpty || !units.isDisjoint(with: ids())
  }

  /// The filter without what a plan no longer has.
  func kept(in plan: Plan) -> Filter {
    var kept = self
    kept.themes.formIntersection(plan.themes.map(\.id))
    kept.units.formIntersection(plan.units.map(\.id))
    kept.sources.formIntersection(plan.sources.map(\.id))
    return kept
  }

  /// True if something is among what is shown by choice.
  func contains(_ choice: FilterChoice) -> Bool {
    switch choice {
    case .theme(let id): themes.contains(id)
    case .unit(let id): units.contains(id)
    case .status(let status): statuses.contains(status)
    case .source(let id): sources.contains(id)
    }
  }

  /// Chooses something, or no longer.
  mutating func toggle(_ choice: FilterChoice) {
    switch choice {
    case .unit(let id): units.formSymmetricDifference([id])
    case .theme(let id): themes.formSymmetricDifference([id])
    case .status(let status): statuses.formSymmetricDifference([status])
    case .source(let id): sources.formSymmetricDifference([id])
    }
  }
}

/// One thing to filter by.
enum FilterChoice: Hashable, Sendable {
  case theme(String)
  case unit(String)
  case status(Status)
  case source(String)

  /// Everything that a plan can be filtered by: its themes and units, the statuses, its sources.
  static func all(in plan: Plan) -> [FilterChoice] {
    plan.themes.map { .theme($0.id) } + plan.units.map { .unit($0.id) }
      + Status.allCases.map(FilterChoice.status)
      + plan.sources.map { .source($0.id) }
  }

  /// The kind of thing that it is: "Theme".
  func kind(_ words: any Words) -> String {
    switch self {
    case .theme: words.theme
    case .unit: words.owner
    case .status: words.status
    case .source: words.sources
    }
  }

  /// The name of the thing; a status with its mark.
  func label(in review: Review, _ look: Look) -> String {
    switch self {
    case .theme(let id): review.theme(id)?.text[look.language] ?? id
    case .unit(let id): review.unit(id)?.text[look.language] ?? id
    case .status(let status): "\(look.glyphs.mark(of: status)) \(look.words.name(of: status))"
    case .source(let id):
      look.saying(of: review).source(id).map { "\($0.number.text) \($0.title)" } ?? ""
    }
  }
}
