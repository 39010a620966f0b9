/// What the years up to one say of the objectives of a term.
struct TermFigures {
  private let years: ArraySlice<YearPlan>
  private let figures: ArraySlice<YearFigures>

  /// The years up to the one at an index.
  init(_ years: [YearPlan], _ figures: [YearFigures], upTo index: Int) {
    self.years = years[...index]
    self.figures = figures[...index]
  }

  /// How far a figure has come in a term; nil without an indicator.
  func progress(of measure: Measure, _ indicator: Indicator?, in term: Term) -> Progress? {
    guard let indicator else { return nil }
    return Progress(
      of: indicator, in: term,
      indices(of: term).map { (years[$0], years[$0].figure(of: measure, figures[$0])) })
  }

  /// True if anything that was reported in the years of its term so far answers an objective.
  func isAnswered(_ objective: Objective) -> Bool {
    guard let term = objective.term else { return false }
    return indices(of: term).contains { index in
      objective.judgedBy.contains {
        years[index].figure(of: $0, figures[index])?.isNotReported == false
      }
        || objective.id.map { id in
          years[index].achievements.contains { !$0.isNotReported && $0.answers.contains(id) }
        } ?? false
    }
  }

  private func indices(of term: Term) -> [Int] {
    years.indices.filter { term.since <= years[$0].year && years[$0].year <= term.until }
  }
}
