internal import PlanModel
internal import Text
internal import Wording

extension PlanBuilder {
  /// A figure for the model; nil where it cannot be used, which is noted. `indicator` is its
  /// indicator, by its order in the draft, nil where it has none, which is noted elsewhere.
  mutating func figure(
    _ draft: FigureDraft, ofWhich: Located<[PartDraft]>? = nil, of indicator: Int?
  ) -> Figure? {
    switch draft.content {
    case .broken:
      _ = ofWhich.map { parts($0.value, of: indicator) }
      return nil
    case .parts(let drafts):
      if let ofWhich { findings.add(.partsWithoutWhole, at: ofWhich.span) }
      return parts(drafts, of: indicator).map(Self.sum)
    case .stated(let stated):
      let isFitting = check(stated, at: draft.span, of: indicator)
      guard let ofWhich else {
        return isFitting ? Figure(stated: stated.words, meaning: stated.meaning) : nil
      }
      let parts = parts(ofWhich.value, of: indicator)
      guard stated.meaning != .notReported else {
        findings.add(.partsWithoutWhole, at: ofWhich.span)
        return nil
      }
      guard isFitting, let parts else { return nil }
      check(parts, of: stated, at: ofWhich.span)
      return Figure(stated: stated.words, meaning: stated.meaning, composition: .ofWhich(parts))
    }
  }

  /// A figure that is the sum of its parts.
  ///
  /// Where no sum can be stated ("about 15" and 5) the figure is words, its parts side by side.
  private static func sum(_ parts: [Figure.Part]) -> Figure {
    let stated = parts.map { "\(Language.en.words.stated($0.quantity)) \($0.name)" }.joined(
      separator: " + ")
    var sum = Sum()
    for part in parts { sum.add(part.quantity) }
    return Figure(
      stated: stated, meaning: sum.quantity().map { .quantity($0) } ?? .words,
      composition: .sum(parts))
  }

  /// The parts for the model; nil where any of them cannot be used, which is noted.
  private mutating func parts(_ drafts: [PartDraft], of indicator: Int?) -> [Figure.Part]? {
    var parts: [Figure.Part] = []
    parts.reserveCapacity(drafts.count)
    for draft in drafts {
      let isKnown = check(draft.name, of: indicator)
      guard let figure = draft.figure else { continue }
      let isFitting = check(figure.value, at: figure.span, of: indicator)
      if isKnown, isFitting, case .quantity(let quantity) = figure.value.meaning {
        parts.append(Figure.Part(name: draft.name.value, quantity: quantity))
      }
    }
    return parts.count == drafts.count ? parts : nil
  }

  private mutating func check(
    _ figure: StatedFigure, at span: Span, of indicator: Int?
  ) -> Bool {
    guard let indicator,
      let problem = draft.indicators[indicator].problem(of: figure, language: draft.language)
    else { return true }
    findings.add(problem, at: span)
    return false
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

  /// Notes parts that exceed their whole, where that is certain.
  ///
  /// Nothing is known of parts that are not named, except that they do not take away from the
  /// whole as long as no named part does.
  private mutating func check(_ parts: [Figure.Part], of whole: StatedFigure, at span: Span) {
    guard case .quantity(let quantity) = whole.meaning, let high = quantity.interval.high
    else { return }
    var least = Sum()
    for part in parts {
      guard let low = part.quantity.interval.low, low.value >= .zero else { return }
      least.add(Quantity(low.isStrict ? .over : .exact, part.quantity.first))
    }
    guard let sum = least.quantity(), let low = sum.interval.low,
      low.value > high.value || (low.value == high.value && (low.isStrict || high.isStrict))
    else { return }
    findings.add(
      .partsExceedWhole(parts: Language.en.words.stated(sum), whole: whole.words.quotable), at: span
    )
  }
}

extension IndicatorDraft {
  /// The problem of the units that stand beside a figure of this indicator, in a plan of this
  /// language; nil if they have none.
  fileprivate func problem(of figure: StatedFigure, language: Language) -> Problem? {
    // Nothing is said of a unit where it is not certain which one is meant.
    guard isUnitCertain, !figure.units.isEmpty else { return nil }
    let units = unit?.localized(in: language).variants.map(\.text) ?? []
    for unit in figure.units where !Self.isSpelling(unit.text, ofOne: units) {
      // A word in small letters before a number is no currency, a digit or a comma no unit.
      let isWord = !unit.isLeading || unit.text.allSatisfy(\.isUppercase)
      let isStray = unit.text.contains { $0.isNumber || $0 == "," }
      let hasName = unit.text.contains { $0.isLetter || $0.isSymbol || "%°".contains($0) }
      guard isWord, hasName, !isStray else {
        return .figureUnreadable(figure.words.quotable)
      }
      return units.isEmpty
        ? .unitMissing(unit.text.quotable, indicator: name.value)
        : .unitMismatch(unit.text.quotable, unit: units)
    }
    return nil
  }

  private static func isSpelling(_ unit: String, ofOne units: [String]) -> Bool {
    if units.contains(unit) { return true }
    let spelling = FigureVocabulary.normalized(unit: unit)
    return units.contains { FigureVocabulary.normalized(unit: $0) == spelling }
  }
}
