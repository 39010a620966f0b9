internal import PlanModel

/// An objective and what became of it.
///
/// `status` is one of the words of the plan format; `declared` says whether the plan declares it,
/// rather than the numbers or the report, and `byEstimate` whether it rests on an estimate; `outcome` is what the plan declares, whether or not it
/// became the status. `verdict` is "met", "not met", "undetermined" or null. `thread` is the id of
/// its thread, null where it is set in one year only; `nextYear` is the next year that sets it.
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
  @OrNull var thread: String?
  @OrNull var indicator: String?
  @OrNull var target: FigureDocument?
  @OrNull var baseline: FigureDocument?
  @OrNull var verdict: String?
  @OrNull var percentage: Percentage?
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
    thread = objective.id.flatMap(review.thread)?.id
    indicator = objective.indicator
    target = objective.target.map { FigureDocument($0, of: measured) }
    baseline = objective.baseline.map { FigureDocument($0, of: measured) }
    verdict = row.assessment.verdict.map(Self.name)
    percentage = row.assessment.percentage.map(Percentage.init)
    due = objective.due?.description
    reason = objective.reason.map(TextDocument.init)
    answeredBy = row.answers.map { names.achievement($0, in: year) }
    sources = objective.sources
    line = objective.spans.item.line
    self.notes = notes ? objective.notes.map(TextDocument.init) : nil
  }

  private static func name(of verdict: Verdict) -> String {
    switch verdict {
    case .met: "met"
    case .notMet: "not met"
    case .undetermined: "undetermined"
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
