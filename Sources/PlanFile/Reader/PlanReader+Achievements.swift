internal import PlanModel

extension PlanReader {
  /// An item of a year's achievements: a map, or a plain string, which is its text.
  mutating func achievement() throws(ReadingStop) -> AchievementDraft? {
    let node = try node()
    guard case .map(let place) = node else {
      guard let text = try itemText(node, key: YearKey.achievements.rawValue) else { return nil }
      return AchievementDraft(place: text.place, text: text)
    }
    var map = OpenMap<AchievementKey>(at: place)
    var draft = AchievementDraft(place: place)
    let passedBefore = passed
    while let key = try nextKey(&map) {
      try read(key, into: &draft)
    }
    draft.isFlawed = map.isFlawed || passed > passedBefore
    if !draft.isFlawed { checkCompleteness(of: map) }
    return draft
  }

  private mutating func read(
    _ key: AchievementKey, into draft: inout AchievementDraft
  ) throws(ReadingStop) {
    switch key {
    case .text: draft.text = try text(key)
    case .id: draft.id = try string(key: key.rawValue)
    case .short: draft.short = try text(key)
    case .theme: draft.theme = try string(key: key.rawValue)
    case .indicator: draft.indicator = try string(key: key.rawValue)
    case .actual: draft.actual = try figure(key)
    case .ofWhich: draft.ofWhich = try parts(key)
    case .answers: draft.answers = try names(key: key.rawValue)
    case .date: draft.date = try date(key: key.rawValue)
    case .sources: draft.sources = try names(key: key.rawValue)
    case .notes: draft.notes = try text(key, allowingLineBreaks: true)
    }
  }

  /// Notes what an achievement lacks: one thing, the one that explains the others.
  private mutating func checkCompleteness(of map: OpenMap<AchievementKey>) {
    if let indicator = map.place(of: .indicator) {
      if let parts = map.place(of: .ofWhich), !map.has(.actual) {
        findings.add(.partsWithoutWhole, at: parts)
      } else if !map.has(.actual) {
        findings.add(
          .missingKey([AchievementKey.actual.rawValue], entity: .achievement), at: indicator)
      }
    } else if let figure = map.place(of: .actual) ?? map.place(of: .ofWhich) {
      findings.add(.actualWithoutIndicator, at: figure)
    } else if !map.has(.text) {
      let keys: [AchievementKey] = [.text, .indicator]
      findings.add(.missingKey(keys.map(\.rawValue), entity: .achievement), at: map.place)
    }
  }
}
