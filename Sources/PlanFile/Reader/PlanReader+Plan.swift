internal import PlanModel
internal import Text

extension PlanReader {
  /// The whole file.
  mutating func plan() throws(ReadingStop) -> PlanDraft {
    let empty = ReadingStop(problem: .fileEmpty, place: nil)
    guard case .documentStart = try stream.next() else { throw empty }
    let node = try node()
    var draft = PlanDraft()
    switch node {
    case .map(let place): draft = try plan(at: place)
    case .scalar(let scalar) where scalar.isEmpty: throw empty
    default: try refuse(node, key: nil, expected: .map)
    }
    _ = try stream.next()
    if case .documentStart(let place) = try stream.next() {
      throw ReadingStop(problem: .severalDocuments, place: place)
    }
    return draft
  }

  private mutating func plan(at place: Place) throws(ReadingStop) -> PlanDraft {
    var map = OpenMap<PlanKey>(at: place)
    var draft = PlanDraft()
    while let key = try nextKey(&map) {
      switch key {
      case .plenum: try checkVersion()
      case .organisation: draft.organisation = try text(key)
      case .short: draft.short = try text(key)
      case .language: draft.language = try word(key: key.rawValue)?.value ?? .en
      case .themes: draft.themes = try themes(key: key.rawValue)
      case .indicators: draft.indicators = try indicators()
      case .sources: draft.sources = try sources()
      case .page: draft.page = try page()
      case .years: draft.years = try years()
      }
    }
    draft.isFlawed = passed > 0
    for key in [PlanKey.plenum, .years] where !map.has(key) && !map.isFlawed {
      findings.add(.missingKey([key.rawValue], entity: .plan), at: place)
    }
    if let years = map.place(of: .years), draft.years.isEmpty, !draft.isFlawed {
      findings.add(.missingKey([PlanKey.years.rawValue], entity: .plan), at: years)
    }
    return draft
  }

  /// Stops where the file is of a newer version: what it means can only be guessed.
  private mutating func checkVersion() throws(ReadingStop) {
    guard let name = try string(key: PlanKey.plenum.rawValue) else { return }
    guard let version = Int(name.value), version > 0 else {
      findings.add(.versionUnreadable(name.value.quotable), at: name.place)
      return
    }
    guard version > Plan.formatVersion else { return }
    findings = Findings()
    throw ReadingStop(problem: .versionTooNew(name.value.quotable), place: name.place)
  }

  /// Texts by name: the plan's themes, an indicator's parts.
  mutating func themes(key: String) throws(ReadingStop) -> [ThemeDraft] {
    guard try map(key: key) != nil else { return [] }
    var names = OpenNames()
    var drafts: [ThemeDraft] = []
    while let name = try nextName(&names) {
      drafts.append(ThemeDraft(name: name, text: try namedText(name)))
    }
    return drafts
  }

  private mutating func namedText(_ name: Name) throws(ReadingStop) -> TextDraft? {
    if try takesNothing() {
      findings.add(.emptyValue(key: name.value.quotable), at: name.place)
      return nil
    }
    let node = try node()
    if case .scalar(let scalar) = node,
      let text = try textCutByComma(scalar, isKey: { _ in false })
    {
      findings.add(.textCutByComma(text.quotable), at: scalar.place.spanning(text))
      return nil
    }
    return try text(node, key: name.value)
  }

  private mutating func page() throws(ReadingStop) -> PageDraft? {
    guard let place = try map(key: PlanKey.page.rawValue) else { return nil }
    var map = OpenMap<PageKey>(at: place)
    var draft = PageDraft()
    while let key = try nextKey(&map) {
      switch key {
      case .place: draft.place = try text(key)
      case .signatures:
        draft.signatures = try list(key: key.rawValue) { reader throws(ReadingStop) in
          try reader.item(of: key.rawValue)
        }
      }
    }
    return draft
  }

  /// An item of a list of texts.
  private mutating func item(of key: String) throws(ReadingStop) -> TextDraft? {
    try text(node(), key: key)
  }
}
