/// Something that was found in a plan file: a value; `Wording` says it in words.
public struct Diagnostic: Hashable, Sendable {
  /// Weight of a diagnostic: with an error the plan cannot be used, with a warning it can.
  public enum Severity: String, Hashable, Sendable {
    case error, warning
  }

  /// The problem that was found.
  public let problem: Problem
  /// Position in the file; nil where the whole file is meant.
  public let position: Position?
  /// The line that it stands in, or a piece of a very long one; nil where there is none to show.
  public let excerpt: String?
  /// The character of the excerpt, from 1, that stands at the position: the position's column,
  /// unless the excerpt is a piece of its line or spells out control characters.
  public let excerptColumn: Int
  /// Number of characters of the excerpt that are meant, 1 or more.
  public let length: Int

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

/// A problem and its stretch of the plan file, before anybody looks at the file's lines.
public struct Finding: Hashable, Sendable {
  /// The problem.
  public let problem: Problem
  /// Stretch of the file that has the problem; nil where the whole file is meant.
  public let span: Span?

  public init(_ problem: Problem, at span: Span?) {
    self.problem = problem
    self.span = span
  }
}

/// A character of a plan file, for people: lines and columns count from 1, columns in characters.
public struct Position: Hashable, Comparable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first character of a file.
  public static let start = Position(line: 1, column: 1)

  /// Compares by line, then by column.
  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
