internal import PlanModel
internal import Text

extension PlanBuilder {
  /// An achievement for the model, at its place among those of the year; that it says nothing is
  /// noted already.
  mutating func achievement(
    _ draft: AchievementDraft, at place: Int, of year: YearDraft, _ yearSources: [String],
    _ records: inout YearRecords
  ) -> Achievement {
    check(draft.id, .achievement, &records.achievementLines)
    doubt(\.incomplete, at: draft.span, if: draft.isFlawed)
    let theme = draft.theme.flatMap { themes.use($0, &findings) == nil ? nil : $0.value }
    let own = sourceNames(draft.sources)
    let measurement = measurement(draft, at: place, of: year, &records)
    return Achievement(
      localized(draft.text), id: draft.id?.value, short: localized(draft.short), theme: theme,
      measurement: measurement, answers: answers(draft, of: year, &records),
      date: draft.date?.value, sources: own.isEmpty ? yearSources : own,
      notes: localized(draft.notes), spans: draft.spans)
  }

  private mutating func measurement(
    _ draft: AchievementDraft, at place: Int, of year: YearDraft, _ records: inout YearRecords
  ) -> Achievement.Measurement? {
    let indicator = draft.indicator.flatMap { indicators.use($0, &findings) }
    let figure = draft.actual.flatMap { self.figure($0, ofWhich: draft.ofWhich, of: indicator) }
    guard let name = draft.indicator else { return nil }
    guard indicator != nil else {
      records.isCertain = false
      return nil
    }
    if let first = records.figures.insert(name.value, place),
      let line = year.achievements[first].indicator?.span.line
    {
      findings.add(
        .twoFigures(indicator: name.value.quotable, firstLine: line), at: name.span)
    }
    guard let figure else {
      records.isCertain = false
      return nil
    }
    return Achievement.Measurement(indicator: name.value, figure: figure)
  }

  /// The ids of the year's objectives that an achievement names; other names are noted later.
  private mutating func answers(
    _ draft: AchievementDraft, of year: YearDraft, _ records: inout YearRecords
  ) -> [String] {
    // A year that is none has lost its objectives, which is noted already.
    guard year.year != nil else { return [] }
    var answers: [String] = []
    for name in draft.answers {
      if records.objectiveLines[name.value] != nil {
        answers.append(name.value)
      } else {
        records.isCertain = false
        addStrayAnswer(name)
      }
    }
    return shared(answers)
  }
}
