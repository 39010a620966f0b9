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

  /// The words before a number, or before its qualifier, that make it an estimate: "estimated".
  var estimateSpellings: [StaticString] { get }

  /// The words between the ends of a range.
  var rangeSpellings: [StaticString] { get }

  /// The words between a share and its whole: "45 of 60".
  var shareSpellings: [StaticString] { get }

  /// The words behind a number that is the least or the most there can be, as in "5 or more", and
  /// "từ 5 trở lên"; read and never written. None for other qualifiers.
  func spellingsBehind(_ qualifier: Qualifier) -> [StaticString]

  /// The words that may stand before a range, or before a number with a qualifier behind it: "từ".
  var fromSpellings: [StaticString] { get }

  /// The scales that are not written out, each with the power of ten that it has beyond its word:
  /// "crore" is ten million. Read only to be told.
  var shortScales: [(spelling: StaticString, scale: Scale, power: Int)] { get }

  /// Numbers in words, to be told in digits; a "hundred" multiplies what stands before it.
  var numberSpellings: [(spelling: StaticString, value: Int, multiplies: Bool)] { get }

  /// The words for several of a scale: "thousands".
  var manySpellings: [StaticString] { get }

  /// The beginnings of the names of months, as in "1-Mar-10".
  var monthSpellings: [StaticString] { get }

  /// The endings that make an ordinal of a number: the 5th conference is no figure.
  var ordinalSpellings: [StaticString] { get }

  /// The words for the unit "%".
  var percentSpellings: [StaticString] { get }

  /// The words that people write where nothing is reported.
  var notReportedSpellings: [StaticString] { get }

  /// The words that mean nothing reported or 0.
  var nothingSpellings: [StaticString] { get }

  /// The words for a target or a baseline that was not set; the first is the one that is written.
  var notSetSpellings: [StaticString] { get }

  /// Statement that something rests on an estimate: "achieved, by estimate".
  func byEstimate(_ text: String) -> String

  /// The number of those that rest on one: "8 achieved (2 by estimate)".
  func count(_ text: String, byEstimate count: Int) -> String

  /// Statement that nothing is reported, in the words that are always used for it.
  func notReported(_ report: YearPlan.Report) -> String

  /// A sum of parts, made of the whole and "15 local unions": "20 = 15 local unions + 5 central",
  /// aloud "20, that is 15 local unions and 5 central"; the parts alone where the whole is no
  /// number.
  func sum(_ whole: String?, parts: [String], _ voice: Voice) -> String

  /// A whole some parts of which are named: "nearly 20, of which 12 diplomacy, 4 technical".
  func whole(_ whole: String, ofWhich parts: [String]) -> String

  /// Statement that parts or periods are silent: "Q3 and Q4 not reported".
  func silent(_ names: [String]) -> String

  /// A figure with the periods that it is made of: "21,900 in Q1 and Q2".
  func whole(_ whole: String, in periods: [String]) -> String

  /// A figure that is counted up to the end of a period: "21,900 up to Q2".
  func whole(_ whole: String, upTo period: String) -> String

  /// The name of a period: "Q3", "July".
  func name(of period: Period) -> String

  /// A date in few letters: "6 Jan 2026", "June 2024", "2nd quarter of 2024".
  func short(_ date: PlanDate) -> String

  /// Stands aloud for the sign before a number below zero: "minus 8 million".
  var minus: String { get }

  /// A share of a target: "75% of the target".
  func share(_ percent: String) -> String

  /// A share of the way from a baseline to a target: "60% of the way from 17 to 12".
  func share(_ percent: String, from baseline: String, to target: String) -> String

  /// The change since an earlier year: "higher than 2022".
  func change(_ change: Change, since year: YearLabel) -> String
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

  /// The word between a share and its whole.
  public var shareWord: String { shareSpellings.first.map { "\($0)" } ?? "/" }

  /// The words before the number of a quantity: "over", "estimated", "estimated over"; nil where
  /// there are none.
  public func qualifier(of quantity: Quantity) -> String? {
    let words = [
      quantity.isEstimate ? estimateSpellings.first.map { "\($0)" } : nil,
      name(of: quantity.qualifier),
    ].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: bond)
  }

  /// A quantity without its unit: "over 200 million", "18 to 22", "estimated 45 of 60".
  public func quantity(_ quantity: Quantity, _ voice: Voice = .written) -> String {
    let numerals = numerals(quantity, voice)
    return qualifier(of: quantity).map { $0 + bond + numerals } ?? numerals
  }

  /// The number, the range or the share of a quantity, without the qualifier: "18 to 22 million".
  ///
  /// A scale that both numbers share is said once.
  public func numerals(_ quantity: Quantity, _ voice: Voice = .written) -> String {
    guard let second = quantity.second ?? quantity.whole
    else { return numeral(quantity.first, voice) }
    let first =
      quantity.first.scale == second.scale
      ? number(quantity.first.digits, voice) : numeral(quantity.first, voice)
    return [first, link(of: quantity), numeral(second, voice)].joined(separator: bond)
  }

  /// The word between the two numbers of a quantity.
  func link(of quantity: Quantity) -> String { quantity.second == nil ? shareWord : rangeWord }

  /// Words with a unit behind them; a percent sign stands close.
  public func joined(_ words: String, unit: String?) -> String {
    guard let unit, !unit.isEmpty else { return words }
    if unit == "%" { return words + unit }
    return words + bond + unit.split(separator: " ").joined(separator: bond)
  }

  /// A percentage in words: "99%", "at least 75%".
  public func percentage(_ percentage: Percentage) -> String {
    let percent = number("\(percentage.value)") + "%"
    let words = [
      percentage.isEstimate ? estimateSpellings.first.map { "\($0)" } : nil,
      percentage.isLowerBound ? name(of: .atLeast) : nil, percent,
    ]
    return words.compactMap { $0 }.joined(separator: bond)
  }

  /// The words for a target or a baseline that was not set.
  public var notSet: String { notSetSpellings.first.map { "\($0)" } ?? "–" }

  /// A quantity as a plan can state it, without bonds: `over 1200`, `18 to 22 million`; `digits`
  /// writes the digits of a number.
  public func stated(
    _ quantity: Quantity, digits: (String) -> String = { $0 }
  ) -> String {
    let second = quantity.second ?? quantity.whole
    var words = [
      qualifier(of: quantity), digits(quantity.first.digits),
      second.map { $0.scale == quantity.first.scale } == true
        ? nil : quantity.first.scale.map(name),
    ]
    if let second {
      words += [link(of: quantity), digits(second.digits), second.scale.map(name)]
    }
    return String(
      words.compactMap { $0 }.joined(separator: " ").map { $0 == "\u{A0}" ? " " : $0 })
  }
}
