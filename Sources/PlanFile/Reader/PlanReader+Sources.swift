internal import PlanModel

extension PlanReader {
  /// The plan's sources.
  mutating func sources() throws(ReadingStop) -> [SourceDraft] {
    guard try map(key: PlanKey.sources.rawValue) != nil else { return [] }
    var names = OpenNames()
    var drafts: [SourceDraft] = []
    while let name = try nextName(&names) {
      drafts.append(try source(name))
    }
    return drafts
  }

  private mutating func source(_ name: Name) throws(ReadingStop) -> SourceDraft {
    var draft = SourceDraft(name: name)
    var map = OpenMap<SourceKey>(at: name.place)
    if try takesNothing() {
      // Falls through to the missing title.
    } else if try self.map(key: name.value) == nil {
      return draft
    } else {
      while let key = try nextKey(&map) {
        switch key {
        case .title: draft.title = try text(key)
        case .publisher: draft.publisher = try text(key)
        case .date: draft.date = try date(key: key.rawValue)?.value
        case .url: draft.url = try string(key: key.rawValue)?.value
        case .file: draft.file = try string(key: key.rawValue)?.value
        }
      }
    }
    if !map.has(.title), !map.isFlawed {
      findings.add(.missingKey([SourceKey.title.rawValue], entity: .source), at: name.place)
    }
    return draft
  }
}
