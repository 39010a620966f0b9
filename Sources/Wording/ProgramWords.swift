/// What the program says outside the dashboard: one sentence each, on standard error.
public protocol ProgramWords {
  var notATerminal: String { get }
  var termUnset: String { get }
  func termUnknown(_ name: String) -> String
  func termIncapable(_ name: String) -> String
  var inBackground: String { get }
  func cannotStart(reason: String) -> String
  /// No plan is named, and there is no plan.yaml here.
  func noPlan(named name: String) -> String
  func noKey(named name: String) -> String
  func noStep(_ step: Int, last: Int) -> String
  func fileExists(_ file: String) -> String
  func cannotWrite(_ file: String, reason: String) -> String
  func stateBroken(_ file: String, line: Int) -> String
  func stateUnreadable(_ file: String, reason: String?) -> String
  func hasWritten(_ file: String) -> String
  /// The last line of a long list: how many diagnostics more there are.
  func omitted(_ count: Int) -> String
  /// The plan that `plenum new` writes: ten lines and their comments.
  func newPlan(year: Int) -> String
}
