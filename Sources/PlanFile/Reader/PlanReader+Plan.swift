internal import PlanModel
internal import Text
internal import YAMLText

// A plan, and what its years refer to.
extension PlanReader {
  /// The whole file.
  ///
  /// - Parameter take: is given each year as soon as it is read, and what stands before the years.
  /// - Returns: all but the years.
  /// - Throws: why the file cannot be read to its end.
  mutating func plan(
    _ take: (YearDraft, PlanDraft) -> Void
  ) throws(ReadingStop) -> PlanDraft {
    let empty = ReadingStop(.fileEmpty, at: nil)
    guard try documentStart() != nil else { throw empty }
    let node = try node()
    var draft = PlanDraft()
    switch node {
    case .map(let span): draft = try plan(at: span, take)
    case .scalar(let scalar) where scalar.isEmpty: throw empty
    default: try refuse(node, key: nil, expected: .map)
    }
    try endDocument()
    if let span = try documentStart() { throw ReadingStop(.severalDocuments, at: span) }
    return draft
  }

  private mutating func plan(
    at span: Span, _ take: (YearDraft, PlanDraft) -> Void
  ) throws(ReadingStop) -> PlanDraft {
    var map = OpenMap<PlanKey>(at: span)
    var draft = PlanDraft()
    var hasYears = false
    while let key = try nextKey(&map) {
      switch key {
      case .plenum: try checkVersion()
      case .organisation: draft.organisation = try text(key)
      case .short: draft.short = try text(key)
      case .language: draft.language = try word(key: key.rawValue)?.value ?? .en
      case .numbers: draft.numbers = try word(key: key.rawValue)?.value
      case .themes: draft.themes = try themes(key: key.rawValue)
      case .units: draft.units = try themes(key: key.rawValue)
      case .indicators: draft.indicators = try indicators()
      case .sources: draft.sources = try sources()
      case .page: draft.page = try page()
      case .yearBegins: draft.yearBegins = try yearStart(key)
      case .sameWords: draft.marksSameWords = try truth(key)?.value != .no
      case .years: hasYears = try years { take($0, draft) }
      }
      if key.isReferredTo, map.has(.years) { draft.isOutOfOrder = true }
    }
    draft.isFlawed = passed > 0
    draft.numbersInBrackets = numbersInBrackets
    for key in [PlanKey.plenum, .years] where !map.has(key) && !map.isFlawed {
      note(.missingKey([key.rawValue], entity: .plan), at: span)
    }
    if let years = map[.years], !hasYears, !draft.isFlawed {
      note(.missingKey([PlanKey.years.rawValue], entity: .plan), at: years)
    }
    return draft
  }

  /// Stops where the file is of a newer version: what it means can only be guessed.
  private mutating func checkVersion() throws(ReadingStop) {
    guard let name = try string(key: PlanKey.plenum.rawValue) else { return }
    guard let version = Int(name.value), version > 0 else {
      note(.versionUnreadable(name.value.quotable), at: name.span)
      return
    }
    guard version > Plan.formatVersion else { return }
    forgetFindings()
    throw ReadingStop(.versionTooNew(name.value.quotable), at: name.span)
  }

  private mutating func page() throws(ReadingStop) -> PageDraft? {
    guard let span = try map(key: PlanKey.page.rawValue) else { return nil }
    var map = OpenMap<PageKey>(at: span)
    var draft = PageDraft()
    while let key = try nextKey(&map) {
      switch key {
      case .place: draft.place = try text(key)
      case .signatures:
        draft.signatures = try list(key: key.rawValue) { reader, items throws(ReadingStop) in
          if let text = try reader.text(reader.node(), key: key.rawValue) { items.append(text) }
        }
      }
    }
    return draft
  }
}

extension PlanKey {
  /// True if years cannot be understood without its value.
  fileprivate var isReferredTo: Bool {
    switch self {
    case .language, .numbers, .yearBegins, .themes, .units, .indicators, .sources: true
    case .plenum, .organisation, .short, .page, .sameWords, .years: false
    }
  }
}

// MARK: - Themes and sources

extension PlanReader {
  /// Texts by name: the plan's themes, the units of the organisation, an indicator's parts.
  private mutating func themes(key: String) throws(ReadingStop) -> [ThemeDraft] {
    guard try map(key: key) != nil else { return [] }
    var names = OpenNames()
    var drafts: [ThemeDraft] = []
    while let name = try nextName(&names) {
      let isTheme = key == PlanKey.themes.rawValue
      drafts.append(
        try isTheme ? theme(name) : ThemeDraft(name: name, text: try namedText(name)))
    }
    return drafts
  }

  /// The next value as it is written, if it is a scalar; it is not taken.
  private mutating func peekedText() throws(ReadingStop) -> String? {
    if case .scalar(let scalar) = try stream.peek() { scalar.text } else { nil }
  }

  private mutating func theme(_ name: Name) throws(ReadingStop) -> ThemeDraft {
    var draft = ThemeDraft(name: name)
    if try takesNothing() {
      noteNothing(behind: name.value, at: name.span)
      return draft
    }
    let node = try node()
    guard case .map(let span) = node, let first = try peekedText(), ThemeKey(first) != nil else {
      draft.text = try namedText(node, name)
      return draft
    }
    var map = OpenMap<ThemeKey>(at: span)
    while let key = try nextKey(&map) {
      switch key {
      case .text: draft.text = try text(key)
      case .under: draft.under = try string(key: key.rawValue)
      }
    }
    if !map.has(.text), !map.isFlawed {
      note(.missingKey([ThemeKey.text.rawValue], entity: .theme), at: name.span)
    }
    return draft
  }

  private mutating func namedText(_ name: Name) throws(ReadingStop) -> TextDraft? {
    guard try takesNothing() else { return try namedText(node(), name) }
    noteNothing(behind: name.value, at: name.span)
    return nil
  }

  private mutating func namedText(_ node: Node, _ name: Name) throws(ReadingStop) -> TextDraft? {
    if case .scalar(let scalar) = node,
      let whole = try textCutByComma(scalar, isKey: { _ in false })
    {
      note(.textCutByComma(whole.value.withoutCurlyQuotes.quotable), at: whole.span)
      return nil
    }
    return try text(node, key: name.value)
  }

  private mutating func sources() throws(ReadingStop) -> [SourceDraft] {
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
    var map = OpenMap<SourceKey>(at: name.span)
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
      note(.missingKey([SourceKey.title.rawValue], entity: .source), at: name.span)
    }
    return draft
  }
}

// MARK: - Indicators

extension PlanReader {
  /// Yes or no, as YAML writes it.
  enum Truth: String, CaseIterable {
    case yes = "true"
    case no = "false"
  }

  private mutating func truth(_ key: some MapKey) throws(ReadingStop) -> Located<Truth>? {
    try word(key: key.rawValue)
  }

  private mutating func indicators() throws(ReadingStop) -> [IndicatorDraft] {
    guard try map(key: PlanKey.indicators.rawValue) != nil else { return [] }
    var names = OpenNames()
    var drafts: [IndicatorDraft] = []
    while let name = try nextName(&names) {
      drafts.append(try indicator(name))
    }
    return drafts
  }

  private mutating func indicator(_ name: Name) throws(ReadingStop) -> IndicatorDraft {
    var draft = IndicatorDraft(name: name)
    var map = OpenMap<IndicatorKey>(at: name.span)
    if try takesNothing() {
      // Falls through to the missing name.
    } else if try self.map(key: name.value) == nil {
      draft.isUnitCertain = false
      return draft
    } else {
      while let key = try nextKey(&map) {
        switch key {
        case .name: draft.title = try text(key)
        case .unit: draft.unit = try unit()
        case .short: draft.short = try text(key)
        case .definition: draft.definition = try text(key)
        case .better: draft.better = try word(key: key.rawValue)?.value
        case .aggregation: draft.aggregation = try word(key: key.rawValue)?.value ?? .none
        case .negative: draft.canBeNegative = try truth(key).map { $0.value == .yes }
        case .headline:
          draft.isHeadline = try truth(key)?.value == .yes
        case .parts: try parts(&draft)
        case .notes: draft.notes = try text(key, allowingLineBreaks: true)
        }
      }
    }
    draft.isUnitCertain = !map.isFlawed && (draft.unit != nil || !map.has(.unit))
    if !map.has(.name), !map.isFlawed {
      note(.missingKey([IndicatorKey.name.rawValue], entity: .indicator), at: name.span)
    }
    return draft
  }

  /// A unit; one that begins with a scale could not be told from a number.
  private mutating func unit() throws(ReadingStop) -> TextDraft? {
    guard let draft = try text(IndicatorKey.unit) else { return nil }
    let texts =
      switch draft.content {
      case .plain(let text): [text]
      case .byLanguage(let text): text.variants.map(\.text)
      }
    guard let text = texts.first(where: FigureVocabulary.beginsWithScale) else { return draft }
    note(.unitBeginsWithScale(text.quotable), at: draft.span)
    return nil
  }

  /// The parts of an indicator, and how they stand to a figure; names that no part can have are
  /// noted.
  private mutating func parts(_ draft: inout IndicatorDraft) throws(ReadingStop) {
    guard try map(key: IndicatorKey.parts.rawValue) != nil else { return }
    var names = OpenNames()
    while let name = try nextName(&names) {
      guard let kind = PartsKey(name.value) else {
        _ = noteReserved(name)
        draft.parts.append(ThemeDraft(name: name, text: try namedText(name)))
        continue
      }
      let word: Located<Truth>? = try word(key: name.value)
      if word?.value == .yes { draft.division = kind == .some ? .some : .apart }
    }
  }
}
