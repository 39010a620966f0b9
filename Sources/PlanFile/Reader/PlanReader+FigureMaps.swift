internal import PlanModel
internal import Text
internal import YAMLText

// Figures as maps: of parts, of periods, of words by language.
extension PlanReader {
  /// A map that has begun, as a figure; it is told by its keys.
  mutating func figureMap(at span: Span, key: String) throws(ReadingStop) -> FigureDraft.Content {
    var names = OpenNames()
    var entries: [PartDraft] = []
    var kind: Problem.FigureMap?
    var toDate: (isSo: Bool, span: Span)?
    while let name = try nextName(&names) {
      if name.value == Self.toDate {
        let word: Located<Truth>? = try word(key: name.value)
        toDate = (word?.value == .yes, name.span)
        continue
      }
      let own = Problem.FigureMap(key: name.value)
      if let problem = mixture(of: kind, and: own) {
        note(problem, at: name.span)
        try skip()
        try skipRest(of: .map(span))
        return .broken
      }
      kind = own
      guard let entry = try entry(name, in: own) else {
        try skipRest(of: .map(span))
        return .broken
      }
      entries.append(entry)
    }
    switch kind {
    case nil:
      if names.lines.isEmpty { note(.emptyValue(key: key), at: span) }
      return .broken
    case .languages: return .byLanguage(entries)
    case .quarters, .halves, .months:
      return .periods(entries, isToDate: toDate?.isSo ?? false)
    case .parts, .statement:
      if let toDate { note(.partIsReserved(Self.toDate), at: toDate.span) }
      return .parts(entries)
    }
  }

  private static let toDate = "to-date"

  /// The problem of a key in a map of keys of a sort; nil where it may stand there.
  private func mixture(
    of kind: Problem.FigureMap?, and own: Problem.FigureMap
  ) -> Problem? {
    if let kind, kind != own { return .figureMapMixed(kind, own) }
    return nil
  }

  /// The value of a name in a map of a sort; nil where it is a map of its own, which is noted.
  private mutating func entry(
    _ name: Name, in kind: Problem.FigureMap
  ) throws(ReadingStop) -> PartDraft? {
    if try takesNothing() {
      note(.emptyValue(key: name.value.quotable), at: name.span)
      return PartDraft(name: name, figure: nil)
    }
    let node = try node()
    switch node {
    case .scalar(let scalar):
      let figure = try stated(scalar, key: name.value) { $0.first?.isNumber != true }
      return PartDraft(name: name, figure: figure)
    case .map(let span):
      var names = OpenNames()
      guard let inner = try nextName(&names) else {
        note(.emptyValue(key: name.value.quotable), at: span)
        return PartDraft(name: name, figure: nil)
      }
      note(.figureMapMixed(kind, Problem.FigureMap(key: inner.value)), at: inner.span)
      try skip()
      try skipRest(of: node)
      return nil
    case .list, .broken:
      try refuse(node, key: name.value, expected: .figure)
      return PartDraft(name: name, figure: nil)
    }
  }

  /// The value of `of which`: parts of a figure that is stated beside it.
  mutating func parts(_ key: AchievementKey) throws(ReadingStop) -> Located<[PartDraft]>? {
    guard let span = try map(key: key.rawValue) else { return nil }
    var names = OpenNames()
    var parts: [PartDraft] = []
    while let name = try nextName(&names) {
      if noteReserved(name) {
        // Something else than a part was meant; more is not to be said of it.
        try skip()
        try skipRest(of: .map(span))
        return nil
      }
      guard let part = try entry(name, in: .parts) else {
        try skipRest(of: .map(span))
        return nil
      }
      parts.append(part)
    }
    if parts.isEmpty, names.lines.isEmpty { note(.emptyValue(key: key.rawValue), at: span) }
    return parts.isEmpty ? nil : Located(parts, at: span)
  }

  /// Notes a name that no part can have, and tells whether it is one.
  mutating func noteReserved(_ name: Name) -> Bool {
    if Language(name.value) != nil {
      note(.partIsLanguage(name.value), at: name.span)
    } else if Period(name.value) != nil || Problem.reservedParts.contains(name.value) {
      note(.partIsReserved(name.value), at: name.span)
    } else {
      return false
    }
    return true
  }
}
