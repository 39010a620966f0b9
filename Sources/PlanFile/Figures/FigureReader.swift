internal import PlanModel
internal import Text

/// Reads the words of a figure: `[qualifier] number [scale] [unit]`, or words without a digit.
///
///     "over 200 million USD"  // .over, 200 million; unit USD
///     "18 đến 22 %"           // .range, 18 to 22; unit %
///     "many"                  // words
///
/// Source: "Figures" in the plan format.
struct FigureReader {
  private let words: String
  private var lexer: FigureLexer
  private var units: [StatedFigure.Unit] = []

  /// Length in bytes that no figure with a unit exceeds.
  private static let longest = 300

  /// Reads words that are not empty and stand on one line.
  static func read(_ words: String) throws(FigureRefusal) -> StatedFigure {
    if let number = plainNumber(words) {
      return StatedFigure(words: words, meaning: .quantity(Quantity(.exact, number)))
    }
    guard hasDigit(words) else {
      let lower = words.lowercased()
      if FigureVocabulary.saysNoNumber(lower) { throw unreadable(words) }
      let isNotReported = FigureVocabulary.saysNotReported(lower)
      return StatedFigure(words: words, meaning: isNotReported ? .notReported : .words)
    }
    if words.utf8.contains(UInt8(ascii: ",")), NumberRun.hasComma(words) {
      let suggestion = NumberRun.withoutCommas(words)
      throw FigureRefusal(
        problem: .figureComma(words.quotable, suggestion: suggestion.quotable))
    }
    guard words.utf8.count <= longest else { throw unreadable(words) }
    var reader = FigureReader(words: words, lexer: FigureLexer(words))
    let quantity = try reader.quantity()
    return StatedFigure(words: words, meaning: .quantity(quantity), units: reader.units)
  }

  /// The most common figure by far: a few digits and nothing else.
  private static func plainNumber(_ words: String) -> Numeral? {
    guard words.utf8.count <= 12,
      words.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Numeral(digits: words)
  }

  /// True if a digit of any script stands in the words.
  private static func hasDigit(_ words: String) -> Bool {
    words.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      || words.unicodeScalars.contains {
        $0.value >= 0x80 && $0.properties.numericType == .decimal
      }
  }

  private mutating func quantity() throws(FigureRefusal) -> Quantity {
    let qualifier = lexer.takeQualifier()
    let hasFrom = qualifier == nil && lexer.takeFrom()
    var first = try end()
    guard lexer.takeRangeSign() else {
      let isUpwards = takesUpwards()
      guard lexer.isAtEnd, hasFrom == isUpwards || !hasFrom, !isUpwards || qualifier == nil
      else { throw Self.unreadable(words) }
      return Quantity(
        isUpwards ? .atLeast : qualifier ?? .exact, try numeral(first.digits, first.scale))
    }

    let second = try end()
    guard lexer.isAtEnd, qualifier == nil || qualifier == .about
    else { throw Self.unreadable(words) }
    // What stands behind the range belongs to both of its ends.
    first.scale = first.scale ?? second.scale
    let low = try numeral(first.digits, first.scale)
    let high = try numeral(second.digits, second.scale)
    guard low.value <= high.value else {
      throw FigureRefusal(problem: .lowAboveHigh(words.quotable))
    }
    return Quantity(qualifier ?? .range, low, to: high)
  }

  /// One number with what belongs to it: `[code] number [scale] [unit]`.
  private mutating func end() throws(FigureRefusal) -> (digits: String, scale: Scale?) {
    if let code = lexer.takeCode() { units.append(.init(text: code, isLeading: true)) }
    guard let run = lexer.takeNumber() else { throw Self.unreadable(words) }
    let digits = try NumberRun(run).digits(in: words)
    var ahead = lexer
    if lexer.isAtExponent { throw FigureRefusal(problem: .figureExponent(words.quotable)) }
    if ahead.takeOrdinal() { throw Self.unreadable(words) }
    lexer.skipSpace()
    let scale = lexer.takeScale()
    let unit = lexer.takeUnit()
    if FigureVocabulary.beginsWithScale(unit) { throw Self.unreadable(words) }
    if !unit.isEmpty { units.append(.init(text: unit, isLeading: false)) }
    lexer.skipSpace()
    return (digits, scale)
  }

  /// Takes "trở lên" off the end of the last unit; true if it stood there.
  private mutating func takesUpwards() -> Bool {
    guard let last = units.last, !last.isLeading,
      let unit = FigureVocabulary.withoutUpwards(last.text)
    else { return false }
    units.removeLast()
    if !unit.isEmpty { units.append(.init(text: unit, isLeading: false)) }
    return true
  }

  /// A numeral that the model can hold.
  private func numeral(_ digits: String, _ scale: Scale?) throws(FigureRefusal) -> Numeral {
    // Numbers that are far too long must not even be multiplied.
    guard digits.utf8.count <= 20 || Decimal(digits)?.isInRange == true,
      let numeral = Numeral(digits: digits, scale: scale),
      numeral.value.isInRange
    else { throw FigureRefusal(problem: .figureTooLarge(words.quotable)) }
    return numeral
  }

  static func unreadable(_ words: String) -> FigureRefusal {
    FigureRefusal(problem: .figureUnreadable(words.quotable))
  }
}
