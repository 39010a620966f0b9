internal import PlanModel
internal import Text

/// The themes, units, indicators and sources of a plan that nothing in it uses.
struct UnusedNames {
  private let doubts: Doubts
  /// A finding for each name that is not used.
  private(set) var findings: [Finding] = []

  /// Looks for unused names; in an incomplete plan for none, since what is missing may use them.
  init(in plan: Plan, beside doubts: Doubts) {
    self.doubts = doubts
    guard !doubts.isIncomplete else { return }
    var themes = Names(plan.themes) { ($0.id, $0.span) }
    var units = Names(plan.units) { ($0.id, $0.span) }
    var indicators = Names(plan.indicators) { ($0.id, $0.span) }
    var sources = Names(plan.sources) { ($0.id, $0.span) }
    for year in plan.years {
      year.sources.forEach { sources.use($0) }
      for objective in year.objectives {
        themes.use(objective.theme)
        (objective.owners + objective.partners).forEach { units.use($0) }
        objective.judgedBy.forEach { indicators.use($0.indicator) }
        objective.sources.forEach { sources.use($0) }
      }
      for achievement in year.achievements {
        themes.use(achievement.theme)
        achievement.owners.forEach { units.use($0) }
        indicators.use(achievement.measurement?.indicator)
        achievement.sources.forEach { sources.use($0) }
      }
    }
    // Themes lie behind those that they lie under.
    for theme in plan.themes.reversed() where themes.has(used: theme.id) { themes.use(theme.under) }
    note(themes, .theme)
    note(units, .unit)
    note(indicators, .indicator)
    note(sources, .source)
  }

  private mutating func note(_ names: Names, _ entity: Problem.Entity) {
    for (id, span) in names.unused where doubts.mentioned[entity]?.contains(id) != true {
      findings.append(Finding(.unused(id.quotable, entity: entity), at: span))
    }
  }

  /// The names of one sort of thing, each marked once it is used.
  private struct Names {
    private let names: [(id: String, span: Span)]
    private let places: NameIndex
    private var isUsed: [Bool]

    init<Thing>(_ things: [Thing], name: (Thing) -> (String, Span)) {
      let names = things.map(name)
      self.names = names.map { (id: $0.0, span: $0.1) }
      places = NameIndex(of: names.indices) { names[$0].0 }
      isUsed = Array(repeating: false, count: names.count)
    }

    mutating func use(_ id: String?) {
      if let id, let index = places[id] { isUsed[index] = true }
    }

    func has(used id: String) -> Bool { places[id].map { isUsed[$0] } ?? false }

    var unused: [(id: String, span: Span)] {
      names.indices.filter { !isUsed[$0] }.map { names[$0] }
    }
  }
}
