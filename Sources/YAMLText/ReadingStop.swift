package import PlanModel

/// Why a file cannot be read any further.
package struct ReadingStop: Error {
  /// What was found.
  package let problem: Problem
  /// Where; nil where the whole file is meant.
  package let span: Span?

  /// A stop at a stretch of the file.
  package init(_ problem: Problem, at span: Span?) {
    self.problem = problem
    self.span = span
  }
}
