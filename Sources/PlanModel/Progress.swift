/// How far the figure of a term's objective has come by a year.
///
///     310 in 2 of 5 years; 2025 not reported
public struct Progress: Hashable, Sendable {
  /// The figure so far of what adds up, else that of the year alone; nil where none can be stated.
  public let figure: Figure?
  /// True if it is the sum of the years so far.
  public let isSum: Bool
  /// Number of years of the term that have a number so far.
  public let covered: Int
  /// The years of the term so far that should have a number and have none.
  public let missing: [Int]
  /// True if no figure can be stated only because those of missing years could be below 0.
  package let isLostToMissing: Bool

  /// Takes the figures of a term together.
  ///
  /// - Parameters:
  ///   - indicator: what is measured.
  ///   - term: the term.
  ///   - years: the plan's years of the term up to the one that is looked at, each with its figure.
  init(of indicator: Indicator, in term: Term, _ years: [(year: YearPlan, figure: Figure?)]) {
    isSum = indicator.aggregation == .sum
    guard isSum, let last = years.last?.year else {
      figure = years.last?.figure
      covered = years.count { $0.figure?.isNumber == true }
      missing = []
      isLostToMissing = false
      return
    }
    var sum = Sum()
    var missing: [Int] = []
    var covered = 0
    for year in term.since...max(term.since, last.year) {
      let found = years.first { $0.year.year == year }
      if let quantity = found?.figure?.quantity {
        sum.add(quantity)
        covered += 1
      } else if year < last.year || last.report == .final {
        missing.append(year)
      }
    }
    self.covered = covered
    self.missing = missing
    figure = sum.quantity(
      hasGap: !missing.isEmpty, isNeverNegative: indicator.isNeverNegative
    ).map {
      Figure(stated: "", meaning: .quantity($0))
    }
    isLostToMissing = figure == nil && sum.quantity(hasGap: true, isNeverNegative: true) != nil
  }
}
