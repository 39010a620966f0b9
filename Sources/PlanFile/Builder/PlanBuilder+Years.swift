internal import PlanModel
internal import Text

extension PlanBuilder {
  /// A year for the model; all that is wrong in it is noted.
  mutating func year(_ draft: YearDraft) -> YearPlan {
    var draft = draft
    draft.year = draft.written.flatMap { number(of: $0) }
    calendar.yearForm = yearForm ?? .calendar
    calendar.yearBegins = self.draft.yearBegins
    var year = YearPlan(draft.year ?? 0, in: yearForm ?? .calendar, span: draft.name.span)
    year.report = draft.report?.value ?? .none
    year.reportSpan = draft.report?.span
    year.conference = draft.conference.map {
      YearPlan.Conference(
        date: $0.date?.value, place: localized($0.place), dateSpan: $0.date?.span ?? .start)
    }
    year.focus = localized(draft.focus)
    year.notes = localized(draft.notes)
    year.sources = sourceNames(draft.sources)
    year.figuresTo = draft.figuresTo?.value
    year.figuresToSpan = draft.figuresTo?.span ?? draft.name.span

    var records = YearRecords()
    year.objectives.reserveCapacity(draft.objectives.count)
    for index in draft.objectives.indices {
      year.objectives.append(
        self.objective(draft.objectives[index], of: draft, year.sources, &records))
    }
    year.achievements.reserveCapacity(draft.achievements.count)
    for index in draft.achievements.indices {
      year.achievements.append(
        self.achievement(
          draft.achievements[index], at: index, of: draft, year.sources, &records))
    }
    doubt(\.incomplete, at: draft.name.span, if: draft.isFlawed)
    doubt(\.unclear, at: draft.name.span, if: draft.isFlawed || !records.isCertain)
    return year
  }

  /// Notes an id that another item of the year has already, and tells whether that is so.
  private mutating func isRepeated(
    _ id: Name?, _ entity: Problem.Entity, _ lines: inout NameIndex
  ) -> Bool {
    guard let id, let first = lines.insert(id.value, id.span.line) else { return false }
    findings.add(.duplicateID(id.value.quotable, entity: entity, firstLine: first), at: id.span)
    return true
  }
}

// MARK: - Objectives

extension PlanBuilder {
  /// An objective for the model; that it has no text is noted already.
  private mutating func objective(
    _ draft: ObjectiveDraft, of year: YearDraft, _ yearSources: [String],
    _ records: inout YearRecords
  ) -> Objective {
    let toYear = draft.others?.to.flatMap { number(of: $0) }
    let isRepeated = isRepeated(draft.id, .objective, &records.objectiveLines)
    doubt(\.incomplete, at: draft.span, if: draft.isFlawed)
    let theme = draft.theme.flatMap { themes.use($0, &findings) == nil ? nil : $0.value }
    let index = draft.indicator.flatMap { indicators.use($0, &findings) }
    let own = sourceNames(draft.sources)
    let target = draft.mayBeChange ? nil : draft.target.flatMap { self.target($0, of: index) }
    let baseline = draft.baseline.flatMap { self.baseline($0, of: index) }
    if let toYear { checkPostponement(draft, to: toYear, of: year) }
    if draft.mayBeChange { addChange(draft, at: records.objectiveCount, of: year) }
    records.objectiveCount += 1
    let name = index.flatMap { self.draft.indicators[$0].title }
    doubt(
      \.unjudged, at: draft.span,
      if: ((draft.text ?? name) == nil && !draft.mayBeChange) || isRepeated)
    var objective = Objective(
      localized(draft.text ?? name, or: ""), id: draft.id?.value,
      short: localized(draft.short), theme: theme,
      indicator: index == nil ? nil : draft.indicator?.value, target: target, baseline: baseline,
      due: draft.others?.due?.value, outcome: draft.declared(to: toYear),
      reason: localized(draft.reason),
      sources: own.isEmpty ? yearSources : own, notes: localized(draft.notes),
      spans: draft.spans)
    if draft.text == nil { objective.isNamedByIndicator = true }
    if let others = draft.others { set(others, of: &objective, draft, index, in: year) }
    objective.partTargetThatStandsApart()
    return objective
  }

  /// Sets the values that few objectives have.
  private mutating func set(
    _ others: ObjectiveDraft.Others, of objective: inout Objective, _ draft: ObjectiveDraft,
    _ indicator: Int?, in year: YearDraft
  ) {
    if let part = others.part { objective.part = partName(part, of: indicator) }
    if let until = others.until { setTerm(of: &objective, draft, until, indicator, in: year) }
    if !draft.mayBeChange { objective.formerTargets = formerTargets(of: draft, indicator) }
    if !others.measures.isEmpty { objective.measures = measures(others.measures) }
    if !others.owners.isEmpty { objective.owners = unitNames(others.owners) }
    if !others.partners.isEmpty { objective.partners = unitNames(others.partners) }
  }

  /// The measures of an objective; one that lacks its indicator is noted already.
  private mutating func measures(_ drafts: [MeasureDraft]) -> [Measure] {
    var measures: [Measure] = []
    for draft in drafts {
      let index = draft.indicator.flatMap { indicators.use($0, &findings) }
      let target = draft.target.flatMap { self.target($0, of: index) }
      let baseline = draft.baseline.flatMap { self.baseline($0, of: index) }
      let part = draft.part.flatMap { partName($0, of: index) }
      guard index != nil, let indicator = draft.indicator?.value else { continue }
      measures.append(Measure(indicator, part: part, target: target, baseline: baseline))
    }
    return measures
  }

  /// The name of a declared part of an indicator; nil, and noted, where it has none of this name.
  private mutating func partName(_ name: Name, of indicator: Int?) -> String? {
    guard let indicator else { return nil }
    let parts = draft.indicators[indicator].parts.map(\.name.value)
    if parts.contains(name.value) { return name.value }
    findings.add(
      .unknownReference(
        name.value.quotable, entity: .part, nearest: findings.nearest(to: name.value, among: parts)),
      at: name.span)
    return nil
  }

  mutating func target(_ target: FigureDraft, of indicator: Int?) -> Figure? {
    guard let figure = figure(target, as: .target, of: indicator) else { return nil }
    if figure.quantity?.isEstimate == true {
      findings.add(.targetIsEstimate, at: target.span)
      return nil
    }
    if let better = indicator.flatMap({ self.draft.indicators[$0].better }),
      let qualifier = figure.quantity?.qualifier, Self.contradicts(qualifier, better)
    {
      findings.add(.targetAgainstDirection(qualifier, better), at: target.span)
    }
    return figure
  }

  /// True if a target bounds the side that its indicator does not care for.
  private static func contradicts(
    _ qualifier: Qualifier, _ better: Indicator.Direction
  ) -> Bool {
    qualifier.direction.map { $0 != better } ?? false
  }

  /// Notes a postponement to a year that is not later.
  private mutating func checkPostponement(
    _ draft: ObjectiveDraft, to number: Int, of year: YearDraft
  ) {
    guard draft.outcome?.value == .postponed, let to = draft.others?.to,
      let year = year.year, number <= year
    else { return }
    findings.add(
      .postponedBackwards(to: label(of: number), year: label(of: year)), at: to.name.span)
  }
}

// MARK: - Achievements

extension PlanBuilder {
  /// An achievement for the model, at its index among those of the year; that it says nothing is
  /// noted already.
  private mutating func achievement(
    _ draft: AchievementDraft, at index: Int, of year: YearDraft, _ yearSources: [String],
    _ records: inout YearRecords
  ) -> Achievement {
    _ = isRepeated(draft.id, .achievement, &records.achievementLines)
    doubt(\.incomplete, at: draft.span, if: draft.isFlawed)
    let theme = draft.theme.flatMap { themes.use($0, &findings) == nil ? nil : $0.value }
    var own = sourceNames(draft.sources)
    var measurement: Achievement.Measurement?
    if draft.indicator != nil || draft.actual != nil {
      let origin = FigureOrigin(
        year: year, sources: own.isEmpty ? yearSources : own,
        figuresTo: draft.others?.figuresTo?.value ?? year.figuresTo?.value, calendar: calendar)
      let measured = self.measurement(draft, at: index, from: origin, &records)
      measurement = measured.measurement
      for name in measured.sources where !own.contains(name) { own.append(name) }
    }
    var achievement = Achievement(
      localized(draft.text), id: draft.id?.value, short: localized(draft.short), theme: theme,
      measurement: measurement, answers: answers(draft, of: year, &records),
      date: draft.others?.date?.value, sources: own.isEmpty ? yearSources : own,
      notes: localized(draft.notes), spans: draft.spans)
    if let owners = draft.others?.owners { achievement.owners = unitNames(owners) }
    return achievement
  }

  /// The figure of an achievement, with the ids of the documents that its statements name.
  private mutating func measurement(
    _ draft: AchievementDraft, at index: Int, from origin: FigureOrigin,
    _ records: inout YearRecords
  ) -> (measurement: Achievement.Measurement?, sources: [String]) {
    let indicator = draft.indicator.flatMap { indicators.use($0, &findings) }
    let (figure, sources) = actual(draft, of: indicator, from: origin)
    guard let name = draft.indicator else { return (nil, sources) }
    guard indicator != nil else {
      records.isCertain = false
      return (nil, sources)
    }
    if let first = records.figures.insert(name.value, index),
      let line = origin.year.achievements[first].indicator?.span.line
    {
      findings.add(
        .twoFigures(indicator: name.value.quotable, firstLine: line), at: name.span)
    }
    guard let figure else {
      records.isCertain = false
      return (nil, sources)
    }
    return (Achievement.Measurement(indicator: name.value, figure: figure), sources)
  }

  private mutating func actual(
    _ draft: AchievementDraft, of indicator: Int?, from origin: FigureOrigin
  ) -> (Figure?, sources: [String]) {
    guard let actual = draft.actual else { return (nil, []) }
    if case .statements(let statements) = actual.content {
      return figure(statements, ofWhich: draft.others?.ofWhich, of: indicator, from: origin)
    }
    let figure = figure(
      actual, as: .actual, ofWhich: draft.others?.ofWhich, of: indicator, from: origin)
    return (figure?.timed(origin.time(nil)), [])
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
        // An objective of a term is reached from each of its years.
        answers.append(name.value)
      }
    }
    return shared(answers)
  }
}

/// Facts that the items of a year share while they are built.
private struct YearRecords {
  /// The lines of the ids met so far.
  var objectiveLines = NameIndex()
  var achievementLines = NameIndex()
  /// Number of objectives built so far.
  var objectiveCount = 0
  /// The indices of the achievements with the first figure of each indicator.
  var figures = NameIndex()
  /// True if all that was reported was understood: else nothing is said of what is not reported.
  var isCertain = true
}
