internal import PlanModel
internal import Text

/// Makes a plan of drafts: resolves references and notes all that is wrong with values beside each
/// other. One mistake gives one diagnostic: what was noted already is passed over in silence.
///
/// The years come one by one, each as soon as it is read, so that only one draft of a year is in
/// memory at a time.
struct PlanBuilder {
  // The years and figures, in files of their own, add to what was found and to what is used.

  /// The plan without its years: what the years refer to.
  private(set) var draft: PlanDraft
  var findings = Findings()
  var themes: NameTable
  var units: NameTable
  var indicators: NameTable
  var sources: NameTable
  /// The years, in the order of the file.
  private var years: [YearPlan] = []
  /// Form in which the plan writes its years: that of the first one that it may have.
  var yearForm: YearForm?
  /// Names of no objective of their own year, each with the index of that year: what is wrong is
  /// known once all years are.
  private var strayAnswers: [(name: Name, yearPlace: Int)] = []
  /// The objectives of terms, by their ids.
  var terms: [String: [TermRecord]] = [:]
  /// Objectives that have nothing but an id: what they change is known once all years are.
  private var changes: [(draft: ObjectiveDraft, yearPlace: Int, index: Int, year: Int)] = []
  /// Lists of one name, kept to be shared: who answers an objective of one year does in others as
  /// well.
  private var lists: [[String]] = []
  private var listPlaces = NameIndex()
  /// Doubts about the plan, apart from the names that are mentioned.
  private var gaps = Doubts()

  /// A builder for years that refer to what stands in a draft.
  init(_ draft: PlanDraft) {
    self.draft = draft
    themes = NameTable(draft.themes.map(\.name), of: .theme)
    units = NameTable(draft.units.map(\.name), of: .unit)
    indicators = NameTable(draft.indicators.map(\.name), of: .indicator)
    sources = NameTable(draft.sources.map(\.name), of: .source)
  }

  /// A plan without anything but the form of its years.
  var calendar = Plan()

  /// Adds a year.
  mutating func add(_ draft: YearDraft) {
    years.append(year(draft))
  }

  /// Remembers that an achievement of the year to come names an objective that the year has not.
  mutating func addStrayAnswer(_ name: Name) {
    strayAnswers.append((name, years.count))
  }

  /// Remembers that an objective of the year to come may change one of a term.
  mutating func addChange(_ draft: ObjectiveDraft, at index: Int, of year: YearDraft) {
    changes.append((draft, years.count, index, year.year ?? 0))
  }

  /// The same names; of equal lists of one name only one is kept in memory.
  mutating func shared(_ names: [String]) -> [String] {
    guard names.count == 1 else { return names }
    if let place = listPlaces.insert(names[0], lists.count) { return lists[place] }
    lists.append(names)
    return names
  }

  /// The plan of all years that were added, of use only if no error was found.
  mutating func build() -> Plan {
    applyChanges()
    noteRepeatedTerms()
    noteStrayAnswers()
    var plan = Plan()
    plan.language = draft.language
    plan.yearForm = yearForm ?? .calendar
    plan.yearBegins = draft.yearBegins
    plan.organisation = localized(draft.organisation)
    plan.short = localized(draft.short)
    plan.themes = themesInOrder()
    plan.units = draft.units.map { unit in
      Unit(
        id: unit.name.value, text: localized(unit.text, or: unit.name.value),
        span: unit.name.span)
    }
    plan.indicators = draft.indicators.map { indicator($0) }
    plan.sources = draft.sources.map { source($0) }
    plan.numbersInBrackets = draft.numbersInBrackets
    plan.page = draft.page.map {
      Plan.Page(
        place: localized($0.place), signatures: $0.signatures.compactMap { localized($0) })
    }
    plan.marksSameWords = draft.marksSameWords
    plan.years = years.sorted { $0.year < $1.year }
    return plan
  }

  /// Takes what stands in the file apart from the years, and what was noted when it was read.
  mutating func complete(_ draft: PlanDraft, _ findings: Findings) {
    self.draft = draft
    self.findings.add(findings)
  }

  /// Puts what changes of objectives of a term into the objectives that say so; others lack a text.
  private mutating func applyChanges() {
    for change in changes.sorted(by: { $0.year < $1.year }) {
      guard let id = change.draft.id?.value, let term = term(id, in: change.year, isLater: true)
      else {
        let keys: [ObjectiveKey] = [.text, .indicator]
        findings.add(
          .missingKey(keys.map(\.rawValue), entity: .objective), at: change.draft.span)
        if let figure = change.draft.target {
          findings.add(.targetWithoutIndicator, at: figure.span)
        }
        continue
      }
      guard years[change.yearPlace].objectives.indices.contains(change.index) else { continue }
      var objective = years[change.yearPlace].objectives[change.index]
      objective.target = change.draft.target.flatMap { target($0, of: term.indicator) }
      objective.formerTargets = formerTargets(of: change.draft, term.indicator)
      years[change.yearPlace].objectives[change.index] = objective
      if case .postponed(let to?) = objective.outcome {
        terms[id] = terms[id]?.map { $0.year == term.year ? $0.reaching(to: to) : $0 }
      }
    }
    changes = []
  }

  /// Warns of what later years say of an objective of a term although it stands in the first.
  private mutating func noteRepeatedTerms() {
    guard !terms.isEmpty else { return }
    for year in years {
      for objective in year.objectives {
        guard let term = objective.id.flatMap({ term($0, in: year.year, isLater: true) })
        else { continue }
        let keys = objective.keysOfFirstYear.map(\.rawValue)
        if keys.isEmpty { continue }
        findings.add(
          .notOfLaterYear(keys, since: label(of: term.year)), at: objective.spans.item)
      }
    }
  }

  /// The term of an objective with an id that a year lies in.
  private func term(_ id: String, in year: Int, isLater: Bool) -> TermRecord? {
    terms[id]?.last { (isLater ? $0.year < year : $0.year <= year) && year <= $0.until }
  }

  /// Notes the names that should be those of objectives of their own years.
  private mutating func noteStrayAnswers() {
    guard !strayAnswers.isEmpty else { return }
    var settings: [String: [Int]] = [:]
    for year in years where YearPlan.range.contains(year.year) {
      for case let id? in year.objectives.map(\.id) where settings[id]?.last != year.year {
        settings[id, default: []].append(year.year)
      }
    }
    var near: (yearPlace: Int, ids: [String])?
    for (name, yearPlace) in strayAnswers {
      if term(name.value, in: years[yearPlace].year, isLater: true) != nil { continue }
      if let others = settings[name.value] {
        findings.add(
          .answersOtherYear(name.value.quotable, years: others.sorted().map(label)), at: name.span)
        continue
      }
      if near?.yearPlace != yearPlace {
        near = (yearPlace, Set(years[yearPlace].objectives.compactMap(\.id)).sorted())
      }
      let nearest = findings.nearest(to: name.value, among: near?.ids ?? [])
      findings.add(
        .unknownReference(name.value.quotable, entity: .objective, nearest: nearest),
        at: name.span)
    }
  }

  /// A year as the plan writes it.
  func label(of year: Int) -> YearLabel { YearLabel(year, in: yearForm ?? .calendar) }

  /// Doubts about the plan that was built; none if no error was found.
  var doubts: Doubts {
    guard findings.hasErrors else { return Doubts() }
    var doubts = gaps
    doubts.isIncomplete = draft.isFlawed
    doubts.mentioned = [
      .theme: themes.used, .unit: units.used, .indicator: indicators.used, .source: sources.used,
    ]
    return doubts
  }

  /// Remembers a doubt about the thing in a stretch of the file.
  mutating func doubt(_ kind: WritableKeyPath<Doubts, Set<Span>>, at span: Span, if isSo: Bool) {
    if isSo { gaps[keyPath: kind].insert(span) }
  }

  /// A text for the model.
  func localized(_ text: TextDraft?) -> LocalizedText? {
    text?.localized(in: draft.language)
  }

  /// A text for the model that every thing of its sort has; where it is missing, which is noted
  /// already, another stands in its stead.
  func localized(_ text: TextDraft?, or other: String) -> LocalizedText {
    localized(text) ?? LocalizedText(other, in: draft.language)
  }

  /// An indicator for the model; that it has no name is noted already.
  private mutating func indicator(_ indicator: IndicatorDraft) -> Indicator {
    doubt(\.unjudged, at: indicator.name.span, if: indicator.title == nil)
    let id = indicator.name.value
    return Indicator(
      id: id, name: localized(indicator.title, or: id),
      short: localized(indicator.short),
      unit: localized(indicator.unit), definition: localized(indicator.definition),
      better: indicator.better, aggregation: indicator.aggregation,
      canBeNegative: indicator.canBeNegative, isHeadline: indicator.isHeadline,
      parts: indicator.parts.compactMap { part in
        localized(part.text).map { Indicator.Part(id: part.name.value, text: $0) }
      },
      notes: localized(indicator.notes), span: indicator.name.span,
      nameSpan: indicator.title?.span ?? indicator.name.span)
  }

  private func source(_ source: SourceDraft) -> Source {
    Source(
      id: source.name.value, title: localized(source.title, or: source.name.value),
      publisher: localized(source.publisher),
      date: source.date, url: source.url, file: source.file,
      span: source.name.span)
  }

  /// The names of units of the organisation; one that does not exist is noted and left out.
  mutating func unitNames(_ names: [Name]) -> [String] {
    names.isEmpty
      ? [] : shared(names.filter { units.use($0, &findings) != nil }.map(\.value))
  }

  /// The names of sources; one that does not exist is noted, and still counts where it is asked
  /// whether there is any source.
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
