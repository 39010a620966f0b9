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
    let numbers = points.compactMap { point in
      point.figure?.quantity.map { (year: point.year, quantity: $0) }
    }
    guard let first = numbers.first, let last = numbers.last else { return nil }
    switch aggregation {
    case .none:
      return nil
    case .latest:
      quantity = last.quantity
      firstYear = last.year
      missingYears = []
    case .sum:
      firstYear = first.year
      let years = Set(numbers.map(\.year))
      missingYears = (first.year...last.year).filter { !years.contains($0) }
      quantity = Quantity.sum(numbers.map(\.quantity), hasGap: !missingYears.isEmpty)
    }
    lastYear = last.year
  }
}
