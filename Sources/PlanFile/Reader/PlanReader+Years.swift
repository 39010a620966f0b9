internal import PlanModel
internal import YAMLText

// The years of a plan, and what stands in them.

extension PlanReader {
  /// Reads the plan's years and gives each away as soon as it is read; returns true if there is
  /// any.
  mutating func years(_ take: (YearDraft) -> Void) throws(ReadingStop) -> Bool {
    guard try map(key: PlanKey.years.rawValue) != nil else { return false }
    var names = OpenNames()
    var hasYears = false
    while let name = try nextName(&names) {
      take(try year(name))
      hasYears = true
    }
    return hasYears
  }

  /// A year. One without anything in it is a year all the same: its author has begun it.
  private mutating func year(_ name: Name) throws(ReadingStop) -> YearDraft {
    var draft = YearDraft(name: name, written: year(name))
    if try takesNothing() { return draft }
    guard let span = try map(key: name.value) else { return draft }
    var map = OpenMap<YearKey>(at: span)
    let passedBefore = passed
    while let key = try nextKey(&map) {
      switch key {
      case .report: draft.report = try word(key: key.rawValue)
      case .conference: draft.conference = try conference()
      case .focus: draft.focus = try text(key)
      case .objectives:
        draft.objectives = try list(key: key.rawValue) { reader, drafts throws(ReadingStop) in
          try reader.objective(&drafts)
        }
      case .achievements:
        draft.achievements = try list(key: key.rawValue) { reader, drafts throws(ReadingStop) in
          try reader.achievement(&drafts)
        }
      case .sources: draft.sources = try self.names(key: key.rawValue)
      case .notes: draft.notes = try text(key, allowingLineBreaks: true)
      case .figuresTo: draft.figuresTo = try date(key: key.rawValue)
      }
    }
    draft.isFlawed = passed > passedBefore
    return draft
  }

  private mutating func conference() throws(ReadingStop) -> ConferenceDraft? {
    guard let span = try map(key: YearKey.conference.rawValue) else { return nil }
    var map = OpenMap<ConferenceKey>(at: span)
    var draft = ConferenceDraft()
    while let key = try nextKey(&map) {
      switch key {
      case .date: draft.date = try date(key: key.rawValue)
      case .place: draft.place = try text(key)
      }
    }
    return draft
  }

  /// An item that is a plain string; anything else is noted.
  private mutating func itemText(_ node: Node, key: String) throws(ReadingStop) -> TextDraft? {
    if case .scalar = node { return try text(node, key: key) }
    try refuse(node, key: nil, expected: .textOrMap)
    return nil
  }
}

// MARK: - Objectives

extension PlanReader {
  /// An item of a year's objectives: a map, or a plain string, which is its text.
  private mutating func objective(_ drafts: inout [ObjectiveDraft]) throws(ReadingStop) {
    let node = try node()
    guard case .map(let span) = node else {
      if let text = try itemText(node, key: YearKey.objectives.rawValue) {
        drafts.append(ObjectiveDraft(span: text.span, text: text))
      }
      return
    }
    var map = OpenMap<ObjectiveKey>(at: span)
    var draft = ObjectiveDraft(span: span)
    let passedBefore = passed
    while let key = try nextKey(&map) {
      try read(key, into: &draft)
    }
    draft.span = span.reaching(to: end)
    draft.isFlawed = map.isFlawed || passed > passedBefore
    if !draft.isFlawed {
      draft.mayBeChange =
        draft.id != nil && !map.has(.text) && !map.has(.indicator) && !map.has(.measures)
        && !map.has(.until)
      checkCompleteness(of: map, draft)
    }
    drafts.append(draft)
  }

  private mutating func read(
    _ key: ObjectiveKey, into draft: inout ObjectiveDraft
  ) throws(ReadingStop) {
    switch key {
    case .text: draft.text = try text(key)
    case .id: draft.id = try string(key: key.rawValue)
    case .short: draft.short = try text(key)
    case .theme: draft.theme = try string(key: key.rawValue)
    case .owner: draft.settableOthers.owners = try names(key: key.rawValue)
    case .with: draft.settableOthers.partners = try names(key: key.rawValue)
    case .indicator: draft.indicator = try string(key: key.rawValue)
    case .part: draft.settableOthers.part = try string(key: key.rawValue)
    case .until:
      draft.settableOthers.until = try string(key: key.rawValue).flatMap { year($0) }
    case .milestones: draft.settableOthers.milestones = try milestones()
    case .was:
      draft.settableOthers.formerTargets = try list(key: key.rawValue) {
        reader, drafts throws(ReadingStop) in
        if let former = try reader.formerTarget() { drafts.append(former) }
      }
    case .measures:
      draft.settableOthers.measures = try list(key: key.rawValue) {
        reader, drafts throws(ReadingStop) in
        if let measure = try reader.measure() { drafts.append(measure) }
      }
    case .target: draft.target = try figure(key)
    case .baseline: draft.baseline = try baseline(key)
    case .due: draft.settableOthers.due = try date(key: key.rawValue)
    case .outcome:
      // The screens say it in two words.
      draft.outcome = try word(
        key: key.rawValue, insteadOf: (Status.partlyAchieved.rawValue, .partly))
    case .to:
      draft.settableOthers.to = try string(key: key.rawValue).flatMap { year($0) }
    case .reason: draft.reason = try text(key)
    case .sources: draft.sources = try names(key: key.rawValue)
    case .notes: draft.notes = try text(key, allowingLineBreaks: true)
    }
  }

  /// Notes the values that an objective lacks.
  private mutating func checkCompleteness(
    of map: OpenMap<ObjectiveKey>, _ draft: ObjectiveDraft
  ) {
    let hasMeasures = draft.others != nil && map.has(.measures)
    if hasMeasures {
      for key in [ObjectiveKey.indicator, .part, .target, .baseline] {
        if let span = map[key] { note(.measuresBeside(key: key.rawValue), at: span) }
      }
    }
    if draft.text == nil, !map.has(.text), !map.has(.indicator), !draft.mayBeChange {
      let keys: [ObjectiveKey] = [.text, .indicator]
      note(.missingKey(keys.map(\.rawValue), entity: .objective), at: map.span)
    }
    if let figure = draft.target ?? draft.baseline, !map.has(.indicator), !hasMeasures,
      !draft.mayBeChange
    {
      note(.targetWithoutIndicator, at: figure.span)
    }
    if let others = draft.others { checkCompleteness(of: map, draft, others) }
    if let outcome = draft.outcome, let declared = draft.declared(), !map.has(.reason),
      outcome.value.needsReason
    {
      note(.outcomeWithoutReason(declared), at: outcome.span)
    }
  }

  /// Notes what the values lack that few objectives have.
  private mutating func checkCompleteness(
    of map: OpenMap<ObjectiveKey>, _ draft: ObjectiveDraft,
    _ others: ObjectiveDraft.Others
  ) {
    if let milestones = map[.milestones] {
      for key in [ObjectiveKey.until, .target] where !map.has(key) {
        note(.missingKey([key.rawValue], entity: .objective), at: milestones)
      }
    }
    if let part = map[.part], !map.has(.indicator), !map.has(.measures), !draft.mayBeChange {
      note(.missingKey([ObjectiveKey.indicator.rawValue], entity: .objective), at: part)
    }
    if let was = map[.was], !map.has(.target) {
      note(.missingKey([ObjectiveKey.target.rawValue], entity: .objective), at: was)
    }
    let isOutcomeCertain = draft.outcome != nil || !map.has(.outcome)
    if let to = others.to, draft.outcome?.value != .postponed, isOutcomeCertain {
      note(.yearWithoutPostponement, at: to.name.span)
    }
  }
}

// MARK: - Achievements

extension PlanReader {
  /// An item of a year's achievements: a map, or a plain string, which is its text.
  private mutating func achievement(_ drafts: inout [AchievementDraft]) throws(ReadingStop) {
    let node = try node()
    guard case .map(let span) = node else {
      if let text = try itemText(node, key: YearKey.achievements.rawValue) {
        drafts.append(AchievementDraft(span: text.span, text: text))
      }
      return
    }
    var map = OpenMap<AchievementKey>(at: span)
    var draft = AchievementDraft(span: span)
    let passedBefore = passed
    while let key = try nextKey(&map) {
      try read(key, into: &draft)
    }
    draft.span = span.reaching(to: end)
    draft.isFlawed = map.isFlawed || passed > passedBefore
    if !draft.isFlawed { checkCompleteness(of: map) }
    drafts.append(draft)
  }

  private mutating func read(
    _ key: AchievementKey, into draft: inout AchievementDraft
  ) throws(ReadingStop) {
    switch key {
    case .text: draft.text = try text(key)
    case .id: draft.id = try string(key: key.rawValue)
    case .short: draft.short = try text(key)
    case .theme: draft.theme = try string(key: key.rawValue)
    case .owner: draft.settableOthers.owners = try names(key: key.rawValue)
    case .indicator: draft.indicator = try string(key: key.rawValue)
    case .actual: draft.actual = try actual(key)
    case .ofWhich: draft.settableOthers.ofWhich = try parts(key)
    case .answers: draft.answers = try names(key: key.rawValue)
    case .date: draft.settableOthers.date = try date(key: key.rawValue)
    case .figuresTo: draft.settableOthers.figuresTo = try date(key: key.rawValue)
    case .sources: draft.sources = try names(key: key.rawValue)
    case .notes: draft.notes = try text(key, allowingLineBreaks: true)
    }
  }

  /// Notes a value that an achievement lacks: one, which explains the others.
  private mutating func checkCompleteness(of map: OpenMap<AchievementKey>) {
    if let indicator = map[.indicator] {
      if let parts = map[.ofWhich], !map.has(.actual) {
        note(.partsWithoutWhole, at: parts)
      } else if !map.has(.actual) {
        note(
          .missingKey([AchievementKey.actual.rawValue], entity: .achievement), at: indicator)
      }
    } else if let figure = map[.actual] ?? map[.ofWhich] {
      note(.actualWithoutIndicator, at: figure)
    } else if !map.has(.text) {
      let keys: [AchievementKey] = [.text, .indicator]
      note(.missingKey(keys.map(\.rawValue), entity: .achievement), at: map.span)
    }
  }
}
