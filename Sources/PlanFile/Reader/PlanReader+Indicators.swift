internal import PlanModel
internal import Text

extension PlanReader {
  /// Yes or no, as YAML writes it.
  private enum Truth: String, CaseIterable {
    case yes = "true"
    case no = "false"
  }

  /// The plan's indicators.
  mutating func indicators() throws(ReadingStop) -> [IndicatorDraft] {
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
    var map = OpenMap<IndicatorKey>(at: name.place)
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
        case .better: draft.better = try word(key: key.rawValue)?.value ?? .higher
        case .aggregation: draft.aggregation = try word(key: key.rawValue)?.value ?? .none
        case .headline:
          let truth: Located<Truth>? = try word(key: key.rawValue)
          draft.isHeadline = truth?.value == .yes
        case .parts: draft.parts = try parts()
        case .notes: draft.notes = try text(key, allowingLineBreaks: true)
        }
      }
    }
    draft.isUnitCertain = !map.isFlawed && (draft.unit != nil || !map.has(.unit))
    if !map.has(.name), !map.isFlawed {
      findings.add(
        .missingKey([IndicatorKey.name.rawValue], entity: .indicator), at: name.place)
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
    findings.add(.unitBeginsWithScale(text.quotable), at: draft.place)
    return nil
  }

  private mutating func parts() throws(ReadingStop) -> [ThemeDraft] {
    let parts = try themes(key: IndicatorKey.parts.rawValue)
    refuseLanguages(among: parts.map(\.name))
    return parts
  }

  /// Notes a part that is called as a language: it is rather a text that was meant.
  mutating func refuseLanguages(among names: [Name]) {
    guard let name = names.first(where: { Language($0.value) != nil }) else { return }
    findings.add(.partIsLanguage(name.value), at: name.place)
  }
}
