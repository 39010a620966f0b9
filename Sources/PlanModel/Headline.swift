/// A headline indicator in one year.
public struct Headline: Hashable, Sendable {
  /// The indicator.
  public let indicator: Indicator
  /// The indicator in the year.
  public let point: Series.Point

  /// A headline indicator in the year at a place in the plan.
  init(_ series: Series, at yearPlace: Int) {
    indicator = series.indicator
    point = series.points[yearPlace]
  }
}
