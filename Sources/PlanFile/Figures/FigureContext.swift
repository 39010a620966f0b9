internal import PlanModel
internal import Wording

/// Surroundings of a figure that its words are read by: the plan's numbers, the indicator's unit.
///
///     FigureContext(.actual, numbers: .vi, units: ["USD"]).spells("usd")  // true
struct FigureContext {
  /// Place that a figure has beside its indicator.
  enum Role {
    case actual, target, baseline, part
  }

  /// Place of the figure.
  let role: Role
  /// The language whose signs group the digits and begin the decimals; nil where the plan names
  /// none.
  let numbers: Language?
  /// The indicator's unit in each of its languages; nil where it is not certain which one is meant.
  let units: [String]?
  /// Name of the indicator, for what is said of a unit that it lacks.
  var indicator = ""
  /// True while it is tried whether a remedy is accepted: then none is looked for.
  var isProving = false

  /// A context in which a remedy is tried.
  var proving: FigureContext {
    var context = self
    context.isProving = true
    return context
  }

  /// True if the unit is percent.
  var isPercent: Bool {
    units?.contains { FigureVocabulary.normalized(unit: $0) == "%" } ?? false
  }

  /// True if a text is the indicator's unit: in either language, in the singular or the plural, or
  /// with its words in another order.
  func spells(_ text: String) -> Bool {
    guard let units else { return true }
    if units.contains(text) { return true }
    let spelling = FigureVocabulary.normalized(unit: text)
    return units.contains { unit in
      let unit = FigureVocabulary.normalized(unit: unit)
      return unit == spelling || FigureVocabulary.isPlural(unit, of: spelling)
        || FigureVocabulary.isPlural(spelling, of: unit)
        || (unit.contains(" ") && Self.sorted(unit) == Self.sorted(spelling))
    }
  }

  /// The unit as the indicator spells it, where the sign of a currency stands for it; nil where the
  /// sign is another's.
  func unit(forCurrency sign: String) -> String? {
    let names = FigureVocabulary.currencies.first { $0.sign == sign }?.names ?? []
    return units?.first { names.contains(FigureVocabulary.normalized(unit: $0)) }
  }

  private static func sorted(_ text: String) -> [Substring] {
    text.split(separator: " ").sorted()
  }
}
