internal import PlanModel

/// The words and signs around the numbers of figures, in lower case, of both languages.
///
/// Source: the table of figures in the plan format.
enum FigureVocabulary {
  /// Some words or a sign, as UTF-8 in lower case.
  struct Phrase: ExpressibleByStringLiteral {
    let bytes: [UInt8]

    init(stringLiteral words: String) {
      bytes = Array(words.utf8)
    }
  }

  /// Where one begins like another the longer one comes first.
  static let qualifiers: [(phrase: Phrase, qualifier: Qualifier)] = [
    (">=", .atLeast), ("≥", .atLeast), (">", .over),
    ("<=", .atMost), ("≤", .atMost), ("<", .under), ("~", .about),
    ("over", .over), ("more than", .over), ("trên", .over), ("hơn", .over),
    ("at least", .atLeast), ("ít nhất", .atLeast), ("tối thiểu", .atLeast),
    ("nearly", .nearly), ("almost", .nearly), ("gần", .nearly),
    ("under", .under), ("less than", .under), ("below", .under), ("dưới", .under),
    ("at most", .atMost), ("up to", .atMost), ("nhiều nhất", .atMost), ("tối đa", .atMost),
    ("không quá", .atMost),
    ("about", .about), ("khoảng", .about),
  ]

  /// `từ 5 trở lên`: from 5 upwards.
  static let from: Phrase = "từ"
  static let upwards = "trở lên"

  /// The words between the ends of a range; dashes do the same.
  static let rangeWords: [Phrase] = ["to", "đến"]
  static let dashes: [Phrase] = ["-", "–"]

  /// The words that multiply a number; `tỉ` is another spelling of `tỷ`.
  static let scales: [(phrase: Phrase, scale: Scale)] = [
    ("thousand", .thousand), ("nghìn", .thousand), ("ngàn", .thousand),
    ("million", .million), ("triệu", .million),
    ("billion", .billion), ("tỷ", .billion), ("tỉ", .billion),
  ]

  /// Figures that say that nothing is reported.
  static let notReported: Set<String> = ["not reported", "chưa có báo cáo"]

  /// The spellings of one unit.
  static let percent: Set<String> = ["%", "percent", "phần trăm"]

  /// What computers call something that is no number.
  static let noNumbers: Set<String> = ["nan", "inf", "infinity"]

  /// What makes an ordinal of a number: the 5th conference is no figure.
  static let ordinals: [Phrase] = ["st", "nd", "rd", "th"]

  /// A unit in the form in which units are compared.
  static func normalized(unit: String) -> String {
    let unit = unit.lowercased().onOneLine
    return percent.contains(unit) ? "%" : unit
  }

  /// Whether a unit begins with a word that belongs to the number before it.
  static func beginsWithScale(_ unit: String) -> Bool {
    var lexer = FigureLexer(unit)
    return lexer.take(scales, by: \.phrase) != nil
  }
}
