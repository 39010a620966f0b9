internal import PlanModel
internal import Wording

extension Script {
  /// Each objective with what answers it, by theme; what nobody planned; what nobody reported on.
  var objectives: [Draft] {
    guard year.hasObjectives else { return withoutObjectives }
    return objectivesByTheme + outside + notReported
  }

  private var objectivesByTheme: [Draft] {
    let rows = year.rows.filter { $0.status != .notReported }
    let number = year.year
    return themes.compactMap { theme in
      let own = rows.filter { year.objective(of: $0).theme == theme?.id }
      guard !own.isEmpty else { return nil }
      let isAlone = own.count == rows.count
      let title =
        theme.map { PerLanguage($0.text) }
        ?? PerLanguage { isAlone ? $0.objectivesHeading(for: number) : $0.deckOtherObjectives }
      return Draft(.objectives(theme: theme?.id), title, own.map(entry))
    }
  }

  private var outside: [Draft] {
    guard !year.outside.isEmpty else { return [] }
    return [
      Draft(
        .outside, PerLanguage { $0.outsideHeading }, year.outside.map(entry),
        closing: PerLanguage { $0.deckAchievements(outside: year.outside.count) })
    ]
  }

  private var notReported: [Draft] {
    let rows = year.rows.filter { $0.status == .notReported }
    guard !rows.isEmpty else { return [] }
    return [
      Draft(
        .notReported, PerLanguage { $0.deckNotReported }, rows.map(entry),
        closing: PerLanguage { $0.deckObjectives(notReported: rows.count) }, atOnce: true)
    ]
  }

  /// Says that there are no objectives; then what was reported, by theme.
  private var withoutObjectives: [Draft] {
    let number = year.year
    let statement = Draft(
      .noObjectives, PerLanguage { $0.objectivesHeading(for: number) },
      lead: PerLanguage { $0.noObjectives(in: number) }, [], atOnce: true)
    let achievements = year.outside
    return [statement]
      + themes.compactMap { theme in
        let own = achievements.filter { year.plan.achievements[$0].theme == theme?.id }
        guard !own.isEmpty else { return nil }
        let isAlone = own.count == achievements.count
        let title =
          theme.map { PerLanguage($0.text) }
          ?? PerLanguage {
            isAlone ? $0.achievementsHeading(for: number) : $0.deckOtherAchievements
          }
        return Draft(
          .achievements(theme: theme?.id), title, own.map(entry),
          closing: own.last == lastOfThemes(achievements)
            ? PerLanguage { $0.achievements(achievements.count) } : nil)
      }
  }

  /// The themes in the plan's order, then what has none.
  private var themes: [Theme?] { review.plan.themes.map(Optional.some) + [nil] }

  /// The achievement that is shown last when they are ordered by theme.
  private func lastOfThemes(_ achievements: [Int]) -> Int? {
    for theme in themes.reversed() {
      let last = achievements.last { year.plan.achievements[$0].theme == theme?.id }
      if let last { return last }
    }
    return nil
  }
}
