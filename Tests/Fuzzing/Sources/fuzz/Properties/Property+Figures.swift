internal import PlanModel
internal import Wording

extension Property {
  /// A figure's ends are in order and within what the model can hold, and its numbers are what its
  /// digits say.
  static func isSound(_ figure: Figure) -> [String] {
    guard let quantity = figure.quantity else { return [] }
    var faults: [String] = []
    if quantity.lowValue > quantity.highValue { faults.append("low above high") }
    for numeral in [quantity.first, quantity.second].compactMap({ $0 }) {
      if !numeral.value.isInRange { faults.append("out of range") }
      if Numeral(digits: numeral.digits, scale: numeral.scale) != numeral {
        faults.append("digits that are another number")
      }
      if Decimal(numeral.value.description) != numeral.value { faults.append("not written back") }
    }
    return faults.map { "\($0): \(figure)" }
  }

  /// What is shown of a figure means the same when it is written into a plan, in each language.
  static func isReadBack(
    _ figure: Figure, of review: Review, numbers: Language? = nil, reading: (String) -> Figure?
  ) -> [String] {
    guard let quantity = figure.quantity, !review.plan.indicators.isEmpty else { return [] }
    return Language.allCases.compactMap { language in
      let shown = language.words.quantity(quantity)
      let written = asWritten(shown, language, numbers)
      let again = reading(written)?.quantity
      guard let again, again.interval == quantity.interval, again.qualifier == quantity.qualifier,
        again.first.value == quantity.first.value, again.second?.value == quantity.second?.value
      else { return "\(shown.debugDescription), written as \(written), is \(again as Any)" }
      return nil
    }
  }

  /// A percentage is 0 or more, and 100 or more only when the target is met.
  static func isSound(_ percentage: Percentage?, _ verdict: Verdict?) -> [String] {
    guard let percentage else { return [] }
    if percentage.value < 0 { return ["a percentage below 0: \(percentage)"] }
    if percentage.value >= 100, verdict != .met { return ["not met, and \(percentage)"] }
    return []
  }

  /// A figure on the screen with the separators of the plan format.
  private static func asWritten(
    _ shown: String, _ language: Language, _ numbers: Language?
  ) -> String {
    let groups: Character = language == .en ? "," : "."
    let written = String(
      shown.map { character in
        switch character {
        case groups: "_"
        case ",", ".": numbers == .vi ? "," : "."
        case "\u{A0}": " "
        case "−": "-"
        default: character
        }
      })
    guard numbers == nil else { return written }
    // Three places would be taken for a group of thousands; four are meant as places.
    return written.replacing(/[0-9][0-9_]*\.[0-9]+/) { number in
      number.output + (number.output.drop { $0 != "." }.count == 4 ? "0" : "")
    }
  }
}
