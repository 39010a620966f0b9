/// Something that was found in a plan file: a value; `Wording` says it in words.
public struct Diagnostic: Hashable, Sendable {
  /// Whether the plan can be used all the same.
  public enum Severity: String, Hashable, Sendable {
    case error, warning
  }

  /// What was found.
  public let problem: Problem
  /// Where; nil where the whole file is meant.
  public let position: Position?
  /// The line that it stands in, or a piece of a very long one; nil where there is none to show.
  public let excerpt: String?
  /// The character of the excerpt, from 1, that stands at the position: the position's column,
  /// unless the excerpt is a piece of its line or spells out control characters.
  public let excerptColumn: Int
  /// How many characters of the excerpt are meant, 1 or more.
  public let length: Int

  /// A diagnostic.
  public init(
    _ problem: Problem, at position: Position? = nil, excerpt: String? = nil,
    excerptColumn: Int? = nil, length: Int = 1
  ) {
    self.problem = problem
    self.position = position
    self.excerpt = excerpt
    self.excerptColumn = excerptColumn ?? position?.column ?? 1
    self.length = max(1, length)
  }

  /// Errors stop the load, warnings do not.
  public var severity: Severity { problem.severity }
}
