internal import PlanModel

extension TargetBar {
  /// A figure against its target, 0 always in sight; nil where nothing is known of the figure
  /// ("about") or where all numbers are 0.
  init?(_ actual: Quantity, target: Quantity) {
    let interval = actual.interval
    let low = min(actual.lowValue, target.lowValue, .zero)
    let span = max(actual.highValue, target.highValue, .zero) - low
    guard interval.low != nil || interval.high != nil, span > .zero else { return nil }
    func place(_ value: Decimal) -> Int { (value - low).steps(of: span, in: Self.length) }

    zero = place(.zero)
    self.low = interval.low.map { place($0.value) }
    high = interval.high.map { place($0.value) }
    isOpen = interval.high == nil
    self.target = place(target.lowValue)...place(target.highValue)
  }
}
