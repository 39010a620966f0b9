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

  /// True if words in lower case say that nothing is reported, be it in the words for a year that
  /// has no report or only a part of it: what the screen says can be written into the plan.
  static func saysNotReported(_ words: String) -> Bool {
    languages.contains { language in
      YearPlan.Report.allCases.contains { language.notReported($0) == words }
    }
  }

  /// True if words in lower case are a computer's name for something that is no number: `nan`,
  /// `inf`.
  static func saysNoNumber(_ words: String) -> Bool {
    let unsigned = words.drop { $0 == "." || $0 == "-" || $0 == "+" }
    return unsigned == "nan" || unsigned == "inf" || unsigned == "infinity"
  }

  /// A unit in the form in which units are compared.
  static func normalized(unit: String) -> String {
    let unit = unit.lowercased().onOneLine
    let isPercent = languages.contains { language in
      language.percentSpellings.contains { "\($0)" == unit }
    }
    return isPercent ? "%" : unit
  }

  /// True if a unit begins with a word that belongs to the number before it.
  static func beginsWithScale(_ unit: String) -> Bool {
    var lexer = FigureLexer(unit)
    return lexer.takeScale() != nil
  }

  /// A unit without the words at its end that make its number the least there can be, as in
  /// `5 đoàn trở lên`; nil where there are none.
  static func withoutUpwards(_ unit: String) -> String? {
    let lower = unit.lowercased()
    for language in languages {
      for words in language.upwardSpellings.behind where lower.hasSuffix("\(words)") {
        return String(unit.dropLast("\(words)".count).trimmingBlanks)
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
    if take("~") { return .about }
    return takeLongest(of: Qualifier.allCases) { $0.spellings(of: $1) }
  }

  /// Takes the first word of `từ 5 trở lên`: from 5 upwards.
  mutating func takeFrom() -> Bool {
    takeLongest(of: [true]) { language, _ in language.upwardSpellings.before } ?? false
  }

  /// Takes a word that multiplies a number.
  mutating func takeScale() -> Scale? {
    isAtEnd ? nil : takeLongest(of: Scale.allCases) { $0.spellings(of: $1) }
  }

  /// Takes the letters that make an ordinal of a number.
  mutating func takeOrdinal() -> Bool {
    if isAtEnd { return false }
    return takeLongest(of: [true]) { language, _ in language.ordinalSpellings } ?? false
  }

  /// Takes a word between the ends of a range.
  mutating func takeRangeWord() -> Bool {
    takeLongest(of: [true]) { language, _ in language.rangeSpellings } ?? false
  }

  /// Takes a dash between the ends of a range.
  mutating func takeDash() -> Bool { take("-") || take("–") }

  /// Takes the longest phrase that comes next, and tells what it means.
  private mutating func takeLongest<Meaning>(
    of meanings: [Meaning], spelled spellings: (any Words, Meaning) -> [StaticString]
  ) -> Meaning? {
    var longest: (end: Int, meaning: Meaning)?
    for language in FigureVocabulary.languages {
      for meaning in meanings {
        for phrase in spellings(language, meaning) {
          guard let end = end(of: phrase), end > longest?.end ?? 0 else { continue }
          longest = (end, meaning)
        }
      }
    }
    guard let longest else { return nil }
    take(to: longest.end)
    return longest.meaning
  }
}
