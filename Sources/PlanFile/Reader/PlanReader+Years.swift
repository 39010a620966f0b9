internal import PlanModel

extension PlanReader {
  /// The plan's years.
  mutating func years() throws(ReadingStop) -> [YearDraft] {
    guard try map(key: PlanKey.years.rawValue) != nil else { return [] }
    var names = OpenNames()
    var drafts: [YearDraft] = []
    while let name = try nextName(&names) {
      drafts.append(try year(name))
    }
    return drafts
  }

  /// A year. One without anything in it is a year all the same: its author has begun it.
  private mutating func year(_ name: Name) throws(ReadingStop) -> YearDraft {
    var draft = YearDraft(name: name, year: year(name))
    if try takesNothing() { return draft }
    guard let place = try map(key: name.value) else { return draft }
    var map = OpenMap<YearKey>(at: place)
    let passedBefore = passed
    while let key = try nextKey(&map) {
      switch key {
      case .report: draft.report = try word(key: key.rawValue)?.value ?? .none
      case .conference: draft.conference = try conference()
      case .focus: draft.focus = try text(key)
      case .objectives:
        draft.objectives = try list(key: key.rawValue) { reader throws(ReadingStop) in
          try reader.objective()
        }
      case .achievements:
        draft.achievements = try list(key: key.rawValue) { reader throws(ReadingStop) in
          try reader.achievement()
        }
      case .sources: draft.sources = try self.names(key: key.rawValue)
      case .notes: draft.notes = try text(key, allowingLineBreaks: true)
      }
    }
    draft.isFlawed = passed > passedBefore
    return draft
  }

  private mutating func conference() throws(ReadingStop) -> ConferenceDraft? {
    guard let place = try map(key: YearKey.conference.rawValue) else { return nil }
    var map = OpenMap<ConferenceKey>(at: place)
    var draft = ConferenceDraft()
    while let key = try nextKey(&map) {
      switch key {
      case .date: draft.date = try date(key: key.rawValue)?.value
      case .place: draft.place = try text(key)
      }
    }
    return draft
  }
}
