internal import PlanModel
internal import Text
internal import Wording

/// The words around the numbers of figures, of every language: what is written in any of them is
/// read in all plans.
///
/// Source: the table of figures in the plan format.
enum FigureVocabulary {
  /// The words of each language.
  static let languages = Language.allCases.map(\.words)

  /// Signs of currencies, the longest first, and the units that they may stand for.
  static let currencies: [(sign: String, phrase: StaticString, names: [String])] = [
    ("us$", "us$", ["usd", "us dollars", "dollars", "us$", "$", "đô la mỹ", "đô la"]),
    ("$", "$", ["usd", "us dollars", "dollars", "us$", "$", "đô la mỹ", "đô la"]),
    ("€", "€", ["eur", "euro", "euros", "€"]), ("£", "£", ["gbp", "pounds", "£"]),
    ("₫", "₫", ["vnd", "vnđ", "đồng", "₫", "đ"]), ("đ", "đ", ["vnd", "vnđ", "đồng", "₫", "đ"]),
    ("vnđ", "vnđ", ["vnd", "vnđ", "đồng", "₫", "đ"]), ("₹", "₹", ["inr", "rupees", "₹"]),
    ("¥", "¥", ["jpy", "yen", "cny", "yuan", "¥"]),
  ]

  /// True if words in lower case say that nothing is reported, be it in the words for a year that
  /// has no report or only a part of it: what the screen says can be written into the plan.
  static func saysNotReported(_ words: String) -> Bool {
    languages.contains { language in
      YearPlan.Report.allCases.contains { language.notReported($0) == words }
    } || says(words, \.notReportedSpellings)
  }

  /// True if words in lower case are among the spellings of a language: in any order, with a full
  /// stop or without.
  static func says(_ words: String, _ spellings: (any Words) -> [StaticString]) -> Bool {
    func key(_ words: String) -> [Substring] {
      let isSentence = words.hasSuffix(".") && words.contains(where: \.isLetter)
      return (isSentence ? words.dropLast() : words[...]).split(separator: " ").sorted()
    }
    let said = key(words)
    return languages.contains { language in
      spellings(language).contains { key("\($0)") == said }
    }
  }

  /// True if words in lower case are a computer's name for something that is no number: `nan`,
  /// `inf`.
  static func saysNoNumber(_ words: String) -> Bool {
    let unsigned = words.drop { $0 == "." || $0 == "-" || $0 == "+" }
    return unsigned == "nan" || unsigned == "inf" || unsigned == "infinity"
  }

  /// True if words are what a spreadsheet shows where it cannot count: `#REF!`, `Err:502`.
  static func isSpreadsheetError(_ words: String) -> Bool {
    guard words.hasPrefix("#") || words.hasPrefix("Err:") else { return false }
    if words.hasPrefix("Err:") { return true }
    let names = ["#REF!", "#DIV/0!", "#N/A", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!"]
    return names.contains(words.uppercased())
      || (words.utf8.count > 2 && words.utf8.allSatisfy { $0 == UInt8(ascii: "#") })
  }

  /// A unit in the form in which units are compared.
  static func normalized(unit: String) -> String {
    let unit = unit.lowercased().onOneLine
    let isPercent = languages.contains { language in
      language.percentSpellings.contains { "\($0)" == unit }
    }
    return isPercent ? "%" : unit
  }

  /// True if one unit is the English plural of another.
  static func isPlural(_ plural: String, of unit: String) -> Bool {
    guard plural.hasSuffix("s"), plural.utf8.count > unit.utf8.count, unit.utf8.count > 1
    else { return false }
    return plural == unit + "s" || plural == unit + "es"
      || (unit.hasSuffix("y") && plural == unit.dropLast() + "ies")
  }

  /// True if a unit begins with a word that belongs to the number before it.
  static func beginsWithScale(_ unit: String) -> Bool {
    var lexer = FigureLexer(unit)
    return lexer.takeScale() != nil
  }

  /// The qualifier that the last words of a unit give to the number before it, as in
  /// `5 đoàn trở lên`, and the unit without them; nil where there are none.
  static func qualifier(endingUnit unit: String) -> (qualifier: Qualifier, unit: String)? {
    let lower = unit.lowercased()
    for language in languages {
      for qualifier in Qualifier.allCases {
        for phrase in language.spellingsBehind(qualifier) where lower.hasSuffix(" \(phrase)") {
          return (qualifier, String(unit.dropLast("\(phrase)".count).trimmingBlanks))
        }
      }
    }
    return nil
  }
}

extension FigureLexer {
  /// Takes the words or the sign that qualify a number: `over`, `≥`.
  mutating func takeQualifier() -> Qualifier? {
    // Most figures begin with their number.
    if isAtNumber { return nil }
    // A sign is looked for before one that it begins with.
    if take(">=") || take("≥") { return .atLeast }
    if take("<=") || take("≤") { return .atMost }
    if take(">") { return .over }
    if take("<") { return .under }
    if take("~") || take("≈") { return .about }
    return takeLongest(of: Qualifier.allCases) { $0.spellings(of: $1) }
  }

  /// Takes the words or the sign behind a number that say it is the least or the most: `+`,
  /// `or more`.
  mutating func takeQualifierBehind() -> Qualifier? {
    if at("+"), !isAtDigit(behind: 1), take("+") { return .atLeast }
    if isAtEnd { return nil }
    return takeLongest(of: [.atLeast, .atMost]) { $0.spellingsBehind($1) }
  }

  /// Takes the word that makes a number an estimate.
  mutating func takeEstimate() -> Bool {
    isAtNumber ? false : takeAny { $0.estimateSpellings }
  }

  /// Takes the word before a range: `from 5 to 6`, `từ 5 trở lên`.
  mutating func takeFrom() -> Bool { isAtNumber ? false : takeAny { $0.fromSpellings } }

  /// Takes a word that multiplies a number.
  mutating func takeScale() -> Scale? {
    isAtEnd ? nil : takeLongest(of: Scale.allCases) { $0.spellings(of: $1) }
  }

  /// Takes a scale that is not written out, with the power of ten beyond its word.
  mutating func takeShortScale() -> (scale: Scale, power: Int)? {
    if isAtEnd { return nil }
    let powers = [0, 1, 2]
    let meanings = Scale.allCases.flatMap { scale in powers.map { (scale, $0) } }
    return takeLongest(of: meanings) { language, meaning in
      language.shortScales.filter { $0.scale == meaning.0 && $0.power == meaning.1 }.map(\.spelling)
    }.map { ($0.0, $0.1) }
  }

  /// Takes the sign of a currency.
  mutating func takeCurrency() -> String? {
    FigureVocabulary.currencies.first { take($0.phrase) }?.sign
  }

  /// Takes the letters that make an ordinal of a number.
  mutating func takeOrdinal() -> Bool { isAtEnd ? false : takeAny { $0.ordinalSpellings } }

  /// Takes the name of a month behind a dash, or as much of it as dates have.
  mutating func takeMonth() -> Bool {
    var ahead = self
    guard ahead.take("-"), ahead.takeAny(of: { $0.monthSpellings }) else { return false }
    self = ahead
    return true
  }

  /// Takes a word between two numbers.
  mutating func takeLinkWord() -> FigureLink? {
    takeLongest(of: [FigureLink.to, .of]) {
      $1 == .to ? $0.rangeSpellings : $0.shareSpellings
    }
  }

  /// Takes a number in words: `two hundred`, `hai mươi`.
  mutating func takeNumberInWords() -> Int? {
    var total: Int?
    while !isAtEnd, (total ?? 0) < 1_000,
      let word = takeLongest(
        of: [true, false],
        spelled: { language, multiplies in
          language.numberSpellings.filter { $0.multiplies == multiplies }.map(\.spelling)
        },
        value: { language, phrase in
          language.numberSpellings.first { "\($0.spelling)" == "\(phrase)" }?.value ?? 0
        })
    {
      total = word.meaning ? max(1, total ?? 1) * word.value : (total ?? 0) + word.value
    }
    return total
  }

  /// Takes a word for an unsaid number of things: `thousands`.
  mutating func takeMany() -> Bool { isAtEnd ? false : takeAny { $0.manySpellings } }

  private mutating func takeAny(of spellings: (any Words) -> [StaticString]) -> Bool {
    takeLongest(of: [true]) { language, _ in spellings(language) } ?? false
  }

  private mutating func takeLongest<Meaning>(
    of meanings: [Meaning], spelled spellings: (any Words, Meaning) -> [StaticString]
  ) -> Meaning? {
    takeLongest(of: meanings, spelled: spellings) { _, _ in () }?.meaning
  }

  /// Takes the longest phrase that comes next, and tells what it means, with a value of its own.
  private mutating func takeLongest<Meaning, Value>(
    of meanings: [Meaning], spelled spellings: (any Words, Meaning) -> [StaticString],
    value: (any Words, StaticString) -> Value
  ) -> (meaning: Meaning, value: Value)? {
    var longest: (end: Int, meaning: Meaning, words: any Words, phrase: StaticString)?
    for words in FigureVocabulary.languages {
      for meaning in meanings {
        for phrase in spellings(words, meaning) {
          guard let end = end(of: phrase), end > longest?.end ?? 0 else { continue }
          longest = (end, meaning, words, phrase)
        }
      }
    }
    guard let longest else { return nil }
    take(to: longest.end)
    language = longest.words.language
    return (longest.meaning, value(longest.words, longest.phrase))
  }
}
