package import PlanModel

/// A step through a YAML file.
package enum YAMLEvent: Sendable {
  case scalar(Scalar)
  case listStart(Span)
  /// The end of a list, with the byte behind it: behind its last value, or its bracket.
  case listEnd(Int)
  case mapStart(Span)
  /// The end of a map, with the byte behind it.
  case mapEnd(Int)
  /// A node that stands for another one, by the other's name.
  case alias(String, Span)
  case documentStart(Span)
  case documentEnd
  case streamEnd

  /// Whether it only stands for another one.
  package var isAlias: Bool { if case .alias = self { true } else { false } }
}

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
