internal import PlanModel
internal import Text

/// The words that stand for a figure, or for a unit, as a whole.
///
/// Source: the table of figures in the plan format.
enum FigureVocabulary {
  /// The last words of `từ 5 trở lên`: from 5 upwards.
  static let upwards = "trở lên"

  /// Whether words in lower case say that nothing is reported, be it in the words for a year that has
  /// no report or only a part of it: what the screen says can be written into the plan.
  static func saysNotReported(_ words: String) -> Bool {
    switch words {
    case "not reported", "not reported so far", "not yet reported": true
    case "chưa có báo cáo", "đến nay chưa có báo cáo", "chưa đến kỳ báo cáo": true
    default: false
    }
  }

  /// Whether words in lower case are what computers call something that is no number.
  static func saysNoNumber(_ words: String) -> Bool {
    let unsigned = words.drop { $0 == "." || $0 == "-" || $0 == "+" }
    return unsigned == "nan" || unsigned == "inf" || unsigned == "infinity"
  }

  /// A unit in the form in which units are compared.
  static func normalized(unit: String) -> String {
    let unit = unit.lowercased().onOneLine
    return unit == "percent" || unit == "phần trăm" ? "%" : unit
  }

  /// Whether a unit begins with a word that belongs to the number before it.
  static func beginsWithScale(_ unit: String) -> Bool {
    var lexer = FigureLexer(unit)
    return lexer.takeScale() != nil
  }
}

// The words and signs around the numbers of figures, in lower case, of both languages.
// Source: the table of figures in the plan format.
extension FigureLexer {
  /// Takes what qualifies a number: `over`, `≥`; a sign is looked for before one it begins with.
  mutating func takeQualifier() -> Qualifier? {
    if take(">=") || take("≥") || take("at least") || take("ít nhất") || take("tối thiểu") {
      return .atLeast
    }
    if take("<=") || take("≤") || take("at most") || take("up to") || take("nhiều nhất")
      || take("tối đa") || take("không quá")
    {
      return .atMost
    }
    if take(">") || take("over") || take("more than") || take("trên") || take("hơn") {
      return .over
    }
    if take("<") || take("under") || take("less than") || take("below") || take("dưới") {
      return .under
    }
    if take("nearly") || take("almost") || take("gần") { return .nearly }
    if take("~") || take("about") || take("khoảng") { return .about }
    return nil
  }

  /// Takes the first word of `từ 5 trở lên`: from 5 upwards.
  mutating func takeFrom() -> Bool { take("từ") }

  /// Takes a word that multiplies a number; `tỉ` is another spelling of `tỷ`.
  mutating func takeScale() -> Scale? {
    if take("million") || take("triệu") { return .million }
    if take("billion") || take("tỷ") || take("tỉ") { return .billion }
    if take("thousand") || take("nghìn") || take("ngàn") { return .thousand }
    return nil
  }

  /// Takes what makes an ordinal of a number: the 5th conference is no figure.
  mutating func takeOrdinal() -> Bool { take("st") || take("nd") || take("rd") || take("th") }

  /// Takes a word between the ends of a range.
  mutating func takeRangeWord() -> Bool { take("to") || take("đến") }

  /// Takes a dash, which does the same.
  mutating func takeDash() -> Bool { take("-") || take("–") }
}
