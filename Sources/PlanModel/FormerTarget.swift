/// A target that was moved: what it was, until when, and why it is not so any more.
public struct FormerTarget: Hashable, Sendable {
  /// Figure that should have been reached.
  public let target: Figure
  /// Date until which it held, where the plan gives one.
  public let until: PlanDate?
  /// Reason why it was moved, where the plan gives one.
  public let reason: LocalizedText?

  public init(_ target: Figure, until: PlanDate? = nil, reason: LocalizedText? = nil) {
    self.target = target
    self.until = until
    self.reason = reason
  }
}
