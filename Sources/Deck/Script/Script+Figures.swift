internal import PlanModel
internal import Wording

extension Script {
  /// The headline figures one by one, then by name those that are not reported.
  var figures: [Draft] {
    let reported = year.headlines.filter(\.isReported).map { headline in
      Draft(
        .figure(headline.indicator.id), PerLanguage(headline.indicator.name),
        .figure(bigFigure(of: headline)))
    }
    let silent = year.headlines.filter { !$0.isReported }
    guard !silent.isEmpty else { return reported }
    let number = year.year
    let hasNone = year.plan.report == .final && !year.hasFigures
    let lead = hasNone ? PerLanguage { $0.noFigures(in: number) } : nil
    let entries = silent.map { headline in
      // A plan that says "not reported" means it, whatever the state of the report.
      let report = headline.point.figure == nil ? year.plan.report : .final
      return Slide.Entry(
        .indicator(headline.indicator.id),
        sign: .status(report == .none ? .planned : .notReported),
        text: PerLanguage(headline.indicator.name),
        facts: [PerLanguage { [$0.notReported(report)] }])
    }
    return reported + [
      Draft(
        .figuresNotReported, PerLanguage { $0.deckFigures(of: number) }, lead: lead, entries,
        atOnce: true)
    ]
  }

  private func bigFigure(of headline: Headline) -> BigFigure {
    BigFigure(headline.point.figure, of: headline.indicator, report: year.plan.report) { words in
      headline.point.change.flatMap { change in
        headline.point.comparedTo.map { words.change(change, since: $0) }
      }.map { [$0] } ?? []
    }
  }
}

extension BigFigure {
  /// A figure with its indicator's name, what it is made of, and further notes.
  init(
    _ figure: Figure?, of indicator: Indicator, report: YearPlan.Report,
    notes: (any Words) -> [String] = { _ in [] }
  ) {
    name = PerLanguage(indicator.name)
    lines = PerLanguage { words in
      let unit = indicator.unit?[words.language]
      let parts = figure.flatMap { figure in
        figure.parts.isEmpty ? nil : words.figure(figure, of: indicator, report: report)
      }
      let notes = [parts].compactMap { $0 } + notes(words)
      guard let quantity = figure?.quantity else {
        let phrase = FigurePhrase(figure, of: indicator, report: report, in: words)
        return Lines(block: [phrase.numerals], unit: nil, notes: notes)
      }
      var block = Self.block(of: quantity, in: words)
      if unit == "%", let number = block.popLast() {
        block.append(words.joined(number, unit: unit))
        return Lines(block: block, unit: nil, notes: notes)
      }
      return Lines(block: block, unit: unit, notes: notes)
    }
  }

  /// Qualifier, number and scale, one per line; of a range with two scales, its two ends.
  private static func block(of quantity: Quantity, in words: any Words) -> [String] {
    let first = words.number(quantity.first.digits)
    let lines: [String?]
    if let second = quantity.second {
      if quantity.first.scale == second.scale {
        let range = "\(first) \(words.rangeWord) \(words.number(second.digits))"
        lines = [range, second.scale.map(words.name)]
      } else {
        lines = [words.numeral(quantity.first), "\(words.rangeWord) \(words.numeral(second))"]
      }
    } else {
      lines = [first, quantity.first.scale.map(words.name)]
    }
    return ([words.name(of: quantity.qualifier)] + lines).compactMap { $0 }
  }
}
