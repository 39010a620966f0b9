internal import PlanModel
internal import Text

// One number told in two scales, as it is spoken: "25 tỷ 550" is 25.55 tỷ.
extension FigureReader {
  /// The refusal of a number in two scales, the second of which may be left unsaid where it is the
  /// next one below and has three digits; nil where the words are no such number.
  static func refusal(ofTwoScales words: String, in context: FigureContext) -> FigureRefusal? {
    if context.isProving { return nil }
    var lexer = FigureLexer(words)
    guard let high = digits(&lexer), let highScale = lexer.takeScale(),
      let low = digits(&lexer), let lowScale = lexer.takeScale() ?? highScale.below(low),
      lowScale < highScale, let digits = joined(high, highScale, low, lowScale),
      let numeral = Numeral(digits: digits, scale: highScale)
    else { return nil }
    var reader = FigureReader(words, in: context)
    reader.lexer = lexer
    let rest = lexer.rest
    if !rest.isEmpty {
      guard context.spells(rest) else { return nil }
      reader.unit = rest
    }
    let suggestion = reader.promise(of: Quantity(.exact, numeral), isGrouped: false)
    return FigureRefusal(
      problem: .figureInTwoScales(words.quotable, suggestion: suggestion))
  }

  private static func digits(_ lexer: inout FigureLexer) -> String? {
    guard let run = lexer.takeNumber(), run.isPlain else { return nil }
    lexer.skipSpace()
    return run.text
  }

  /// The digits of the sum in the higher scale; nil where the lower number is not smaller than one
  /// of the higher.
  private static func joined(_ high: String, _ highScale: Scale, _ low: String, _ lowScale: Scale)
    -> String?
  {
    let places = highScale.exponent - lowScale.exponent
    guard low.count <= places else { return nil }
    let decimals = String(repeating: "0", count: places - low.count) + low
    let significant = decimals.reversed().drop { $0 == "0" }.reversed()
    return significant.isEmpty ? high : "\(high).\(String(significant))"
  }
}

extension Scale {
  /// The next scale below, where digits name it by being three.
  fileprivate func below(_ digits: String) -> Scale? {
    digits.count == 3 ? Scale.allCases.last { $0 < self } : nil
  }
}
