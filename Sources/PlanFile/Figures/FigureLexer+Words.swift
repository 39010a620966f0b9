internal import PlanModel

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
