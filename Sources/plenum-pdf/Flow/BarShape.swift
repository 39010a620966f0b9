internal import Summary

/// A bar as it is drawn: pieces of a strip, in points from its left end.
///
///     150 of 200, 100 points long   // full 0 to 75, a tick at 100
///     over 150 of 200               // full 0 to 75, an arrow from there, a tick at 100
struct BarShape: Equatable {
  /// How long the whole strip is.
  let length: Points
  /// What is known.
  let full: ClosedRange<Points>?
  /// What may be.
  let shaded: ClosedRange<Points>?
  /// Where the arrow of an open end begins.
  let arrow: Points?
  /// The ends of the target, one or two.
  let ticks: [Points]

  /// How high the strip is.
  static let height: Points = 4.5
  /// How far ticks reach out above and below.
  static let reach: Points = 2.5
  /// How long an arrow is.
  static let arrowLength: Points = 6
  /// How long every bar is: the same length is the same share of a target.
  static let fullLength: Points = 150

  /// The shape of a bar that is this long.
  init(_ bar: TargetBar, length: Points) {
    func place(_ value: Int) -> Points { Double(value) * length / Double(TargetBar.length) }
    func range(_ start: Int, _ end: Int) -> ClosedRange<Points>? {
      start < end ? place(start)...place(end) : nil
    }
    self.length = length
    full = bar.low.flatMap { range(0, $0) }
    shaded = bar.high.flatMap { range(bar.low ?? 0, $0) }
    arrow = bar.isOpen ? place(bar.low ?? 0) : nil
    ticks =
      bar.target.lowerBound == bar.target.upperBound
      ? [place(bar.target.lowerBound)]
      : [place(bar.target.lowerBound), place(bar.target.upperBound)]
  }
}
