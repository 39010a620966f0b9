/// What the figures of several years come to, and which years it covers.
///
///     over 400 million USD in 2 of 3 years; 2023 not reported
public struct Total: Hashable, Sendable {
  /// The sum or the latest figure; nil where no sum can be stated.
  public let quantity: Quantity?
  /// The first year with a number.
  public let firstYear: Int
  /// The last year with a number.
  public let lastYear: Int
  /// The calendar years in between that have no number.
  public let missingYears: [Int]

  /// The years from the first to the last.
  public var span: Int { lastYear - firstYear + 1 }
  /// The years that have a number.
  public var covered: Int { span - missingYears.count }

  /// Adds up, or takes the latest of, the numbers of a series; nil where there is none, or where
  /// the indicator is not to be aggregated. Source: "Sums" in the plan format.
  init?(of points: [Series.Point], aggregation: Indicator.Aggregation) {
    guard aggregation != .none,
      let first = points.first(where: \.isNumber), let last = points.last(where: \.isNumber)
    else { return nil }
    lastYear = last.year
    if aggregation == .latest {
      quantity = last.figure?.quantity
      firstYear = last.year
      missingYears = []
      return
    }
    var sum = Sum()
    var missingYears: [Int] = []
    var next = first.year
    for point in points where point.isNumber {
      if let quantity = point.figure?.quantity { sum.add(quantity) }
      if next < point.year { missingYears += next..<point.year }
      next = point.year + 1
    }
    firstYear = first.year
    quantity = sum.quantity(hasGap: !missingYears.isEmpty)
    self.missingYears = missingYears
  }
}

extension Series.Point {
  fileprivate var isNumber: Bool { figure?.isNumber ?? false }
}
