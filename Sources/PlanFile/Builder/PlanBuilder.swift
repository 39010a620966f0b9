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
  /// What is uncertain about the plan, apart from the names that are mentioned.
  private var gaps = Doubts()

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
    plan.themes = draft.themes.map { theme in
      Theme(
        id: theme.name.value, text: localized(theme.text, or: theme.name.value),
        span: theme.name.place)
    }
    plan.indicators = draft.indicators.map { indicator($0) }
    plan.sources = draft.sources.map { source($0) }
    plan.page = draft.page.map {
      Plan.Page(
        place: localized($0.place), signatures: $0.signatures.compactMap { localized($0) })
    }
    plan.years = draft.years.map { year($0) }.sorted { $0.year < $1.year }
    return plan
  }

  /// What is uncertain about the plan that was built; nothing if no error was found.
  var doubts: Doubts {
    guard findings.hasErrors else { return Doubts() }
    var doubts = gaps
    doubts.isIncomplete = draft.isFlawed
    doubts.mentioned = [
      .theme: themes.used, .indicator: indicators.used, .source: sources.used,
    ]
    return doubts
  }

  /// Remembers what is not certain about a thing that stands at a place.
  mutating func doubt(_ kind: WritableKeyPath<Doubts, Set<Span>>, at place: Place, if isSo: Bool) {
    if isSo { gaps[keyPath: kind].insert(place) }
  }

  /// A text for the model.
  func localized(_ text: TextDraft?) -> LocalizedText? {
    text?.localized(in: draft.language)
  }

  /// A text for the model that every thing of its sort has; where it is missing, which is noted
  /// already, something else in its stead.
  func localized(_ text: TextDraft?, or other: String) -> LocalizedText {
    localized(text) ?? LocalizedText(other, in: draft.language)
  }

  /// An indicator for the model; that it has no name is noted already.
  private mutating func indicator(_ indicator: IndicatorDraft) -> Indicator {
    doubt(\.nameless, at: indicator.name.place, if: indicator.title == nil)
    let id = indicator.name.value
    return Indicator(
      id: id, name: localized(indicator.title, or: id),
      short: localized(indicator.short),
      unit: localized(indicator.unit), better: indicator.better,
      aggregation: indicator.aggregation, isHeadline: indicator.isHeadline,
      parts: indicator.parts.compactMap { part in
        localized(part.text).map { Indicator.Part(id: part.name.value, text: $0) }
      },
      notes: localized(indicator.notes), span: indicator.name.place,
      nameSpan: indicator.title?.place ?? indicator.name.place)
  }

  private func source(_ source: SourceDraft) -> Source {
    Source(
      id: source.name.value, title: localized(source.title, or: source.name.value),
      publisher: localized(source.publisher),
      date: source.date, url: source.url, file: source.file,
      span: source.name.place)
  }

  /// The names of sources; one that does not exist is noted, and is a source all the same to who
  /// asks whether there is any.
  mutating func sourceNames(_ names: [Name]) -> [String] {
    var values: [String] = []
    values.reserveCapacity(names.count)
    for name in names {
      _ = sources.use(name, &findings)
      values.append(name.value)
    }
    return values
  }
}
