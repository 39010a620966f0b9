/// An indicator through the years.
public struct Series: Hashable, Sendable {
  /// The indicator in one year.
  public struct Point: Hashable, Sendable {
    /// The calendar year.
    public let year: Int
    /// How much of the year has been reported on.
    public let report: YearPlan.Report
    /// What was reported; nil where the plan says nothing.
    public let figure: Figure?
    /// The place of the achievement that reports it.
    public let achievement: Int?
    /// The change since the last year with a number; nil where none can be stated.
    public let change: Change?
    /// The last year with a number before this one; nil in the first.
    public let comparedTo: Int?
    /// The target that the year sets for the indicator; nil where no objective does, or several.
    public let target: Quantity?
  }

  /// The indicator.
  public let indicator: Indicator
  /// Every year of the plan, earliest first.
  public let points: [Point]
  /// What the years come to together, if the indicator adds up or takes the latest.
  public let total: Total?

  init(of indicator: Indicator, in years: [YearPlan], _ figures: [YearFigures]) {
    self.indicator = indicator
    var points: [Point] = []
    points.reserveCapacity(years.count)
    var last: (year: Int, interval: Interval)?
    for yearPlace in years.indices {
      let (year, report) = (years[yearPlace].year, years[yearPlace].report)
      let place = figures[yearPlace].actual(of: indicator.id)
      let figure = place.flatMap { years[yearPlace].achievements[$0].measurement?.figure }
      let interval = figure?.quantity?.interval
      let change = interval.flatMap { interval in
        last.flatMap { Change(from: $0.interval, to: interval) }
      }
      // What adds up over a year that is not over is only known from below.
      let isSoFar = indicator.aggregation == .sum && report != .final
      let target = figures[yearPlace].target(of: indicator.id)
      points.append(
        Point(
          year: year, report: report, figure: figure, achievement: place,
          change: isSoFar && change != .higher ? nil : change,
          comparedTo: interval == nil ? nil : last?.year,
          target: target.flatMap { years[yearPlace].objectives[$0].target?.quantity }))
      if let interval { last = (year, interval) }
    }
    self.points = points
    total = Total(of: points, aggregation: indicator.aggregation)
  }
}
