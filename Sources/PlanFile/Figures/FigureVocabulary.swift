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
