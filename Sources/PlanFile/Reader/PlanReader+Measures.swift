internal import PlanModel
internal import Text
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

  /// The milestones of a term: figures by the year in which they should be reached.
  mutating func milestones() throws(ReadingStop) -> [MilestoneDraft] {
    guard try map(key: ObjectiveKey.milestones.rawValue) != nil else { return [] }
    var names = OpenNames()
    var drafts: [MilestoneDraft] = []
    while let name = try nextName(&names) {
      let year = year(name)
      guard let figure = try milestoneTarget(name), let year else { continue }
      drafts.append(MilestoneDraft(year: year, target: figure))
    }
    return drafts
  }

  /// The figure of a milestone; nil where there is none, which is noted.
  private mutating func milestoneTarget(_ name: Name) throws(ReadingStop) -> FigureDraft? {
    if try takesNothing() {
      note(.emptyValue(key: name.value.quotable), at: name.span)
      return nil
    }
    let node = try node()
    guard case .scalar(let scalar) = node else {
      try refuse(node, key: name.value.quotable, expected: .figure)
      return nil
    }
    return try stated(scalar, key: name.value) {
      Int($0).map(YearPlan.range.contains) ?? true
    }
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
