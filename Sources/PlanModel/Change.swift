/// How a figure stands to the one reported before it.
public enum Change: Hashable, Sendable {
  case higher, lower, unchanged

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
