internal import PlanModel
internal import Text

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
      return .quantity(try reader.quantity())
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

// MARK: - The parts of a figure

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

  private mutating func parts() throws(FigureRefusal) -> Parts {
    takeParentheses()
    let isEstimate = lexer.takeEstimate()
    let qualifier = lexer.takeQualifier()
    let hasFrom = qualifier == nil && lexer.takeFrom()
    var parts = Parts(isEstimate: isEstimate, qualifier: qualifier, first: try term())
    if let link = lexer.takeLink() {
      parts.link = link
      if link == .longDash { note(.sign(.dash)) }
      let second = try term()
      parts.second = second
      // What stands behind two numbers belongs to both.
      parts.first.scale = parts.first.scale ?? second.scale
      guard qualifier == nil || qualifier == .about, parts.first.qualifier == nil,
        second.qualifier == nil, !hasFrom || !link.isShare
      else { throw inSentence }
      let isNegative = parts.first.run.isNegative || second.run.isNegative
      if isNegative, link != .to {
        if link.isShare { throw inSentence }
        note(.sign(.dash))
      }
    } else if let behind = parts.first.qualifier {
      guard qualifier == nil else { throw inSentence }
      parts.qualifier = behind
    } else if hasFrom {
      throw inSentence
    }
    if oddity == .sign(.estimateBehind) { parts.isEstimate = true }
    guard lexer.isAtEnd else {
      // A third number behind a dash or a slash: 6/1/2025, 2025-01-06.
      if let link = lexer.takeLink(), link.isOfDates, parts.link?.isOfDates == true,
        parts.terms.allSatisfy(\.run.isPlain)
      {
        throw refusal(.figureIsDate(words.quotable, suggestion: nil))
      }
      throw inSentence
    }
    return parts
  }

  /// One number with what belongs to it: `[code] number [scale] [unit]`.
  private mutating func term() throws(FigureRefusal) -> Term {
    try takeSign()
    if let sign = lexer.takeCurrency() { take(currency: sign) }
    if let code = lexer.takeCode() { take(unit: code, isLeading: true) }
    guard let run = lexer.takeNumber() else { throw inSentence }
    var term = Term(run: run)
    if lexer.takeMonth() || lexer.isAtQuarter {
      throw refusal(.figureIsDate(words.quotable, suggestion: nil))
    }
    if lexer.takesOrdinal || lexer.at(":") { throw inSentence }
    lexer.skipSpace()
    term.qualifier = lexer.takeQualifierBehind()
    if lexer.isAtEnd { return term }
    // A unit may begin with a scale, or have a slash and a number in it.
    if context.units?.isEmpty == false {
      let rest = lexer.rest
      if context.spells(rest) {
        unit = rest
        lexer.takeRest()
        return term
      }
    }
    takeScale(of: &term)
    if term.qualifier == nil { term.qualifier = lexer.takeQualifierBehind() }
    if lexer.take("±"), let by = lexer.takeNumber() {
      note(.tolerance(by))
      lexer.skipSpace()
    }
    takeUnit(of: &term)
    return term
  }

  private mutating func takeScale(of term: inout Term) {
    term.scale = lexer.takeScale()
    guard term.scale == nil else { return }
    let before = lexer
    guard let short = lexer.takeShortScale() else { return }
    // "200 m" may be metres where no unit is given, "5 b" or "5 k" anything.
    let letters = String(before.rest.dropLast(lexer.rest.count)).onOneLine
    var tail = lexer
    _ = tail.takeQualifierBehind()
    let unit = tail.takeUnit()
    let isUnit = unit.isEmpty || context.spells(unit) || context.unit(forCurrency: unit) != nil
    guard isUnit else {
      lexer = before
      return
    }
    (term.scale, term.power) = short
    let isCertain = letters.count > 1 || context.units.map { !$0.isEmpty } ?? false
    note(.scale(letters, isCertain: isCertain))
  }

  private mutating func takeUnit(of term: inout Term) {
    var text = lexer.takeUnit()
    if let behind = FigureVocabulary.qualifier(endingUnit: text), term.qualifier == nil {
      (term.qualifier, text) = behind
    }
    if let bare = withoutEstimate(text) {
      note(.sign(.estimateBehind))
      text = bare
    }
    if text.isEmpty { return }
    if context.spells(text) {
      unit = text
      return
    }
    let sign = text.lowercased()
    if FigureVocabulary.currencies.contains(where: { $0.sign == sign }) {
      take(currency: sign)
    } else {
      take(unit: text, isLeading: false)
    }
  }

  private mutating func take(unit text: String, isLeading: Bool) {
    if context.spells(text) { unit = text } else { stranger = stranger ?? (text, isLeading) }
  }

  private mutating func take(currency sign: String) {
    if context.spells(sign) {
      unit = sign
    } else {
      note(.currency(sign))
      unit = context.unit(forCurrency: sign) ?? unit
    }
  }

  /// A text without an estimate's word in brackets at its end; nil where there is none.
  private mutating func withoutEstimate(_ text: String) -> String? {
    guard text.hasSuffix(")"), let start = text.lastIndex(of: "(") else { return nil }
    var inner = FigureLexer(String(text[text.index(after: start)...].dropLast()))
    guard inner.takeEstimate(), inner.isAtEnd else { return nil }
    lexer.language = inner.language
    return String(text[..<start].trimmingBlanks)
  }

  /// Brackets around all, which bookkeepers write for a minus.
  private mutating func takeParentheses() {
    guard lexer.at("("), lexer.rest.hasSuffix(")"), lexer.rest.count > 2 else { return }
    lexer = FigureLexer(String(lexer.rest.dropFirst().dropLast().trimmingBlanks))
    note(.sign(.parentheses))
  }

  /// A sign before the first number that can mean several things.
  private mutating func takeSign() throws(FigureRefusal) {
    if lexer.at("+"), lexer.isAtDigit(behind: 1) {
      throw refusal(.figureSign(words.quotable, sign: .plus, suggestions: []))
    }
    var ahead = lexer
    if ahead.take("±") || ahead.take("+/-") {
      throw refusal(.figureSign(words.quotable, sign: .plusMinus, suggestions: []))
    }
  }

  private mutating func note(_ oddity: FigureOddity) {
    self.oddity = self.oddity ?? oddity
  }
}
