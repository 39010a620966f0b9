internal import PlanModel

/// What a figure must know of its indicator.
struct Measure {
  /// The indicator's name in the plan.
  let id: String
  /// Which figures are good.
  let better: Indicator.Direction
  /// What becomes of the figures of several years.
  let aggregation: Indicator.Aggregation
  /// The unit in each language, as written; none for bare numbers.
  let units: [String]
  /// Whether the units are certain; nothing is said of a unit where they are not.
  let isUnitCertain: Bool
  /// The names of the parts; none where any name will do.
  let parts: [String]
  private let spellings: Set<String>

  /// The measure of an indicator.
  init(_ draft: IndicatorDraft, language: Language) {
    id = draft.name.value
    better = draft.better
    aggregation = draft.aggregation
    units = draft.unit?.localized(in: language).variants.map(\.text) ?? []
    isUnitCertain = draft.isUnitCertain
    parts = draft.parts.map(\.name.value)
    spellings = Set(units.map(FigureVocabulary.normalized))
  }

  /// What is wrong with the units that stand beside a figure; nil if nothing is.
  func problem(of figure: StatedFigure) -> Problem? {
    guard isUnitCertain else { return nil }
    for unit in figure.units {
      let spelling = FigureVocabulary.normalized(unit: unit.text)
      if spellings.contains(spelling) { continue }
      // A word in small letters before a number is no currency, a digit or a comma no unit.
      let isWord = !unit.isLeading || unit.text.allSatisfy(\.isUppercase)
      let isStray = unit.text.contains { $0.isNumber || $0 == "," }
      let hasName = unit.text.contains { $0.isLetter || $0.isSymbol || "%°".contains($0) }
      guard isWord, hasName, !isStray else {
        return .figureUnreadable(figure.words.quotable)
      }
      return units.isEmpty
        ? .unitMissing(unit.text.quotable, indicator: id)
        : .unitMismatch(unit.text.quotable, unit: units)
    }
    return nil
  }
}
