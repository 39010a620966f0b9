/// An indicator through the years.
public struct Series: Hashable, Sendable {
  /// The indicator in one year.
  public struct Point: Hashable, Sendable {
    /// The year as its plan writes it.
    public let label: YearLabel
    /// State of the year's report.
    public let report: YearPlan.Report
    /// Figure that was reported; nil where the plan says nothing.
    public let figure: Figure?
    /// Index of the achievement that reports it.
    public let achievement: Int?
    /// The change since the last year with a number; nil where none can be stated.
    public let change: Change?
    /// True if the change rests on an estimate.
    public let isChangeEstimated: Bool
    /// The last year with a number before this one; nil in the first.
    public let comparedTo: YearLabel?
    /// The figure of that year, where it is counted up to another day than this one: then a change
    /// is told with the dates of both.
    public let unlike: Figure?
    /// The target that the year sets for the indicator; nil where no objective does, or several.
    public let target: Quantity?

    /// The year's number.
    public var year: Int { label.year }
  }

  /// The indicator.
  public let indicator: Indicator
  /// Every year of the plan, earliest first.
  public let points: [Point]
  /// Total of the years, if the indicator adds up or takes the latest.
  public let total: Total?

  init(of indicator: Indicator, in years: [YearPlan], _ figures: [YearFigures]) {
    self.indicator = indicator
    var points: [Point] = []
    points.reserveCapacity(years.count)
    var last: (label: YearLabel, quantity: Quantity, figure: Figure)?
    for yearIndex in years.indices {
      let (label, report) = (years[yearIndex].label, years[yearIndex].report)
      let index = figures[yearIndex].actual(of: indicator.id)
      let figure = index.flatMap { years[yearIndex].achievements[$0].measurement?.figure }
      let quantity = figure?.quantity
      let change = quantity.flatMap { quantity in
        last.flatMap { Change(from: $0.quantity, to: quantity) }
      }
      // What adds up over a year that is not over is only known from below, if at all.
      let isSoFar = indicator.aggregation == .sum && report != .final
      let canOnlyGrow = change == .higher && indicator.isNeverNegative
      let target = figures[yearIndex].target(of: indicator.id)
      points.append(
        Point(
          label: label, report: report, figure: figure, achievement: index,
          change: isSoFar && !canOnlyGrow ? nil : change,
          isChangeEstimated: quantity?.isEstimate == true || last?.quantity.isEstimate == true,
          comparedTo: quantity == nil ? nil : last?.label,
          unlike: last.flatMap { last in
            figure.flatMap { $0.isCutOff(otherwiseThan: last.figure) ? last.figure : nil }
          },
          target: target))
      if let quantity, let figure { last = (label, quantity, figure) }
    }
    self.points = points
    total = Total(of: points, indicator)
  }
}

/// Total of the figures of several years, with the years that it covers.
///
///     over 400 million USD in 2 of 3 years; 2023 not reported
public struct Total: Hashable, Sendable {
  /// The sum or the latest figure; nil where no sum can be stated.
  public let quantity: Quantity?
  /// The first year with a number.
  public let first: YearLabel
  /// The last year with a number.
  public let last: YearLabel
  /// The years in between that have no number.
  public let missing: [YearLabel]

  /// Number of years from the first to the last.
  public var span: Int { last.year - first.year + 1 }
  /// Number of those years that have a figure.
  public var covered: Int { span - missing.count }

  /// Adds up, or takes the latest of, the numbers of a series; nil where there is none, or where
  /// the indicator is not to be aggregated. Source: "Sums" in the plan format.
  init?(of points: [Series.Point], _ indicator: Indicator) {
    guard indicator.aggregation != .none,
      let first = points.first(where: \.isNumber), let last = points.last(where: \.isNumber)
    else { return nil }
    self.last = last.label
    if indicator.aggregation == .latest {
      quantity = last.figure?.quantity
      self.first = last.label
      missing = []
      return
    }
    var sum = Sum()
    var missing: [Int] = []
    var next = first.year
    for point in points where point.isNumber {
      if let quantity = point.figure?.quantity { sum.add(quantity) }
      if next < point.year { missing += next..<point.year }
      next = point.year + 1
    }
    self.first = first.label
    quantity = sum.quantity(hasGap: !missing.isEmpty, isNeverNegative: indicator.isNeverNegative)
    self.missing = missing.map { YearLabel($0, in: first.label.form) }
  }
}

extension Series.Point {
  fileprivate var isNumber: Bool { figure?.isNumber ?? false }
}

/// Relation of a figure to the one reported before it.
public enum Change: Hashable, Sendable {
  case higher, lower, unchanged

  /// The change between two quantities; nil also where they are shares of different wholes.
  package init?(from before: Quantity, to after: Quantity) {
    guard before.whole?.value == after.whole?.value else { return nil }
    self.init(from: before.interval, to: after.interval)
  }

  /// The change between what two figures can mean; nil where that does not allow to state one.
  ///
  /// Source: "Change between years" in the plan format.
  ///
  ///     Change(from: 24, to: 37)               // .higher
  ///     Change(from: over 200, to: over 200)   // nil
  package init?(from before: Interval, to after: Interval) {
    if let value = before.exactValue, value == after.exactValue {
      self = .unchanged
    } else if before.lies(below: after) {
      self = .higher
    } else if after.lies(below: before) {
      self = .lower
    } else {
      return nil
    }
  }
}
