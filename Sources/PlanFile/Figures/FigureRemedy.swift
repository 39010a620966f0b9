internal import PlanModel
internal import Text
internal import Wording

/// Something in a figure that is not read although it is clear, or nearly clear, what is meant.
enum FigureOddity: Equatable {
  /// A scale that is not written out.
  case scale(String, isCertain: Bool)
  case currency(String)
  case sign(Problem.FigureSign)
  /// The number behind ±.
  case tolerance(NumberRun)
  /// Digits as programs write them.
  case exponent

  /// True if the number cannot be known.
  var isOpaque: Bool {
    if case .scale(_, isCertain: false) = self { true } else { false }
  }
}

// What is said of a figure that is not taken, and what may be put in its place.
//
// A remedy is a promise: it is read again before it is given, and has to mean what the words mean.
extension FigureReader {
  /// An oddity of the digits alone.
  static func oddity(ofDigits parts: Parts, _ numbers: Language?) -> FigureOddity? {
    let isOdd = parts.terms.contains { term in
      term.run.exponent != nil || term.run.beginsWithPoint
        || term.run.digits(by: numbers).flatMap(PlainDigits.rounded) != nil
    }
    return isOdd ? .exponent : nil
  }

  /// The refusal of an oddity.
  func refusal(of oddity: FigureOddity, _ parts: Parts) -> FigureRefusal {
    let quoted = words.quotable
    let remedy = remedies(for: parts).first?.suggestion
    switch oddity {
    case .scale(let scale, let isCertain):
      return refusal(
        .figureScale(quoted, scale: scale.quotable, suggestion: isCertain ? remedy : nil))
    case .currency(let sign):
      // The sign of another currency, or of one that the indicator does not name.
      if let units = context.units, context.unit(forCurrency: sign) == nil {
        let sign = lexerSign(sign)
        return refusal(
          units.isEmpty
            ? .unitMissing(sign, indicator: context.indicator) : .unitMismatch(sign, unit: units))
      }
      return refusal(.figureCurrency(quoted, sign: lexerSign(sign), suggestion: remedy))
    case .sign(.parentheses):
      let run = parts.first.run
      var negative = parts
      if !run.isNegative { negative.first.run = NumberRun(text: "-" + run.text) }
      let remedies = [negative, parts].compactMap { self.remedies(for: $0).first?.suggestion }
      return refusal(.figureSign(quoted, sign: .parentheses, suggestions: remedies))
    case .sign(let sign):
      return refusal(.figureSign(quoted, sign: sign, suggestions: remedy.map { [$0] } ?? []))
    case .tolerance:
      return refusal(.figureSign(quoted, sign: .plusMinus, suggestions: remedy.map { [$0] } ?? []))
    case .exponent: return refusal(.figureExponent(quoted, suggestion: remedy))
    }
  }

  /// A currency's sign as the author wrote it.
  private func lexerSign(_ sign: String) -> String {
    words.contains(sign.uppercased()) ? sign.uppercased() : sign
  }

  /// The refusal of digits whose signs are not those of the plan's numbers.
  func refusalOfDigits(_ parts: Parts) -> FigureRefusal {
    let readings = remedies(for: parts)
    let runs = parts.terms.map(\.run.text)
    if readings.isEmpty, !runs.contains(where: { $0.contains(",") }) {
      return refusal(.figureUnreadable(words.quotable))
    }
    return refusal(
      runs.contains { $0.contains(",") }
        ? .figureComma(words.quotable, readings: readings, numbers: context.numbers)
        : .figurePoint(words.quotable, readings: readings, numbers: context.numbers))
  }

  /// The refusal of a share that is more than its whole, or that is a percentage of it; nil where
  /// it is none.
  func refusal(ofShare share: Quantity, _ parts: Parts) throws(FigureRefusal) -> FigureRefusal? {
    guard let whole = share.whole else { return nil }
    let isPercent = context.isPercent
    guard isPercent || share.first.value > whole.value else { return nil }
    if context.isProving { return refusal(.figureUnreadable("")) }
    // 45 of 60 is 45, and 75 percent: only of a hundred it is the same.
    let isClear = !isPercent || whole.value == Decimal(100)
    let plain = Quantity(share.qualifier, share.first, isEstimate: share.isEstimate)
    let remedy = isClear ? promise(of: plain, isGrouped: parts.first.run.isGrouped) : nil
    return refusal(
      .shareOfWhole(words.quotable, isPercent: isPercent, suggestion: remedy))
  }

  /// Notes dates and years: two plain numbers joined by a dash or a slash, either of them a year.
  func checkDates(_ parts: Parts) throws(FigureRefusal) {
    guard let link = parts.link, link.isOfDates, let second = parts.second,
      parts.terms.allSatisfy({ $0.run.isPlain }),
      parts.terms.contains(where: { (1900...2100).contains(Int($0.run.text) ?? 0) }),
      second.scale == nil, unit == nil, oddity == nil || oddity == .sign(.dash)
    else { return }
    guard !context.isProving else { throw refusal(.figureUnreadable("")) }
    var clear = self
    clear.oddity = nil
    var meant = parts
    meant.link = link.isShare ? .of : .to
    let remedy = clear.remedies(for: meant).first?.suggestion
    throw refusal(.figureIsDate(words.quotable, suggestion: remedy))
  }

  /// The refusal of what stands beside a number.
  func refusal(of stranger: (text: String, isLeading: Bool), _ parts: Parts) -> FigureRefusal {
    let unit = stranger.text
    // A word in small letters before a number is no currency, a digit or a comma no unit.
    let isName = !stranger.isLeading || unit.allSatisfy(\.isUppercase)
    let isStray = unit.contains { $0.isNumber || ",()".contains($0) }
    let hasName = unit.first.map { $0.isLetter || $0.isSymbol || "%°".contains($0) } ?? false
    guard isName, hasName, !isStray, unit.split(separator: " ").count <= 4
    else { return inSentence }
    let units = context.units ?? []
    return refusal(
      units.isEmpty
        ? .unitMissing(unit.quotable, indicator: context.indicator)
        : .unitMismatch(unit.quotable, unit: units))
  }
}

// MARK: - Promises

extension FigureReader {
  /// What may be put in the place of the words, one for each way in which their digits can be
  /// read; none where it is not certain to mean the same.
  func remedies(for parts: Parts) -> [Problem.FigureReading] {
    if context.isProving { return [] }
    var readings: [(numbers: Language?, quantity: Quantity)] = []
    if let quantity = try? quantity(parts, by: { $0.digits(by: context.numbers) }) {
      readings = [(nil, quantity)]
    } else {
      for numbers in Language.allCases {
        if let quantity = try? quantity(parts, by: { $0.digits(by: numbers) }) {
          readings.append((numbers, quantity))
        }
      }
      if readings.isEmpty, let quantity = try? quantity(parts, by: { $0.readings.first?.digits }) {
        readings = [(nil, quantity)]
      }
    }
    let isGrouped = parts.terms.contains { $0.run.isGrouped || $0.run.exponent != nil }
    return readings.compactMap { reading in
      promise(of: reading.quantity, isGrouped: isGrouped).map {
        // The line settles nothing where more than the digits has to be written otherwise.
        let settles = oddity == nil && context.numbers == nil
        return Problem.FigureReading($0, numbers: settles ? reading.numbers : nil)
      }
    }
  }

  /// A quantity as it can be written in the plan; nil where it would be read as another.
  func promise(of quantity: Quantity, isGrouped: Bool) -> String? {
    if context.isProving { return nil }
    let words = (lexer.language ?? context.numbers ?? .en).words
    let number = words.stated(quantity) {
      PlainDigits.written($0, numbers: context.numbers, isGrouped: isGrouped)
    }
    let unit = self.unit.map { $0.first.map { "%°".contains($0) } == true ? $0 : " " + $0 } ?? ""
    let text = number + unit
    guard case .quantity(let read) = try? FigureReader.read(text, in: context.proving),
      read.means(quantity)
    else { return nil }
    return text.contains(",") ? "\"\(text)\"" : text.quotable
  }
}

extension Quantity {
  /// True if two quantities say the same, however their digits are written.
  fileprivate func means(_ other: Quantity) -> Bool {
    qualifier == other.qualifier && isEstimate == other.isEstimate
      && first.value == other.first.value && first.scale == other.first.scale
      && second?.value == other.second?.value && second?.scale == other.second?.scale
      && whole?.value == other.whole?.value && whole?.scale == other.whole?.scale
  }
}
