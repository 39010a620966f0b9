internal import PlanModel

extension PlanBuilder {
  /// An achievement for the model; nil where it says nothing, which is noted already.
  mutating func achievement(
    _ draft: AchievementDraft, of year: YearDraft, _ yearSources: [String],
    _ records: inout YearRecords
  ) -> Achievement? {
    check(draft.id, .achievement, &records.achievementLines)
    if !draft.isFlawed { warnOfLength(draft.text, short: draft.short) }
    let theme = draft.theme.flatMap { themes.use($0, &findings) == nil ? nil : $0.value }
    let own = resolvedSources(draft.sources)
    let measurement = measurement(draft, &records)
    if let measurement { checkSource(of: measurement.figure, draft, of: year) }
    checkDate(draft, of: year)
    let answers = answers(draft, of: year, &records)
    if measurement?.figure.isNotReported != true { records.answered.formUnion(answers) }

    let text = localized(draft.text)
    guard text != nil || measurement != nil else { return nil }
    var achievement = Achievement(text, position: draft.place.position)
    achievement.id = draft.id?.value
    achievement.short = localized(draft.short)
    achievement.theme = theme
    achievement.measurement = measurement
    achievement.answers = answers
    achievement.date = draft.date?.value
    achievement.sources = own.isEmpty ? yearSources : own
    achievement.notes = localized(draft.notes)
    return achievement
  }

  private mutating func measurement(
    _ draft: AchievementDraft, _ records: inout YearRecords
  ) -> Achievement.Measurement? {
    let measure = draft.indicator.flatMap { indicators.use($0, &findings) }.map { measures[$0] }
    let figure = draft.actual.flatMap { self.figure($0, ofWhich: draft.ofWhich, measure) }
    guard let name = draft.indicator else { return nil }
    guard let measure else {
      records.isCertain = false
      return nil
    }
    if let first = records.figureLines[measure.id] {
      findings.add(
        .twoFigures(indicator: measure.id.quotable, firstLine: Int(first)), at: name.place)
    } else {
      records.figureLines[measure.id] = name.place.line
      records.actuals[measure.id] = figure?.quantity
    }
    guard let figure else {
      records.isCertain = false
      return nil
    }
    if !figure.isNotReported { records.reportedIndicators.insert(measure.id) }
    return Achievement.Measurement(indicator: measure.id, figure: figure)
  }

  private mutating func checkSource(
    of figure: Figure, _ draft: AchievementDraft, of year: YearDraft
  ) {
    guard let actual = draft.actual, !figure.isNotReported, draft.sources.isEmpty,
      year.sources.isEmpty, !draft.isFlawed, !year.isFlawed
    else { return }
    findings.add(.figureWithoutSource, at: actual.place)
  }

  private mutating func checkDate(_ draft: AchievementDraft, of year: YearDraft) {
    guard let date = draft.date, let number = year.year, date.value.year != number
    else { return }
    findings.add(.dateOutsideYear(date.value, year: number), at: date.place)
  }

  /// The ids of the year's objectives that an achievement names; other names are noted.
  private mutating func answers(
    _ draft: AchievementDraft, of year: YearDraft, _ records: inout YearRecords
  ) -> [String] {
    draft.answers.filter { name in
      if records.objectiveIDs.contains(name.value) { return true }
      // A year that is none has lost its objectives, which is noted already.
      guard year.year != nil else { return false }
      records.isCertain = false
      let years = objectiveIDs.filter { $0.value.contains(name.value) }.keys.sorted()
      if years.isEmpty {
        findings.add(
          .unknownReference(
            name.value.quotable, entity: .objective,
            nearest: findings.nearest(to: name.value, among: records.objectiveIDs.sorted())),
          at: name.place)
      } else {
        findings.add(.answersOtherYear(name.value.quotable, years: years), at: name.place)
      }
      return false
    }.map(\.value)
  }
}
