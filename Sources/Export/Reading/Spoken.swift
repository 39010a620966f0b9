internal import Wording

/// How what stands on a screen is said aloud.
enum Spoken {
  /// Words with a full stop, unless they end in one or in a question or exclamation mark.
  ///
  ///     "Who pays?"          // "Who pays?"
  ///     "Hold the congress"  // "Hold the congress."
  static func sentence(_ words: String) -> String {
    let isEnded = words.last.map { ".!?…".contains($0) } ?? true
    return isEnded ? words : words + "."
  }

  /// A figure with its signs in words.
  ///
  ///     "-8 million VND"                      // "minus 8 million VND"
  ///     "20 = 15 local unions + 5 central"    // "20, that is 15 local unions and 5 central"
  static func figure(_ figure: String, _ words: any Words) -> String {
    var spoken = ""
    var before: Character = " "
    for (sign, next) in zip(figure, figure.dropFirst() + " ") {
      let isMinus = (sign == "-" || sign == "−") && next.isNumber && " (\u{A0}".contains(before)
      spoken += isMinus ? words.minus + " " : String(sign)
      before = sign
    }
    return spoken.replacing(" = ", with: ", \(words.thatIs) ")
      .replacing(" + ", with: " \(words.and) ")
  }

  /// A line without bonds between words and dots between counts.
  static func plain(_ line: String) -> String {
    line.replacing("\u{A0}", with: " ").replacing(" · ", with: ", ")
  }
}
