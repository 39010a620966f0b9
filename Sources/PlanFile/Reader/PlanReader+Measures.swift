internal import PlanModel
internal import YAMLText

// The figures that an objective is judged by.

extension PlanReader {
  /// One of an objective's measures; nil where it is no map, which is noted.
  mutating func measure() throws(ReadingStop) -> MeasureDraft? {
    guard let span = try map(key: ObjectiveKey.measures.rawValue) else { return nil }
    var map = OpenMap<MeasureKey>(at: span)
    var draft = MeasureDraft()
    while let key = try nextKey(&map) {
      switch key {
      case .indicator: draft.indicator = try string(key: key.rawValue)
      case .part: draft.part = try string(key: key.rawValue)
      case .target: draft.target = try figure(key)
      case .baseline: draft.baseline = try baseline(key)
      }
    }
    if !map.has(.indicator), !map.isFlawed {
      note(.missingKey([MeasureKey.indicator.rawValue], entity: .measure), at: span)
    }
    return draft
  }

  /// A target that was moved; nil where it is no map, which is noted.
  mutating func formerTarget() throws(ReadingStop) -> FormerTargetDraft? {
    guard let span = try map(key: ObjectiveKey.was.rawValue) else { return nil }
    var map = OpenMap<FormerTargetKey>(at: span)
    var draft = FormerTargetDraft()
    while let key = try nextKey(&map) {
      switch key {
      case .target: draft.target = try figure(key)
      case .until: draft.until = try date(key: key.rawValue)?.value
      case .reason: draft.reason = try text(key)
      }
    }
    if !map.has(.target), !map.isFlawed {
      note(.missingKey([FormerTargetKey.target.rawValue], entity: .formerTarget), at: span)
    }
    return draft
  }
}
