public import PlanModel

/// An indicator in words: its name, its figures, and what stands beside them.
public struct IndicatorSaying: Hashable, Sendable {
  private let indicator: Indicator
  private let language: Language
  private let voice: Voice

  private var words: any Words { language.words }

  /// An indicator in a language, to be read or heard.
  public init(_ indicator: Indicator, in words: any Words, voice: Voice = .written) {
    self.indicator = indicator
    language = words.language
    self.voice = voice
  }

  /// Its name.
  public var name: String { indicator.name[language] }

  /// Its name with its unit, where the name does not hold it: "Foreign NGO aid (USD)".
  public var nameWithUnit: String {
    guard let unit = indicator.unit?[language], unit != "%",
      !" \(name.lowercased()) ".contains(" \(unit.lowercased()) ")
    else { return name }
    return "\(name) (\(unit))"
  }

  /// What is counted and what is not; nil where the plan does not say.
  public var definition: String? { indicator.definition?[language] }

  /// Its unit.
  public var unit: String? { indicator.unit?[language] }

  /// The sort of figures that are good, to be said beside a target and nowhere else; nil where
  /// nobody said it.
  public var direction: String? { indicator.better.map { words.name(of: $0) } }

  /// A figure of it; nil where the plan says nothing.
  public func figure(_ figure: Figure?, report: YearPlan.Report = .final) -> FigureSaying {
    FigureSaying(figure, of: indicator, report: report, in: words, voice: voice)
  }

  /// A quantity with its unit: "over 200 million USD".
  public func quantity(_ quantity: Quantity) -> String {
    words.joined(words.quantity(quantity, voice), unit: indicator.unit?[language])
  }

  /// A target, and what is better: "target 200 officials, higher is better".
  public func target(_ quantity: Quantity) -> Fact {
    Fact(.target, label: words.target, [self.quantity(quantity), direction].compactMap { $0 })
  }

  /// A headline figure and what stands under it, the unit in one of the two and only once.
  ///
  ///     37 delegations, short "sent"       // "37" above "delegations sent"
  ///     37 đoàn, short "đoàn ra"           // "37" above "đoàn ra"
  ///     over 200 million USD, no short     // "over 200 million USD" above the full name
  ///
  /// A percent sign stays with its number.
  public func headline(_ figure: Figure?, report: YearPlan.Report) -> HeadlineSaying {
    let saying = self.figure(figure, report: report)
    let name = (indicator.short ?? indicator.name)[language]
    guard let unit = indicator.unit?[language], unit != "%" else {
      return HeadlineSaying(figure: saying, unit: nil, label: name)
    }
    let isSaid = Self.contains(name, unit)
    if indicator.short != nil || isSaid {
      return HeadlineSaying(
        figure: saying, unit: nil, label: isSaid ? name : "\(unit) \(name)")
    }
    return HeadlineSaying(figure: saying, unit: saying.unit, label: name)
  }

  /// A reported figure as a line of its own: "37 delegations sent".
  ///
  /// Without a short name to continue the unit, the indicator's name stands before: "Foreign NGO
  /// aid mobilised: over 200 million USD".
  public func statement(_ figure: Figure, report: YearPlan.Report) -> String {
    guard indicator.short != nil, figure.quantity != nil, figure.parts.isEmpty else {
      return "\(name): \(self.figure(figure, report: report).text)"
    }
    return headline(figure, report: report).line
  }

  /// Change from the last figure before this one; nil where none can be stated.
  public func change(of point: Series.Point) -> String? {
    guard let change = point.change, let year = point.comparedTo else { return nil }
    let text = words.change(change, since: year)
    return point.isChangeEstimated ? words.byEstimate(text) : text
  }

  /// Total of the years, with those that are missing; nil where they are not to be taken together.
  public func total(of series: Series) -> String? {
    guard let total = series.total else { return nil }
    let withoutNumber = series.points.filter {
      total.missing.contains($0.label) && $0.figure?.meaning == .words
    }
    return words.total(
      total.quantity.map(quantity), of: total, withoutNumber: withoutNumber.map(\.label),
      latest: indicator.aggregation == .latest)
  }

  /// True if the words of a unit stand in a name, one behind the other.
  private static func contains(_ name: String, _ unit: String) -> Bool {
    let words = name.lowercased().split(separator: " ")
    let unit = unit.lowercased().split(separator: " ")
    return words.indices.contains { words[$0...].starts(with: unit) }
  }
}

/// A headline figure and what stands under it.
public struct HeadlineSaying: Hashable, Sendable {
  /// The figure.
  public let figure: FigureSaying
  /// Its unit, where the label does not say it; it may stand on a line of its own.
  public let unit: String?
  /// Label under the figure: "delegations sent".
  public let label: String

  /// The figure as it stands above the label.
  public var whole: String { unit == nil ? figure.number : figure.whole }

  /// Both in one line: "37 delegations sent"; "Delegations sent: not reported".
  public var line: String { figure.isNumber ? "\(whole) \(label)" : "\(label): \(whole)" }
}
