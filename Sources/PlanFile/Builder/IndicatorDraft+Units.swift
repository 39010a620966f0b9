internal import PlanModel
internal import Text

extension IndicatorDraft {
  /// What is wrong with the units that stand beside a figure of this indicator, in a plan of this
  /// language; nil if nothing is.
  func problem(of figure: StatedFigure, language: Language) -> Problem? {
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
