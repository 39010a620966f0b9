internal import PlanModel

extension PlanReader {
  /// An item of a year's objectives: a map, or a plain string, which is its text.
  mutating func objective() throws(ReadingStop) -> ObjectiveDraft? {
    let node = try node()
    guard case .map(let place) = node else {
      guard let text = try itemText(node, key: YearKey.objectives.rawValue) else { return nil }
      return ObjectiveDraft(place: text.place, text: text)
    }
    var map = OpenMap<ObjectiveKey>(at: place)
    var draft = ObjectiveDraft(place: place)
    let passedBefore = passed
    while let key = try nextKey(&map) {
      try read(key, into: &draft)
    }
    draft.isFlawed = map.isFlawed || passed > passedBefore
    if !draft.isFlawed { checkCompleteness(of: map, draft) }
    return draft
  }

  /// Notes what an objective lacks.
  private mutating func checkCompleteness(
    of map: OpenMap<ObjectiveKey>, _ draft: ObjectiveDraft
  ) {
    if !map.has(.text) {
      findings.add(.missingKey([ObjectiveKey.text.rawValue], entity: .objective), at: map.place)
    }
    if !map.has(.indicator), let figure = draft.target ?? draft.baseline {
      findings.add(.targetWithoutIndicator, at: figure.place)
    }
    let isOutcomeCertain = draft.outcome != nil || !map.has(.outcome)
    if let to = draft.to, draft.outcome?.value != .postponed, isOutcomeCertain {
      findings.add(.yearWithoutPostponement, at: to.place)
    }
    if let outcome = draft.outcome, let declared = draft.declared, !map.has(.reason),
      [.notAchieved, .postponed, .cancelled].contains(outcome.value)
    {
      findings.add(.outcomeWithoutReason(declared), at: outcome.place)
    }
  }

  private mutating func read(
    _ key: ObjectiveKey, into draft: inout ObjectiveDraft
  ) throws(ReadingStop) {
    switch key {
    case .text: draft.text = try text(key)
    case .id: draft.id = try string(key: key.rawValue)
    case .short: draft.short = try text(key)
    case .theme: draft.theme = try string(key: key.rawValue)
    case .indicator: draft.indicator = try string(key: key.rawValue)
    case .target: draft.target = try figure(key)
    case .baseline: draft.baseline = try figure(key)
    case .due: draft.due = try date(key: key.rawValue)?.value
    case .outcome: draft.outcome = try word(key: key.rawValue)
    case .to:
      guard let name = try string(key: key.rawValue), let year = year(name) else { return }
      draft.to = Located(year, at: name.place)
    case .reason: draft.reason = try text(key)
    case .sources: draft.sources = try names(key: key.rawValue)
    case .notes: draft.notes = try text(key, allowingLineBreaks: true)
    }
  }

  /// An item that is a plain string; anything else is noted.
  mutating func itemText(_ node: Node, key: String) throws(ReadingStop) -> TextDraft? {
    if case .scalar = node { return try text(node, key: key) }
    try refuse(node, key: nil, expected: .textOrMap)
    return nil
  }
}
