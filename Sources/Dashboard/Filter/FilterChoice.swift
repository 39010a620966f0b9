internal import Interface
internal import PlanModel
internal import Wording

/// One thing to filter by.
enum FilterChoice: Hashable, Sendable {
  case theme(String)
  case status(Status)
  case source(String)

  /// Everything that the plan can be filtered by: its themes, the statuses, its sources.
  static func all(in state: State) -> [FilterChoice] {
    guard let plan = state.review?.plan else { return [] }
    return plan.themes.map { .theme($0.id) } + Status.allCases.map(FilterChoice.status)
      + plan.sources.map { .source($0.id) }
  }

  /// What kind of thing it is: "Theme".
  func kind(_ words: any Words) -> String {
    switch self {
    case .theme: words.theme
    case .status: words.status
    case .source: words.sources
    }
  }

  /// What it is called; a status with its mark.
  func label(in state: State) -> String {
    switch self {
    case .theme(let id): state.review?.theme(id)?.text[state.language] ?? id
    case .status(let status):
      "\(state.glyphs.mark(of: status)) \(state.words.name(of: status))"
    case .source(let id):
      state.review.flatMap { state.saying(of: $0).source(id) }
        .map { "\($0.number.text) \($0.title)" } ?? ""
    }
  }

  func isChosen(in filter: Filter) -> Bool {
    switch self {
    case .theme(let id): filter.themes.contains(id)
    case .status(let status): filter.statuses.contains(status)
    case .source(let id): filter.sources.contains(id)
    }
  }

  /// Chooses it, or no longer.
  func toggle(in filter: inout Filter) {
    switch self {
    case .theme(let id): filter.themes.formSymmetricDifference([id])
    case .status(let status): filter.statuses.formSymmetricDifference([status])
    case .source(let id): filter.sources.formSymmetricDifference([id])
    }
  }
}
