/// A figure against its target as a bar, in parts of the bar's whole length, 0 to `length`.
///
/// From its left end to `low` the bar is full: so much is known. From `low`, or from the left end where
/// there is none, to `high` it is shaded: so much may be. With `isOpen` it ends in an arrow at `low`:
/// more than that. Ticks stand at the target's ends.
///
///     150 of 200       low 7500, high 7500, target 10000...10000
///     over 150 of 200  low 7500, no high, open, target 10000...10000
///     under 20 of 40   no low, high 5000, target 10000...10000
public struct TargetBar: Hashable, Sendable {
  /// The length that all places are parts of.
  public static let length = 10_000

  /// The place up to which the figure is known; nil where it is only bounded above.
  public let low: Int?
  /// The place up to which the figure may reach; equal to `low` for an exact figure, nil where
  /// nothing is known above.
  public let high: Int?
  /// Whether the figure goes on beyond `low` without a known end: "over", "at least".
  public let isOpen: Bool
  /// The target: both ends are the same for a single number.
  public let target: ClosedRange<Int>
}
