package import PlanModel

/// The range of numbers that bars side by side share, 0 always in it.
package struct BarScale: Hashable, Sendable {
  /// The smallest number, 0 or less.
  package let low: Decimal
  /// The largest number, 0 or more.
  package let high: Decimal

  /// A scale that holds all these quantities.
  package init(for quantities: [Quantity]) {
    low = quantities.map(\.lowValue).min().map { min($0, .zero) } ?? .zero
    high = quantities.map(\.highValue).max().map { max($0, .zero) } ?? .zero
  }

  /// The step of a number in a width cut into steps, from the left; 0 where all numbers are 0.
  func index(of value: Decimal, in steps: Int) -> Int {
    let span = high - low
    guard span > .zero else { return 0 }
    return (value - low).steps(of: span, in: steps)
  }
}
