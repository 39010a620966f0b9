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
    return percents.contains(unit) ? "%" : unit
  }

  /// True if a unit is a share or a rate, of which two are never added: `%`, `km/h`, `people per day`.
  static func isRate(_ unit: String) -> Bool {
    let unit = normalized(unit: unit)
    return unit.contains("%") || unit.contains("/")
      || unit.split(separator: " ").contains { $0 == "per" || $0 == "trên" }
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
    for (ending, qualifier) in endings where lower.hasSuffix(ending) {
      return (qualifier, String(unit.dropLast(ending.count).trimmingBlanks))
    }
    return nil
  }
}

/// A phrase of a language that means something in a figure.
struct FigurePhrase<Meaning: Sendable>: Sendable {
  let spelling: StaticString
  let meaning: Meaning
  let language: Language

  /// The phrases of all languages that mean one of several things.
  static func all(
    of meanings: [Meaning], spelled spellings: (any Words, Meaning) -> [StaticString]
  ) -> [FigurePhrase] {
    FigureVocabulary.languages.flatMap { words in
      meanings.flatMap { meaning in
        spellings(words, meaning).map {
          FigurePhrase(spelling: $0, meaning: meaning, language: words.language)
        }
      }
    }
  }

  /// The phrases of all languages that mean one thing.
  static func all(
    meaning: Meaning, _ spellings: (any Words) -> [StaticString]
  ) -> [FigurePhrase] {
    all(of: [meaning]) { words, _ in spellings(words) }
  }
}

// Each list is made once: figures are read by the thousand.
extension FigureVocabulary {
  static let qualifiers = FigurePhrase.all(of: Qualifier.allCases) { $0.spellings(of: $1) }
  static let qualifiersBehind = FigurePhrase.all(of: [Qualifier.atLeast, .atMost]) {
    $0.spellingsBehind($1)
  }
  static let estimates = FigurePhrase.all(meaning: true) { $0.estimateSpellings }
  static let beginnings = FigurePhrase.all(meaning: true) { $0.fromSpellings }
  static let scales = FigurePhrase.all(of: Scale.allCases) { $0.spellings(of: $1) }
  static let shortScales = languages.flatMap { words in
    words.shortScales.map {
      FigurePhrase(
        spelling: $0.spelling, meaning: (scale: $0.scale, power: $0.power),
        language: words.language)
    }
  }
  static let ordinals = FigurePhrase.all(meaning: true) { $0.ordinalSpellings }
  static let months = FigurePhrase.all(meaning: true) { $0.monthSpellings }
  static let links = FigurePhrase.all(of: [FigureLink.to, .of]) {
    $1 == .to ? $0.rangeSpellings : $0.shareSpellings
  }
  static let numbers = languages.flatMap { words in
    words.numberSpellings.map {
      FigurePhrase(
        spelling: $0.spelling, meaning: (value: $0.value, multiplies: $0.multiplies),
        language: words.language)
    }
  }
  static let many = FigurePhrase.all(meaning: true) { $0.manySpellings }
  /// The phrases behind a unit, each with the blank before it.
  fileprivate static let endings = qualifiersBehind.map { (" \($0.spelling)", $0.meaning) }
  fileprivate static let percents = languages.flatMap { words in
    words.percentSpellings.map { "\($0)" }
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
    return take(FigureVocabulary.qualifiers)
  }

  /// Takes the words or the sign behind a number that say it is the least or the most: `+`,
  /// `or more`.
  mutating func takeQualifierBehind() -> Qualifier? {
    if at("+"), !isAtDigit(behind: 1), take("+") { return .atLeast }
    if isAtEnd { return nil }
    return take(FigureVocabulary.qualifiersBehind)
  }

  /// Takes the word that makes a number an estimate.
  mutating func takeEstimate() -> Bool {
    !isAtNumber && take(FigureVocabulary.estimates) != nil
  }

  /// Takes the word before a range: `from 5 to 6`, `từ 5 trở lên`.
  mutating func takeFrom() -> Bool { !isAtNumber && take(FigureVocabulary.beginnings) != nil }

  /// Takes a word that multiplies a number.
  mutating func takeScale() -> Scale? {
    isAtEnd ? nil : take(FigureVocabulary.scales)
  }

  /// Takes a scale that is not written out, with the power of ten beyond its word.
  mutating func takeShortScale() -> (scale: Scale, power: Int)? {
    isAtEnd ? nil : take(FigureVocabulary.shortScales)
  }

  /// Takes the sign of a currency.
  mutating func takeCurrency() -> String? {
    FigureVocabulary.currencies.first { take($0.phrase) }?.sign
  }

  /// Takes the letters that make an ordinal of a number.
  mutating func takeOrdinal() -> Bool { take(FigureVocabulary.ordinals) != nil }

  /// Takes the name of a month behind a dash, or as much of it as dates have.
  mutating func takeMonth() -> Bool {
    var ahead = self
    guard ahead.take("-"), ahead.take(FigureVocabulary.months) != nil else { return false }
    self = ahead
    return true
  }

  /// Takes a word between two numbers.
  mutating func takeLinkWord() -> FigureLink? {
    take(FigureVocabulary.links)
  }

  /// Takes a number in words: `two hundred`, `hai mươi`.
  mutating func takeNumberInWords() -> Int? {
    var total: Int?
    while !isAtEnd, (total ?? 0) < 1_000, let word = take(FigureVocabulary.numbers) {
      total = word.multiplies ? max(1, total ?? 1) * word.value : (total ?? 0) + word.value
    }
    return total
  }

  /// Takes a word for an unsaid number of things: `thousands`.
  mutating func takeMany() -> Bool { take(FigureVocabulary.many) != nil }

  /// Takes the longest phrase that comes next, and tells what it means.
  private mutating func take<Meaning>(_ phrases: [FigurePhrase<Meaning>]) -> Meaning? {
    var longest: (end: Int, index: Int)?
    for index in phrases.indices {
      guard let end = end(of: phrases[index].spelling), end > longest?.end ?? 0 else { continue }
      longest = (end, index)
    }
    guard let longest else { return nil }
    take(to: longest.end)
    language = phrases[longest.index].language
    return phrases[longest.index].meaning
  }
}
