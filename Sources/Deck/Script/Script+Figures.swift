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
    let (year, number) = (year, year.year)
    let lead = PerLanguage.ifAny { YearSaying(year, in: $0).noFigures }
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
      [IndicatorSaying(headline.indicator, in: words).change(of: headline.point)]
        .compactMap { $0 }
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
      let said = IndicatorSaying(indicator, in: words).figure(figure, report: report)
      let parts = said.hasParts ? [said.text] : []
      return Lines(block: said.lines, unit: said.unit, notes: parts + notes(words))
    }
  }
}
