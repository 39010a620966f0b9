public import PlanModel

// The figures that an objective is judged by, in words.

extension Saying {
  /// The figures that an objective with several measures is judged by, each a fact that is labelled
  /// with what is measured; none for an objective that is judged by its own indicator.
  ///
  ///     "Literacy, women": "achieved", "target 90%", "102% of the target"
  ///
  /// - Parameters:
  ///   - row: the objective.
  ///   - year: its year.
  ///   - names: what is said of each, in its order.
  /// - Returns: a fact for each measure, in the plan's order.
  public func measures(
    of row: Row, in year: YearReview,
    _ names: [Fact.Name] = [.status, .target, .share]
  ) -> [Fact] {
    let measures = year.plan.objectives[row.objective].measures
    return zip(measures, row.assessment.measures).map { measure, judgement in
      let pieces = names.flatMap { name in
        name == .status
          ? status(of: judgement, year.plan.report)
          : [fact(name, of: measure, judgement.percentage, in: row, of: year)?.phrase()]
            .compactMap { $0 }
      }
      return Fact(.measure, label: self.name(of: measure), pieces)
    }
  }

  /// How many of how many are achieved, and which are silent; nil for an objective that is judged by
  /// its own indicator.
  func summary(of row: Row, in year: YearReview) -> Fact? {
    let judgements = row.assessment.measures
    let reported = judgements.filter { $0.status != .notReported }
    // Where nothing is reported, the status says so.
    guard !reported.isEmpty else { return nil }
    let achieved = reported.count { $0.status == .achieved }
    let silent = zip(year.plan.objectives[row.objective].measures, judgements)
      .filter { $1.status == .notReported }.map { name(of: $0.0) }
    let silence =
      silent.isEmpty
      ? [] : ["\(words.notReported(year.plan.report)): \(silent.joined(separator: "; "))"]
    return Fact(
      .measures, label: words.targets,
      [words.targetsAchieved(achieved, of: judgements.count)] + silence)
  }

  /// What one figure comes to; before any report its silence goes without saying.
  private func status(of judgement: Judgement, _ report: YearPlan.Report) -> [String] {
    if judgement.status == .notReported {
      return report == .none ? [] : [words.notReported(report)]
    }
    // Before the report is final only what is settled is said.
    guard report == .final || judgement.status == .achieved else { return [] }
    let name = words.name(of: judgement.status)
    return [judgement.isEstimate ? words.byEstimate(name) : name]
  }

  /// One fact of a figure that an objective is judged by; nil where the plan does not say it.
  func fact(
    _ name: Fact.Name, of measure: Measure, _ percentage: Percentage?, in row: Row,
    of year: YearReview
  ) -> Fact? {
    guard let indicator = indicator(measure.indicator) else { return nil }
    func figure(_ label: String, _ figure: Figure?) -> Fact? {
      figure.map { Fact(name, label: label, indicator.figure($0).text) }
    }
    switch name {
    case .indicator: return Fact(name, label: words.indicator, self.name(of: measure))
    case .target:
      let term = year.plan.objectives[row.objective].term
      let end = term.map { review.plan.label(of: $0.until) }
      return measure.target.map {
        Fact(name, label: words.target, target($0, measure, indicator, by: end))
      }
    case .better:
      return measure.target?.quantity == nil ? nil : indicator.direction.map { Fact(name, $0) }
    case .baseline: return figure(words.baseline, measure.baseline)
    case .share: return percentage.map { share($0, of: measure, indicator) }
    case .reported:
      let figure = year.figure(of: measure, in: row)
      return Fact(
        name, label: words.reported, indicator.figure(figure, report: year.plan.report).text)
    case .periods: return indicator.periods(of: year.figure(of: measure, in: row))
    case .targetPeriods: return indicator.periods(ofTarget: measure.target)
    case .otherStatements: return indicator.otherStatements(of: year.figure(of: measure, in: row))
    default: return nil
    }
  }

  /// A target, and what it was before it was moved.
  private func target(
    _ target: Figure, _ measure: Measure, _ indicator: IndicatorSaying, by end: YearLabel?
  ) -> String {
    let text = indicator.figure(target).text
    let was = measure.formerTargets.map { former in
      (
        target: number(of: former.target, beside: target, indicator),
        until: former.until.map { words.date($0, dateForm) }, reason: former.reason?[words.language]
      )
    }
    let whole = end.map { words.target(text, by: $0) } ?? text
    return was.isEmpty ? whole : words.target(whole, was: was)
  }

  /// A number whose scale and unit the one beside it says already: "80" beside "60 thousand USD".
  private func number(
    of figure: Figure, beside other: Figure, _ indicator: IndicatorSaying
  ) -> String {
    guard let quantity = figure.quantity, quantity.second == nil,
      let scale = quantity.first.scale,
      scale == (other.quantity?.second ?? other.quantity?.first)?.scale,
      let numeral = Numeral(digits: quantity.first.digits)
    else { return indicator.figure(figure).number }
    return words.quantity(Quantity(quantity.qualifier, numeral))
  }

  /// What is measured: the indicator, and the part that is meant: "Literacy, women".
  func name(of measure: Measure) -> String {
    let indicator = review.indicator(measure.indicator)
    let part = measure.part.flatMap { id in indicator?.parts.first { $0.id == id } }
    return [indicator?.name[words.language], part?.text[words.language]].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// What a percentage is a share of: the target, or the way to it from the baseline.
  ///
  ///     "75% of the target", "60% of the way from 17 to 12"
  private func share(
    _ percentage: Percentage, of measure: Measure, _ indicator: IndicatorSaying
  ) -> Fact {
    let percent = words.percentage(percentage)
    let ends = [measure.baseline, measure.target].compactMap {
      $0.map { indicator.figure($0).numberInTime }
    }
    guard measure.baseline?.quantity != nil, ends.count == 2 else {
      return Fact(.share, words.share(percent))
    }
    return Fact(.share, words.share(percent, from: ends[0], to: ends[1]))
  }
}
