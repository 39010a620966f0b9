internal import PlanModel

/// One of several figures that an objective is judged by.
///
/// `status` is "achieved", "partly achieved", "not achieved", "undetermined" or "not reported"; `part`
/// is the part of the indicator that is meant, null for the whole of it.
struct MeasureDocument: Encodable {
  let id: String
  let indicator: String
  @OrNull var part: String?
  let status: String
  let byEstimate: Bool
  @OrNull var verdict: String?
  @OrNull var target: FigureDocument?
  @OrNull var baseline: FigureDocument?
  @OrNull var percentage: ObjectiveDocument.Percentage?

  init(_ measure: Measure, _ judgement: Judgement, id: String, of review: Review) {
    let indicator = review.indicator(measure.indicator)
    self.id = id
    self.indicator = measure.indicator
    part = measure.part
    status = judgement.status.rawValue
    byEstimate = judgement.isEstimate
    verdict = judgement.verdict?.name
    target = measure.target.map { FigureDocument($0, of: indicator) }
    baseline = measure.baseline.map {
      FigureDocument($0, of: indicator)
    }
    percentage = judgement.percentage.map(ObjectiveDocument.Percentage.init)
  }
}
