internal import PlanModel

extension PlanBuilder {
  /// An objective for the model; that it has no text is noted already.
  mutating func objective(
    _ draft: ObjectiveDraft, of year: YearDraft, _ yearSources: [String],
    _ records: inout YearRecords
  ) -> Objective {
    check(draft.id, .objective, &records.objectiveLines)
    doubt(\.incomplete, at: draft.span, if: draft.isFlawed)
    doubt(\.nameless, at: draft.span, if: draft.text == nil)
    let theme = draft.theme.flatMap { themes.use($0, &findings) == nil ? nil : $0.value }
    let index = draft.indicator.flatMap { indicators.use($0, &findings) }
    let own = sourceNames(draft.sources)
    let target = target(draft, of: index)
    let baseline = draft.baseline.flatMap { figure($0, of: index) }
    checkPostponement(draft, of: year)
    return Objective(
      localized(draft.text, or: ""), id: draft.id?.value,
      short: localized(draft.short), theme: theme,
      indicator: index == nil ? nil : draft.indicator?.value, target: target, baseline: baseline,
      due: draft.due, outcome: draft.declared, reason: localized(draft.reason),
      sources: own.isEmpty ? yearSources : own, notes: localized(draft.notes),
      spans: draft.spans)
  }

  private mutating func target(_ draft: ObjectiveDraft, of indicator: Int?) -> Figure? {
    guard let target = draft.target, let figure = figure(target, of: indicator) else { return nil }
    if figure.isNotReported {
      findings.add(.targetNotReported, at: target.span)
      return nil
    }
    if let better = indicator.map({ self.draft.indicators[$0].better }),
      let qualifier = figure.quantity?.qualifier, Self.contradicts(qualifier, better)
    {
      findings.add(.targetAgainstDirection(qualifier, better), at: target.span)
    }
    return figure
  }

  /// Whether a target bounds the side that its indicator does not care for.
  private static func contradicts(
    _ qualifier: Qualifier, _ better: Indicator.Direction
  ) -> Bool {
    let isLower = qualifier == .over || qualifier == .atLeast
    let isUpper = qualifier == .under || qualifier == .atMost
    return switch better {
    case .higher: isUpper
    case .lower: isLower
    case .within: isLower || isUpper
    }
  }

  /// Notes a postponement to a year that is not later.
  private mutating func checkPostponement(_ draft: ObjectiveDraft, of year: YearDraft) {
    guard draft.outcome?.value == .postponed, let to = draft.to, let year = year.year
    else { return }
    if to.value <= year {
      findings.add(.postponedBackwards(to: to.value, year: year), at: to.span)
    }
  }
}
