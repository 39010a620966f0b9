internal import PlanModel

/// An indicator through the years.
///
/// `series` has every year of the plan; `figure` is null where the plan says nothing and has the
/// qualifier not-reported where it says so. `change` is "higher", "lower" or "unchanged" since
/// `comparedTo`, null where no change can be stated. `negative` tells whether its figures can be
/// below 0, null where the plan does not say. `total` is null where the indicator does not
/// aggregate or has no number, and its `quantity` is null where no sum can be stated.
struct IndicatorDocument: Encodable {
  let id: String
  let name: TextDocument
  @OrNull var short: TextDocument?
  @OrNull var unit: TextDocument?
  @OrNull var definition: TextDocument?
  @OrNull var better: String?
  let aggregation: String
  @OrNull var negative: Bool?
  let headline: Bool
  let parts: [Part]
  let series: [Point]
  @OrNull var total: Total?
  let line: Int
  let notes: TextDocument?

  init(_ series: Series, notes: Bool, achievement: (Series.Point) -> String?) {
    let indicator = series.indicator
    id = indicator.id
    name = TextDocument(indicator.name)
    short = indicator.short.map(TextDocument.init)
    unit = indicator.unit.map(TextDocument.init)
    definition = indicator.definition.map(TextDocument.init)
    better = indicator.better?.rawValue
    aggregation = indicator.aggregation.rawValue
    negative = indicator.canBeNegative
    headline = indicator.isHeadline
    parts = indicator.parts.map { Part(id: $0.id, text: TextDocument($0.text)) }
    self.series = series.points.map { Point($0, of: indicator, from: achievement($0)) }
    total = series.total.map(Total.init)
    line = indicator.span.line
    self.notes = notes ? indicator.notes.map(TextDocument.init) : nil
  }

  /// A declared part.
  struct Part: Encodable {
    let id: String
    let text: TextDocument
  }

  /// The indicator in one year.
  struct Point: Encodable {
    let year: YearValue
    let report: String
    @OrNull var figure: FigureDocument?
    @OrNull var achievement: String?
    @OrNull var change: String?
    @OrNull var comparedTo: YearValue?

    init(_ point: Series.Point, of indicator: Indicator, from achievement: String?) {
      self.year = YearValue(point.label)
      report = point.report.rawValue
      figure = point.figure.map { FigureDocument($0, of: indicator) }
      self.achievement = point.figure?.isNotReported == false ? achievement : nil
      change =
        switch point.change {
        case .higher: "higher"
        case .lower: "lower"
        case .unchanged: "unchanged"
        case nil: nil
        }
      comparedTo = point.comparedTo.map(YearValue.init)
    }
  }

  /// Total of the years, with the count of those that have a number.
  struct Total: Encodable {
    @OrNull var quantity: QuantityDocument?
    let firstYear: YearValue
    let lastYear: YearValue
    let years: Int
    let covered: Int
    let missingYears: [YearValue]

    init(_ total: PlanModel.Total) {
      quantity = total.quantity.map { QuantityDocument($0) }
      firstYear = YearValue(total.first)
      lastYear = YearValue(total.last)
      years = total.span
      covered = total.covered
      missingYears = total.missing.map(YearValue.init)
    }
  }
}
