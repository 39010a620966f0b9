/// A problem and where it stands in the plan file, before anybody looks at the file's lines.
public struct Finding: Hashable, Sendable {
  /// The problem.
  public let problem: Problem
  /// Where it stands; nil where the whole file is meant.
  public let span: Span?

  /// A finding.
  public init(_ problem: Problem, at span: Span?) {
    self.problem = problem
    self.span = span
  }
}
