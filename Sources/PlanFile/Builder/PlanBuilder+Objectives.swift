internal import PlanModel

extension PlanBuilder {
  /// An objective for the model; nil where it has no text, which is noted already.
  mutating func objective(
    _ draft: ObjectiveDraft, of year: YearDraft, _ yearSources: [String],
    _ records: inout YearRecords
  ) -> Objective? {
    check(draft.id, .objective, &records.objectiveLines)
    if !draft.isFlawed { warnOfLength(draft.text, short: draft.short) }
    let theme = draft.theme.flatMap { themes.use($0, &findings) == nil ? nil : $0.value }
    let index = draft.indicator.flatMap { indicators.use($0, &findings) }
    let measure = index.map { measures[$0] }
    let own = resolvedSources(draft.sources)
    let target = target(draft, measure)
    let baseline = draft.baseline.flatMap { figure($0, measure) }
    checkPostponement(draft, of: year)

    guard let text = localized(draft.text) else { return nil }
    var objective = Objective(text, position: draft.place.position)
    objective.id = draft.id?.value
    objective.short = localized(draft.short)
    objective.theme = theme
    objective.indicator = measure?.id
    objective.target = target
    objective.baseline = baseline
    objective.due = draft.due
    objective.outcome = draft.declared
    objective.reason = localized(draft.reason)
    objective.sources = own.isEmpty ? yearSources : own
    objective.notes = localized(draft.notes)
    records.rows.append(YearRecords.Row(indicator: index, outcomePlace: draft.outcome?.place))
    return objective
  }

  private mutating func target(_ draft: ObjectiveDraft, _ measure: Measure?) -> Figure? {
    guard let target = draft.target, let figure = figure(target, measure) else { return nil }
    if figure.isNotReported {
      findings.add(.targetNotReported, at: target.place)
      return nil
    }
    if let measure, let qualifier = figure.quantity?.qualifier,
      Self.contradicts(qualifier, measure.better)
    {
      findings.add(.targetAgainstDirection(qualifier, measure.better), at: target.place)
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

  /// Notes a postponement to a year that is not later, or that does not have the objective.
  private mutating func checkPostponement(_ draft: ObjectiveDraft, of year: YearDraft) {
    guard draft.outcome?.value == .postponed, let to = draft.to, let year = year.year
    else { return }
    if to.value <= year {
      findings.add(.postponedBackwards(to: to.value, year: year), at: to.place)
    } else if let ids = objectiveIDs[to.value], !draft.isFlawed, !self.draft.isFlawed,
      draft.id.map({ !ids.contains($0.value) }) ?? true
    {
      findings.add(
        .postponedToYearWithoutIt(to: to.value, id: draft.id?.value.quotable), at: to.place)
    }
  }
}
