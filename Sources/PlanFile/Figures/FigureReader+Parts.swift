internal import PlanModel
internal import Text

// The words of a figure taken apart.
extension FigureReader {
  /// A number with its scale, before it is known how its digits are grouped.
  struct Term {
    var run: NumberRun
    var scale: Scale?
    /// The power of ten that a scale such as "crore" has beyond its word.
    var power = 0
    /// The qualifier behind it.
    var qualifier: Qualifier?

    /// The digits as they are meant, by the signs of a language.
    func digits(_ digits: String) -> String? {
      let exponent = power + (run.exponent ?? 0)
      let plain = exponent == 0 ? digits : PlainDigits.scaled(digits, by: exponent)
      return plain.map { PlainDigits.rounded($0) ?? $0 }
    }
  }

  /// A figure taken apart.
  struct Parts {
    var isEstimate = false
    var qualifier: Qualifier?
    var first: Term
    var second: Term?
    var link: FigureLink?

    var terms: [Term] { [first] + (second.map { [$0] } ?? []) }
  }

  /// The words taken apart.
  mutating func parts() throws(FigureRefusal) -> Parts {
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
