internal import PlanModel

/// Makes a plan of a draft: resolves references and notes all that is wrong with values beside each
/// other. One mistake gives one diagnostic: what was noted already is passed over in silence.
struct PlanBuilder {
  let draft: PlanDraft
  var findings: Findings
  var themes: NameTable
  var indicators: NameTable
  var sources: NameTable
  /// The objectives of all years of the file.
  let objectives: ObjectiveTable
  /// The indicators of the plan, in the order of the draft.
  var indicatorModels: [Indicator] = []

  /// A builder for a draft and what was noted when it was read.
  init(_ draft: PlanDraft, _ findings: Findings) {
    self.draft = draft
    self.findings = findings
    themes = NameTable(draft.themes.map(\.name), of: .theme)
    indicators = NameTable(draft.indicators.map(\.name), of: .indicator)
    sources = NameTable(draft.sources.map(\.name), of: .source)
    objectives = ObjectiveTable(draft.years)
  }

  /// The plan, of use only if no error was found.
  mutating func build() -> Plan {
    var plan = Plan()
    plan.language = draft.language
    plan.organisation = localized(draft.organisation)
    plan.short = localized(draft.short)
    plan.themes = draft.themes.compactMap { theme in
      localized(theme.text).map {
        Theme(id: theme.name.value, text: $0, span: theme.name.place)
      }
    }
    indicatorModels = draft.indicators.map { indicator($0) }
    plan.indicators = indicatorModels
    plan.sources = draft.sources.compactMap { source($0) }
    plan.page = draft.page.map {
      Plan.Page(
        place: localized($0.place), signatures: $0.signatures.compactMap { localized($0) })
    }
    plan.years = draft.years.map { year($0) }.sorted { $0.year < $1.year }

    if !draft.isFlawed {
      themes.warnOfUnused(&findings)
      indicators.warnOfUnused(&findings)
      sources.warnOfUnused(&findings)
    }
    return plan
  }

  /// A text for the model.
  func localized(_ text: TextDraft?) -> LocalizedText? {
    text?.localized(in: draft.language)
  }

  /// An indicator for the model; that it has no name is noted already.
  private mutating func indicator(_ indicator: IndicatorDraft) -> Indicator {
    warnOfLength(indicator.title, short: indicator.short)
    let id = indicator.name.value
    return Indicator(
      id: id, name: localized(indicator.title) ?? LocalizedText(id, in: draft.language),
      short: localized(indicator.short),
      unit: localized(indicator.unit), better: indicator.better,
      aggregation: indicator.aggregation, isHeadline: indicator.isHeadline,
      parts: indicator.parts.compactMap { part in
        localized(part.text).map { Indicator.Part(id: part.name.value, text: $0) }
      },
      notes: localized(indicator.notes), span: indicator.name.place,
      nameSpan: indicator.title?.place ?? indicator.name.place)
  }

  private func source(_ source: SourceDraft) -> Source? {
    guard let title = localized(source.title) else { return nil }
    return Source(
      id: source.name.value, title: title, publisher: localized(source.publisher),
      date: source.date, url: source.url, file: source.file,
      span: source.name.place)
  }

  /// The names of sources that exist; the others are noted.
  mutating func resolvedSources(_ names: [Name]) -> [String] {
    var resolved: [String] = []
    resolved.reserveCapacity(names.count)
    for name in names where sources.use(name, &findings) != nil { resolved.append(name.value) }
    return resolved
  }
}
