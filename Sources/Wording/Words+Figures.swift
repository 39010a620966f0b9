public import PlanModel

extension Words {
  /// A figure in full, with its unit and its parts.
  ///
  ///     over 200 million USD
  ///     20 = 15 local unions + 5 central member organisations
  ///     nearly 20 officers, of which 12 diplomacy, 4 technical
  public func figure(
    _ figure: Figure?, of indicator: Indicator, report: YearPlan.Report
  ) -> String {
    let phrase = FigurePhrase(figure, of: indicator, report: report, in: self)
    let whole = joined(phrase.figure, unit: phrase.unit)
    switch figure?.composition {
    case .sum(let parts) where phrase.isNumber:
      // The parts' names say what is counted; only a currency or a percent sign does not follow.
      let unit = phrase.unit.flatMap { Self.isCountable($0) ? nil : $0 }
      return sum(
        joined(phrase.figure, unit: unit), parts: self.parts(parts, of: indicator), .written)
    case .sum(let parts):
      return sum(nil, parts: self.parts(parts, of: indicator), .written)
    case .ofWhich(let parts):
      return self.whole(whole, ofWhich: self.parts(parts, of: indicator))
    case .plain, nil:
      return whole
    }
  }

  /// Whether a unit is the name of things that are counted, not a currency or a sign.
  private static func isCountable(_ unit: String) -> Bool {
    unit.contains { $0.isLowercase }
  }

  /// A target or a baseline, with its unit.
  public func target(_ figure: Figure, of indicator: Indicator) -> String {
    self.figure(figure, of: indicator, report: .final)
  }

  /// A part's name as people call it, else as the plan does.
  public func name(ofPart name: String, of indicator: Indicator) -> String {
    indicator.parts.first { $0.id == name }?.text[language] ?? name
  }

  private func parts(_ parts: [Figure.Part], of indicator: Indicator) -> [String] {
    parts.map { part in
      let isPercent = indicator.unit?[language] == "%"
      let quantity = joined(quantity(part.quantity), unit: isPercent ? "%" : nil)
      return quantity + "\u{A0}" + name(ofPart: part.name, of: indicator)
    }
  }

  /// A headline figure and what stands under it, the unit in one of the two and only once.
  ///
  ///     37 delegations, short "sent"       // "37" above "delegations sent"
  ///     37 đoàn, short "đoàn ra"           // "37" above "đoàn ra"
  ///     over 200 million USD, no short     // "over 200 million USD" above the full name
  public func headline(
    _ figure: Figure?, of indicator: Indicator, report: YearPlan.Report
  ) -> (figure: FigurePhrase, label: String) {
    let phrase = FigurePhrase(figure, of: indicator, report: report, in: self)
    let name = (indicator.short ?? indicator.name)[language]
    guard let unit = indicator.unit?[language], unit != "%" else { return (phrase, name) }
    if contains(name, unit) { return (phrase.withoutUnit, name) }
    if indicator.short != nil { return (phrase.withoutUnit, "\(unit) \(name)") }
    return (phrase, name)
  }

  /// An achievement's figure as a line of its own: "37 delegations sent".
  ///
  /// Without a short name to continue the unit, the indicator's name stands before: "Foreign NGO aid
  /// mobilised: over 200 million USD".
  public func statement(
    _ figure: Figure, of indicator: Indicator, report: YearPlan.Report
  ) -> String {
    guard indicator.short != nil, figure.quantity != nil, figure.parts.isEmpty else {
      return "\(indicator.name[language]): \(self.figure(figure, of: indicator, report: report))"
    }
    let (phrase, label) = headline(figure, of: indicator, report: report)
    return joined(phrase.figure, unit: phrase.unit) + " " + label
  }

  /// Whether the words of a unit stand in a name, one behind the other.
  private func contains(_ name: String, _ unit: String) -> Bool {
    let words = name.lowercased().split(separator: " ")
    let unit = unit.lowercased().split(separator: " ")
    return words.indices.contains { words[$0...].starts(with: unit) }
  }

  /// What the years of an indicator come to together, with the years that are missing; nil where
  /// they are not to be taken together.
  public func total(of series: Series) -> String? {
    guard let total = series.total else { return nil }
    let unit = series.indicator.unit?[language]
    let words = total.quantity.map { joined(quantity($0), unit: unit) }
    let withoutNumber = series.points.filter {
      total.missingYears.contains($0.year) && $0.figure?.meaning == .words
    }
    return self.total(
      words, of: total, withoutNumber: withoutNumber.map(\.year),
      latest: series.indicator.aggregation == .latest)
  }
}
