internal import PlanModel
internal import Text
internal import Wording

/// Reads the words of a figure: `[estimated] [qualifier] number [scale] [unit]`, or words without a
/// digit.
///
///     "over 200 million USD"  // .over, 200 million
///     "18 đến 22 %"           // .range, 18 to 22
///     "45 of 60"              // .exact, 45, whole 60
///     "many"                  // words
///
/// Source: "Figures" in the plan format.
struct FigureReader {
  let words: String
  let context: FigureContext
  var lexer: FigureLexer
  /// What is to be told of the figure although it is clear what is meant: the first of its kind.
  var oddity: FigureOddity?
  /// What stands beside the numbers and is neither unit nor qualifier.
  var stranger: (text: String, isLeading: Bool)?
  /// The indicator's unit, where the words have it.
  var unit: String?

  /// Length in bytes that no figure with a unit exceeds.
  private static let longest = 300

  init(_ words: String, in context: FigureContext) {
    self.words = words
    self.context = context
    lexer = FigureLexer(words)
  }

  /// Reads words that are not empty and stand on one line.
  static func read(
    _ words: String, in context: FigureContext
  ) throws(FigureRefusal) -> Figure.Meaning {
    if let number = plainNumber(words) { return .quantity(number) }
    if FigureVocabulary.isSpreadsheetError(words) {
      throw FigureRefusal(problem: .spreadsheetError(words.quotable))
    }
    if hasDigit(words) {
      guard words.utf8.count <= longest else {
        throw FigureRefusal(problem: .figureInSentence(words.quotable))
      }
      var reader = FigureReader(words, in: context)
      do throws(FigureRefusal) {
        return .quantity(try reader.quantity())
      } catch {
        throw refusal(ofTwoScales: words, in: context) ?? error
      }
    }
    return try FigureInWords(words, in: context).meaning()
  }

  /// The most common figure by far: a few digits and nothing else.
  static func plainNumber(_ words: String) -> Quantity? {
    let bytes = words.utf8
    guard bytes.count <= 12, bytes.allSatisfy(NumberRun.isDigit),
      bytes.first != UInt8(ascii: "0") || bytes.count == 1
    else { return nil }
    return Numeral(digits: words).map { Quantity(.exact, $0) }
  }

  /// True if a digit of any script stands in the words.
  private static func hasDigit(_ words: String) -> Bool {
    words.utf8.contains(where: NumberRun.isDigit)
      || words.unicodeScalars.contains {
        $0.value >= 0x80 && $0.properties.numericType == .decimal
      }
  }

  func refusal(_ problem: Problem) -> FigureRefusal { FigureRefusal(problem: problem) }

  var inSentence: FigureRefusal { refusal(.figureInSentence(words.quotable)) }
}

// MARK: - The quantity of a figure

extension FigureReader {
  /// The quantity that the words mean.
  private mutating func quantity() throws(FigureRefusal) -> Quantity {
    let parts = try parts()
    try checkDates(parts)
    if let stranger { throw refusal(of: stranger, parts) }
    if let oddity, oddity.isOpaque { throw refusal(of: oddity, parts) }
    let numbers = context.numbers
    guard let quantity = try quantity(parts, by: { $0.digits(by: numbers) }) else {
      if parts.terms.contains(where: { $0.run.exponent != nil }) {
        throw refusal(of: .exponent, parts)
      }
      throw refusalOfDigits(parts)
    }
    if let refusal = try refusal(ofShare: quantity, parts) { throw refusal }
    if let oddity = oddity ?? Self.oddity(ofDigits: parts, numbers) {
      throw refusal(of: oddity, parts)
    }
    return quantity
  }

  /// The quantity of the parts, with their digits as they are read here; nil where one of them
  /// cannot be read so.
  func quantity(
    _ parts: Parts, by digits: (NumberRun) -> String?
  ) throws(FigureRefusal) -> Quantity? {
    guard let first = digits(parts.first.run).flatMap(parts.first.digits) else { return nil }
    let low = try numeral(first, parts.first.scale)
    guard let term = parts.second else {
      if case .tolerance(let run) = oddity {
        return try range(around: low, by: digits(run), parts)
      }
      return Quantity(parts.qualifier ?? .exact, low, isEstimate: parts.isEstimate)
    }
    guard let second = digits(term.run).flatMap(term.digits) else { return nil }
    let high = try numeral(second, term.scale)
    if parts.link?.isShare == true {
      return Quantity(parts.qualifier ?? .exact, low, of: high, isEstimate: parts.isEstimate)
    }
    guard low.value <= high.value else { throw refusal(.lowAboveHigh(words.quotable)) }
    return Quantity(parts.qualifier ?? .range, low, to: high, isEstimate: parts.isEstimate)
  }

  /// The range of `4.5 ± 1`.
  private func range(
    around middle: Numeral, by digits: String?, _ parts: Parts
  ) throws(FigureRefusal) -> Quantity? {
    guard let digits, let reach = Numeral(digits: digits, scale: parts.first.scale) else {
      return nil
    }
    return Quantity(
      .range, Numeral(middle.value - reach.value, scale: parts.first.scale),
      to: Numeral(middle.value + reach.value, scale: parts.first.scale),
      isEstimate: parts.isEstimate)
  }

  /// A numeral that the model can hold.
  private func numeral(_ digits: String, _ scale: Scale?) throws(FigureRefusal) -> Numeral {
    // Numbers that are far too long must not even be multiplied.
    guard digits.utf8.count <= 20 || Decimal(digits)?.isInRange == true,
      let numeral = Numeral(digits: digits, scale: scale),
      numeral.value.isInRange
    else { throw refusal(.figureTooLarge(words.quotable)) }
    return numeral
  }
}

/// Surroundings of a figure that its words are read by: the plan's numbers, the indicator's unit.
///
///     FigureContext(.actual, numbers: .vi, units: ["USD"]).spells("usd")  // true
struct FigureContext {
  /// Place that a figure has beside its indicator.
  enum Role {
    case actual, target, baseline, part
  }

  /// Place of the figure.
  let role: Role
  /// The language whose signs group the digits and begin the decimals; nil where the plan names
  /// none.
  let numbers: Language?
  /// The indicator's unit in each of its languages; nil where it is not certain which one is meant.
  let units: [String]?
  /// Name of the indicator, for what is said of a unit that it lacks.
  var indicator = ""
  /// True while it is tried whether a remedy is accepted: then none is looked for.
  var isProving = false

  /// A context in which a remedy is tried.
  var proving: FigureContext {
    var context = self
    context.isProving = true
    return context
  }

  /// True if the unit is percent.
  var isPercent: Bool {
    units?.contains { FigureVocabulary.normalized(unit: $0) == "%" } ?? false
  }

  /// True if a text is the indicator's unit: in either language, in the singular or the plural, or
  /// with its words in another order.
  func spells(_ text: String) -> Bool {
    guard let units else { return true }
    if units.contains(text) { return true }
    let spelling = FigureVocabulary.normalized(unit: text)
    return units.contains { unit in
      let unit = FigureVocabulary.normalized(unit: unit)
      return unit == spelling || FigureVocabulary.isPlural(unit, of: spelling)
        || FigureVocabulary.isPlural(spelling, of: unit)
        || (unit.contains(" ") && Self.sorted(unit) == Self.sorted(spelling))
    }
  }

  /// The unit as the indicator spells it, where the sign of a currency stands for it; nil where the
  /// sign is another's.
  func unit(forCurrency sign: String) -> String? {
    let names = FigureVocabulary.currencies.first { $0.sign == sign }?.names ?? []
    return units?.first { names.contains(FigureVocabulary.normalized(unit: $0)) }
  }

  private static func sorted(_ text: String) -> [Substring] {
    text.split(separator: " ").sorted()
  }
}

/// Reason why words cannot be read as a figure.
struct FigureRefusal: Error {
  /// The problem that was found, with what to write instead.
  let problem: Problem
}
