public import PlanModel

/// Figures, numbers and dates in a language: the words that are written, and all that are read.
///
/// Spellings are in small letters; the first is the one that is written, and all are read in plans
/// of every language. A bond (NO-BREAK SPACE) in one is read as a space.
///
///     Language.vi.words.spellings(of: .million)  // ["triệu"]
public protocol FigureWords {
  /// Sign between groups of three digits: `1,000` or `1.000`.
  var groupSeparator: Character { get }

  /// Sign before the decimals: `87.5` or `87,5`.
  var decimalSeparator: Character { get }

  /// The words before a number; none for exact numbers and ranges, which have no word.
  func spellings(of qualifier: Qualifier) -> [StaticString]

  /// The words after a number: "million".
  func spellings(of scale: Scale) -> [StaticString]

  /// The words between the ends of a range.
  var rangeSpellings: [StaticString] { get }

  /// The words before and behind a number that is the least there can be, as in "từ 5 trở lên";
  /// read and never written.
  var upwardSpellings: (before: [StaticString], behind: [StaticString]) { get }

  /// The endings that make an ordinal of a number: the 5th conference is no figure.
  var ordinalSpellings: [StaticString] { get }

  /// The words for the unit "%".
  var percentSpellings: [StaticString] { get }

  /// Statement that nothing is reported, in the words that are always used for it.
  func notReported(_ report: YearPlan.Report) -> String

  /// A sum of parts, made of the whole and "15 local unions": "20 = 15 local unions + 5 central",
  /// aloud "20, that is 15 local unions and 5 central"; the parts alone where the whole is no
  /// number.
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
  /// The word before a number; nil for exact numbers and ranges.
  public func name(of qualifier: Qualifier) -> String? {
    spellings(of: qualifier).first.map { "\($0)" }
  }

  /// The word after a number: "million".
  public func name(of scale: Scale) -> String {
    spellings(of: scale).first.map { "\($0)" } ?? scale.rawValue
  }

  /// The word between the ends of a range.
  public var rangeWord: String { rangeSpellings.first.map { "\($0)" } ?? "–" }

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
    guard percentage.isLowerBound, let atLeast = name(of: .atLeast) else { return percent }
    return atLeast + bond + percent
  }

  /// A quantity as a plan can state it, without bonds and groups: `over 1200`, `18 to 22 million`.
  public func stated(_ quantity: Quantity) -> String {
    func stated(_ numeral: Numeral) -> String {
      numeral.scale.map { "\(numeral.digits) \(name(of: $0))" } ?? numeral.digits
    }
    let number =
      quantity.second.map { "\(stated(quantity.first)) \(rangeWord) \(stated($0))" }
      ?? stated(quantity.first)
    guard let qualifier = name(of: quantity.qualifier) else { return number }
    return String("\(qualifier) \(number)".map { $0 == "\u{A0}" ? " " : $0 })
  }
}
