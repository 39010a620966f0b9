internal import PlanModel
internal import Text

// A figure taken apart, and the quantity that its parts make.
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
