public import PlanModel

/// What came of reading a plan file.
public struct Reading: Sendable {
  /// The plan; nil where there is any error.
  public let plan: Plan?
  /// What was found, in the order of the file: of errors and of warnings the first thousand each.
  public let diagnostics: [Diagnostic]
  /// How many diagnostics more there are, so that nothing is dropped in silence.
  public let omitted: Int

  init(plan: Plan?, diagnostics: [Diagnostic], omitted: Int) {
    self.plan = plan
    self.diagnostics = diagnostics
    self.omitted = omitted
  }

  /// A file that cannot be read as text at all, or not at all.
  public init(refused problem: Problem) {
    self.init(plan: nil, diagnostics: [Diagnostic(problem)], omitted: 0)
  }
}
