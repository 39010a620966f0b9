internal import PlanModel
internal import Text
internal import Wording

/// Reads words without a digit: that nothing is reported, a number in words, or a text.
///
///     "not reported"       // .notReported
///     "nearly a thousand"  // refused: write nearly 1 thousand
///     "many"               // .words
struct FigureInWords {
  private let words: String
  private let context: FigureContext

  init(_ words: String, in context: FigureContext) {
    self.words = words
    self.context = context
  }

  /// What the words mean.
  func meaning() throws(FigureRefusal) -> Figure.Meaning {
    let lower = words.lowercased()
    if FigureVocabulary.saysNoNumber(lower) {
      throw FigureRefusal(problem: .figureUnreadable(words.quotable))
    }
    switch context.role {
    case .actual, .part:
      if FigureVocabulary.saysNotReported(lower) { return .notReported }
    case .target, .baseline:
      if FigureVocabulary.says(lower, \.notSetSpellings) { return .notSet }
      if FigureVocabulary.saysNotReported(lower) {
        throw FigureRefusal(problem: .targetNotReported)
      }
    }
    if FigureVocabulary.says(lower, \.nothingSpellings) {
      let others =
        switch context.role {
        case .actual: ["not reported"]
        case .target, .baseline: ["not set"]
        // A part that nobody reported is left out.
        case .part: [String]()
        }
      throw FigureRefusal(
        problem: .figureMayBeZero(words.quotable, suggestions: ["0"] + others))
    }
    try checkNumbers()
    return .words
  }

  /// Notes a number or a scale that is written in words.
  private func checkNumbers() throws(FigureRefusal) {
    var reader = FigureReader(words, in: context)
    let isEstimate = reader.lexer.takeEstimate()
    let qualifier = reader.lexer.takeQualifier()
    let number = reader.lexer.takeNumberInWords()
    let scale = reader.lexer.takeScale()
    if number == nil, scale == nil, !reader.lexer.takeMany() { return }
    let unit = reader.lexer.takeUnit()
    let isUnit = unit.isEmpty || (context.units?.isEmpty == false && context.spells(unit))
    // "one of the best", "một phần".
    if number != nil, scale == nil, !isUnit, qualifier == nil { return }
    reader.unit = unit.isEmpty ? nil : unit
    let remedy: String? =
      if isUnit, let number, let numeral = Numeral(digits: String(number), scale: scale) {
        reader.promise(
          of: Quantity(qualifier ?? .exact, numeral, isEstimate: isEstimate), isGrouped: false)
      } else {
        nil
      }
    throw FigureRefusal(problem: .figureInWords(words.quotable, suggestion: remedy))
  }
}
