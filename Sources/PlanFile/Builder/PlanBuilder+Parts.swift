internal import PlanModel
internal import Text
internal import Wording

// Figures that are made of parts, of periods, or of words in several languages.
extension PlanBuilder {
  /// A figure of a map; nil where it cannot be used, which is noted.
  mutating func map(
    _ draft: FigureDraft, as role: FigureContext.Role, of indicator: Int?,
    _ origin: FigureOrigin?
  ) -> Figure? {
    switch draft.content {
    case .parts(let drafts): return figure(ofParts: drafts, as: role, of: indicator)
    case .periods(let drafts, let isToDate):
      return figure(
        ofPeriods: drafts, isToDate, as: role, of: indicator, origin, at: draft.span)
    case .byLanguage(let drafts): return words(drafts, as: role, of: indicator)
    default: return nil
    }
  }

  /// Relation of an indicator's parts to a figure: what has a rate or percent for a unit is never
  /// added.
  func division(of indicator: IndicatorDraft) -> Division.Kind {
    let units = indicator.unit?.localized(in: draft.language).variants.map(\.text) ?? []
    return units.contains(where: FigureVocabulary.isRate) ? .apart : indicator.division
  }

  // MARK: - Parts

  private mutating func figure(
    ofParts drafts: [PartDraft], as role: FigureContext.Role, of indicator: Int?
  ) -> Figure? {
    guard !noteMistypedFigure(in: drafts, as: role, of: indicator),
      let read = read(drafts, of: indicator, where: { $0.check($1, of: indicator) })
    else { return nil }
    let kind = indicator.map { division(of: draft.indicators[$0]) } ?? .parts
    let declared = indicator.map { draft.indicators[$0].parts.map(\.name.value) } ?? []
    // Nobody reports on a target.
    let isReport = role == .actual && kind != .some
    let silent =
      isReport
      ? declared.filter { name in !read.parts.contains { $0.name == name } }
        + read.silent.filter { !declared.contains($0) } : []
    return figure(Division(kind, read.parts, silent: silent), isOpen: !silent.isEmpty, indicator)
  }

  /// The parts that are named of a whole, declared or not; nil where any of them cannot be used,
  /// which is noted.
  mutating func parts(ofWhole drafts: [PartDraft], of indicator: Int?) -> [Figure.Part]? {
    guard let read = read(drafts, of: indicator, where: { _, _ in true }) else { return nil }
    for draft in drafts where read.silent.contains(draft.name.value) {
      guard let figure = draft.figure, case .stated(let words) = figure.content else { continue }
      findings.add(.partNotNumber(words.quotable), at: figure.span)
    }
    return read.silent.isEmpty ? read.parts : nil
  }

  /// Notes a key that stands where `figure` was meant, and tells whether there is one: a year, a date
  /// or a source beside it would be added as a part.
  private mutating func noteMistypedFigure(
    in drafts: [PartDraft], as role: FigureContext.Role, of indicator: Int?
  ) -> Bool {
    let declared = indicator.map { draft.indicators[$0].parts.map(\.name.value) } ?? []
    let known =
      role == .baseline
      ? BaselineKey.allCases.map(\.rawValue) : StatementKey.allCases.map(\.rawValue)
    let strange = drafts.map(\.name).filter { !declared.contains($0.value) }
    let (keys, others) = (
      strange.filter { known.contains($0.value) }, strange.filter { !known.contains($0.value) }
    )
    guard let name = others.first, !keys.isEmpty || drafts.count == 1 else { return false }
    let figure = StatementKey.figure.rawValue
    let nearest = findings.nearest(to: name.value, among: keys.isEmpty ? [figure] : known)
    guard nearest != nil || !keys.isEmpty else { return false }
    findings.add(
      .unknownKey(name.value.quotable, nearest: nearest, known: known), at: name.span)
    return true
  }

  private mutating func check(_ part: Name, of indicator: Int?) -> Bool {
    guard let parts = indicator.map({ draft.indicators[$0].parts }), !parts.isEmpty,
      !parts.contains(where: { $0.name.value == part.value })
    else { return true }
    findings.add(
      .unknownReference(
        part.value.quotable, entity: .part,
        nearest: findings.nearest(to: part.value, among: parts.map(\.name.value))),
      at: part.span)
    return false
  }

  /// The named numbers, and the names of those that are not reported; nil where any cannot be used,
  /// which is noted.
  private mutating func read(
    _ drafts: [PartDraft], of indicator: Int?, where isKnown: (inout PlanBuilder, Name) -> Bool
  ) -> (parts: [Figure.Part], silent: [String])? {
    var parts: [Figure.Part] = []
    var silent: [String] = []
    parts.reserveCapacity(drafts.count)
    for draft in drafts {
      let isKnown = isKnown(&self, draft.name)
      guard let figure = draft.figure, let meaning = meaning(figure, as: .part, of: indicator)
      else { continue }
      switch meaning {
      case .quantity(let quantity):
        if isKnown { parts.append(Figure.Part(name: draft.name.value, quantity: quantity)) }
      case .notReported: if isKnown { silent.append(draft.name.value) }
      case .words, .notSet:
        if case .stated(let words) = figure.content {
          findings.add(.partNotNumber(words.quotable), at: figure.span)
        }
      }
    }
    return parts.count + silent.count == drafts.count ? (parts, silent) : nil
  }

  /// The figure of a division, in the words of the file. Where none can be stated ("about 15" and 5)
  /// it is words, the parts side by side; where all is silent nothing is reported.
  private func figure(_ division: Division, isOpen: Bool, _ indicator: Int?) -> Figure {
    var words = division.parts.map { "\(Language.en.words.stated($0.quantity)) \($0.name)" }
    guard !words.isEmpty else { return Figure(stated: "not reported", meaning: .notReported) }
    let sign = division.kind == .apart || division.kind == .some ? ", " : " + "
    words = [words.joined(separator: sign)] + division.silent.map { "\($0) not reported" }
    let quantity = division.quantity(
      isNeverNegative: indicator.map { draft.indicators[$0].canBeNegative } == false,
      isOpen: isOpen)
    return Figure(
      stated: words.joined(separator: "; "), meaning: quantity.map { .quantity($0) } ?? .words,
      composition: .divided(division))
  }

  // MARK: - Periods

  private mutating func figure(
    ofPeriods drafts: [PartDraft], _ isToDate: Bool, as role: FigureContext.Role,
    of indicator: Int?, _ origin: FigureOrigin?, at span: Span
  ) -> Figure? {
    guard let read = read(drafts, of: indicator, where: { _, _ in true }) else { return nil }
    guard let kind = drafts.lazy.compactMap({ Period($0.name.value)?.kind }).first,
      let indicator
    else { return nil }
    let aggregation = draft.indicators[indicator].aggregation
    guard aggregation != .none else {
      let name = draft.indicators[indicator].name.value
      findings.add(.periodsNotAdded(indicator: name.quotable), at: span)
      return nil
    }
    let year = Period.year(of: kind, from: draft.yearBegins?.month ?? 1).map(\.description)
    let parts = year.compactMap { name in read.parts.first { $0.name == name } }
    let last = parts.last.flatMap { year.firstIndex(of: $0.name) } ?? -1
    let absent = year.enumerated().filter { _, name in !parts.contains { $0.name == name } }
    let division: Division.Kind =
      aggregation == .latest ? .lastPeriod : isToDate ? .toDate : .periods
    guard role == .actual else {
      if aggregation == .sum, !absent.isEmpty {
        findings.add(.targetPeriodMissing(absent.compactMap { Period($0.element) }), at: span)
        return nil
      }
      return figure(Division(division, parts), isOpen: false, indicator)
    }
    // A period that is said to be silent is, whether it has ended or not.
    let over = origin?.periodsOver(kind) ?? year.count
    let silent = absent.filter {
      $0.offset < max(over, last) || read.silent.contains($0.element)
    }
    let isOpen = division == .toDate ? silent.contains { $0.offset > last } : !silent.isEmpty
    return figure(
      Division(division, parts, silent: silent.map(\.element)), isOpen: isOpen, indicator)
  }

  // MARK: - Words

  private mutating func words(
    _ drafts: [PartDraft], as role: FigureContext.Role, of indicator: Int?
  ) -> Figure? {
    var variants: [LocalizedText.Variant] = []
    var meanings: [Figure.Meaning] = []
    for draft in drafts {
      guard let figure = draft.figure, case .stated(let words) = figure.content,
        let meaning = meaning(figure, as: role, of: indicator)
      else { continue }
      if case .quantity = meaning {
        // A number is told in no language: a part was meant.
        findings.add(.partIsLanguage(draft.name.value), at: draft.name.span)
        return nil
      }
      meanings.append(meaning)
      if let language = Language(draft.name.value) {
        variants.append(LocalizedText.Variant(words, in: language))
      }
    }
    guard meanings.count == drafts.count, let meaning = meanings.first,
      let text = LocalizedText(variants)?.preferring(draft.language)
    else { return nil }
    let isOne = meaning != .words && meanings.allSatisfy { $0 == meaning }
    return Figure(
      stated: text.variants[0].text, meaning: isOne ? meaning : .words,
      composition: isOne ? .plain : .words(text))
  }
}
