public import PlanModel

/// A figure in words, taken apart so that each place on a screen can set it as it likes.
///
///     qualifier "over", numerals "200 million", unit "USD"
public struct FigurePhrase: Hashable, Sendable {
  /// The word before the number, always shown, as large as the number.
  public let qualifier: String?
  /// The number or range with its scale; for words and for silence, the words themselves.
  public let numerals: String
  /// What is counted; nil for words and for silence.
  public let unit: String?
  /// Whether there is a number.
  public let isNumber: Bool

  private init(qualifier: String?, numerals: String, unit: String?, isNumber: Bool) {
    self.qualifier = qualifier
    self.numerals = numerals
    self.unit = unit
    self.isNumber = isNumber
  }

  /// Puts a figure into words.
  ///
  /// - Parameters:
  ///   - figure: the figure, nil where the plan says nothing.
  ///   - indicator: what it measures.
  ///   - report: how much of its year has been reported on, for what is said about silence.
  ///   - words: the language.
  public init(
    _ figure: Figure?, of indicator: Indicator, report: YearPlan.Report, in words: any Words
  ) {
    switch figure?.meaning {
    case .quantity(let quantity):
      self.init(
        qualifier: words.name(of: quantity.qualifier), numerals: words.numerals(quantity),
        unit: indicator.unit?[words.language], isNumber: true)
    case .words:
      self.init(silence: figure?.stated ?? "")
    case .notReported:
      self.init(silence: words.notReported(.final))
    case nil:
      self.init(silence: words.notReported(report))
    }
  }

  private init(silence words: String) {
    self.init(qualifier: nil, numerals: words, unit: nil, isNumber: false)
  }

  /// The same with the unit left to what stands beside it.
  var withoutUnit: FigurePhrase {
    FigurePhrase(qualifier: qualifier, numerals: numerals, unit: nil, isNumber: isNumber)
  }

  /// The qualifier and the number: "over 200 million".
  public var figure: String {
    qualifier.map { $0 + "\u{A0}" + numerals } ?? numerals
  }
}
