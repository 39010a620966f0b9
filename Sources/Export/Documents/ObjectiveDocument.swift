internal import PlanModel

/// An objective and what became of it.
///
/// `status` is one of the words of the plan format; `declared` says whether the plan declares it,
/// rather than the numbers or the report, and `byEstimate` whether it rests on an estimate; `outcome` is what the plan declares, whether or not it
/// became the status. `verdict` is "met", "not met", "undetermined" or null. `thread` is the id of
/// its thread, null where it is set in one year only; `measures` are several figures that it is judged by instead
/// of an indicator of its own; `nextYear` is the next year that sets it.
struct ObjectiveDocument: Encodable {
  let id: String
  let text: TextDocument
  @OrNull var short: TextDocument?
  let status: String
  let declared: Bool
  let byEstimate: Bool
  @OrNull var outcome: String?
  @OrNull var postponedTo: YearValue?
  @OrNull var nextYear: YearValue?
  @OrNull var theme: String?
  let owner: [String]
  let with: [String]
  @OrNull var thread: String?
  @OrNull var indicator: String?
  @OrNull var part: String?
  let measures: [MeasureDocument]
  @OrNull var target: FigureDocument?
  let was: [Former]
  @OrNull var baseline: FigureDocument?
  @OrNull var verdict: String?
  @OrNull var percentage: Percentage?
  @OrNull var term: TermDocument?
  @OrNull var due: String?
  @OrNull var reason: TextDocument?
  let answeredBy: [String]
  let sources: [String]
  let line: Int
  let notes: TextDocument?

  init(
    _ row: Row, in year: YearReview, of review: Review, _ names: ItemNames, notes: Bool
  ) {
    let objective = year.objective(of: row)
    let measured = objective.indicator.flatMap(review.indicator)
    id = names.objective(row.objective, in: year)
    text = TextDocument(objective.text)
    short = objective.short.map(TextDocument.init)
    status = row.status.rawValue
    declared = row.assessment.isDeclared
    byEstimate = row.assessment.isEstimate
    outcome = objective.outcome?.status.rawValue
    postponedTo = row.postponedTo.map(YearValue.init)
    nextYear = row.nextYear.map(YearValue.init)
    theme = objective.theme
    owner = objective.owners
    with = objective.partners
    thread = objective.id.flatMap(review.thread)?.id
    indicator = objective.indicator
    part = objective.part
    measures = zip(objective.measures, row.assessment.measures).enumerated().map { place, pair in
      MeasureDocument(
        pair.0, pair.1, id: names.measure(place, of: row.objective, in: year),
        of: review)
    }
    target = objective.target.map { FigureDocument($0, of: measured) }
    was = objective.formerTargets.map { Former($0, of: measured) }
    baseline = objective.baseline.map {
      FigureDocument($0, of: measured)
    }
    verdict = row.assessment.verdict.map { $0.name }
    percentage = row.assessment.percentage.map(Percentage.init)
    term = TermDocument(objective, in: year, of: review)
    due = objective.due?.description
    reason = objective.reason.map(TextDocument.init)
    answeredBy = row.answers.map { names.achievement($0, in: year) }
    sources = objective.sources
    line = objective.spans.item.line
    self.notes = notes ? objective.notes.map(TextDocument.init) : nil
  }

  /// A target that was moved.
  struct Former: Encodable {
    let target: FigureDocument
    @OrNull var until: String?
    @OrNull var reason: TextDocument?

    init(_ former: FormerTarget, of indicator: Indicator?) {
      target = FigureDocument(former.target, of: indicator)
      until = former.until?.description
      reason = former.reason.map(TextDocument.init)
    }
  }

  /// Whole percent, and whether they are only a lower bound: "at least 75 %".
  ///
  /// The two stay together, so that the number does not travel without its qualifier.
  struct Percentage: Encodable {
    let value: Int
    let isLowerBound: Bool

    init(_ percentage: PlanModel.Percentage) {
      value = percentage.value
      isLowerBound = percentage.isLowerBound
    }
  }
}

extension Verdict {
  /// Its name in exports.
  var name: String {
    switch self {
    case .met: "met"
    case .notMet: "not met"
    case .undetermined: "undetermined"
    }
  }
}
