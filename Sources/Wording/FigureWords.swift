public import PlanModel

/// How figures, numbers and dates are written in a language.
public protocol FigureWords {
  /// What stands between groups of three digits: `1,000` or `1.000`.
  var groupSeparator: Character { get }

  /// What stands before the decimals: `87.5` or `87,5`.
  var decimalSeparator: Character { get }

  /// The word before a number; nil for exact numbers and ranges.
  func name(of qualifier: Qualifier) -> String?

  /// The word after a number: "million".
  func name(of scale: Scale) -> String

  /// The word between the ends of a range.
  var rangeWord: String { get }

  /// That nothing is reported, in the words that are always used for it.
  func notReported(_ report: YearPlan.Report) -> String

  /// A percentage that is only known from below: "at least 75%".
  func atLeast(percent: String) -> String

  /// A sum of parts, made of the whole and "15 local unions": "20 = 15 local unions + 5 central",
  /// aloud "20, that is 15 local unions and 5 central"; the parts alone where the whole is no number.
  func sum(_ whole: String?, parts: [String], _ voice: Voice) -> String

  /// A whole some parts of which are named: "nearly 20, of which 12 diplomacy, 4 technical".
  func whole(_ whole: String, ofWhich parts: [String]) -> String

  /// A date in few letters: "6 Jan 2026", "June 2024", "2nd quarter of 2024".
  func short(_ date: PlanDate) -> String

  /// Stands aloud for the sign before a number below zero: "minus 8 million".
  var minus: String { get }

  /// The change since an earlier year: "higher than 2022".
  func change(_ change: Change, since year: Int) -> String
}

extension FigureWords {
  /// The sign that keeps the words of a figure on one line; it is shown as a space.
  private var bond: String { "\u{A0}" }

  /// A number in the language's separators, digits as written.
  ///
  ///     "1234.50"  // 1,234.50 · 1.234,50
  public func number(_ digits: String, _ voice: Voice = .written) -> String {
    if voice == .aloud, digits.hasPrefix("-") {
      return minus + bond + number(String(digits.dropFirst()))
    }
    let whole = digits.drop { $0 == "-" }.prefix { $0 != "." }
    let decimals = digits[whole.endIndex...].dropFirst()
    var text = digits.hasPrefix("-") ? "-" : ""
    var left = whole.count
    for digit in whole {
      text.append(digit)
      left -= 1
      if left > 0, left.isMultiple(of: 3) { text.append(groupSeparator) }
    }
    return decimals.isEmpty ? text : text + String(decimalSeparator) + decimals
  }

  /// A number with its scale: "200 million".
  public func numeral(_ numeral: Numeral, _ voice: Voice = .written) -> String {
    guard let scale = numeral.scale else { return number(numeral.digits, voice) }
    return number(numeral.digits, voice) + bond + name(of: scale)
  }

  /// A quantity without its unit: "over 200 million", "18 to 22".
  public func quantity(_ quantity: Quantity, _ voice: Voice = .written) -> String {
    let numerals = numerals(quantity, voice)
    return name(of: quantity.qualifier).map { $0 + bond + numerals } ?? numerals
  }

  /// The number or the range of a quantity, without the qualifier: "18 to 22 million".
  ///
  /// A scale that both ends share is said once.
  public func numerals(_ quantity: Quantity, _ voice: Voice = .written) -> String {
    guard let second = quantity.second else { return numeral(quantity.first, voice) }
    let first =
      quantity.first.scale == second.scale
      ? number(quantity.first.digits, voice) : numeral(quantity.first, voice)
    return [first, rangeWord, numeral(second, voice)].joined(separator: bond)
  }

  /// Words with a unit behind them; a percent sign stands close.
  public func joined(_ words: String, unit: String?) -> String {
    guard let unit, !unit.isEmpty else { return words }
    if unit == "%" { return words + unit }
    return words + bond + unit.split(separator: " ").joined(separator: bond)
  }

  /// A percentage in words: "99%", "at least 75%".
  public func percentage(_ percentage: Percentage) -> String {
    let percent = number("\(percentage.value)") + "%"
    return percentage.isLowerBound ? atLeast(percent: percent) : percent
  }
}
