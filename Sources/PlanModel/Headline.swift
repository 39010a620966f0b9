/// A headline indicator in one year.
public struct Headline: Hashable, Sendable {
  /// The indicator.
  public let indicator: Indicator
  /// The indicator in the year.
  public let point: Series.Point

  init(_ series: Series, in year: YearPlan) {
    indicator = series.indicator
    point =
      series.points.first { $0.year == year.year }
      ?? Series.Point(
        year: year.year, report: year.report, figure: nil, achievement: nil, change: nil,
        comparedTo: nil, target: nil)
  }
}
