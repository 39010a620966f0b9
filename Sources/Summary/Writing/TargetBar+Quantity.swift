internal import PlanModel

extension TargetBar {
  /// A figure against its target; nil where nothing is known of the figure ("about"), where all numbers
  /// are 0, and where any of them is below: the length between a loss and 0 is no share of a target, and
  /// drawn as one it looks like much achieved.
  init?(_ actual: Quantity, target: Quantity) {
    let interval = actual.interval
    let span = max(actual.highValue, target.highValue)
    guard interval.low != nil || interval.high != nil, span > .zero,
      min(actual.lowValue, target.lowValue) >= .zero
    else { return nil }
    func place(_ value: Decimal) -> Int { value.steps(of: span, in: Self.length) }

    self.low = interval.low.map { place($0.value) }
    high = interval.high.map { place($0.value) }
    isOpen = interval.high == nil
    self.target = place(target.lowValue)...place(target.highValue)
  }
}
