internal import PlanModel
internal import Text
internal import YAMLText

/// The problems found so far, not yet put into the order of the file.
struct Findings {
  /// The most errors, and the most warnings, that are kept: those that stand first in the file.
  static let limit = 1_000

  /// More words than these are not compared letter by letter for a suggestion.
  private static let mostToCompare = 500

  private var found: [Finding] = []
  /// Where the last one that is kept stands, of the severities that have reached their limit: what
  /// comes behind it need not be looked at.
  private var ends: [Diagnostic.Severity: Int] = [:]
  /// How many were dropped.
  private(set) var omitted = 0

  /// Notes a problem; nil for a stretch means the whole file.
  mutating func add(_ problem: Problem, at span: Span?) {
    add(Finding(problem, at: span))
  }

  /// Notes what was found.
  mutating func add(_ finding: Finding) {
    if let end = ends[finding.problem.severity], let span = finding.span, span.offset > end {
      omitted += 1
      return
    }
    found.append(finding)
    // Whatever is in the file, the list stays small.
    if found.count >= 8 * Self.limit { compact() }
  }

  /// Notes what was found by somebody else.
  mutating func add(_ others: Findings) {
    omitted += others.omitted
    for finding in others.found { add(finding) }
  }

  /// The word that was most likely meant; nil where none is near, or where there is too much to be
  /// looked through.
  func nearest(to word: String, among words: [String]) -> String? {
    guard found.count + omitted < 2 * Self.limit, words.count <= Self.mostToCompare
    else { return nil }
    return words.nearest(to: word)
  }

  /// Forgets what was said of lists and maps that stand where they do not belong.
  mutating func removeShapes() {
    found.removeAll { if case .wrongShape = $0.problem { true } else { false } }
  }

  /// Whether any of them is an error.
  var hasErrors: Bool { found.contains { $0.problem.severity == .error } }

  /// The problems as far as they are in order: all of them once they are compact.
  func diagnostics(in source: SourceText) -> [Diagnostic] {
    var columns = ColumnCounter(source)
    return found.map { finding in
      guard let span = finding.span else { return Diagnostic(finding.problem) }
      return source.diagnostic(finding.problem, at: span, column: columns.column(of: span))
    }
  }

  /// Puts the problems into the order of the file, errors before warnings where both stand at one
  /// place; drops what is too much, and what was found twice in a node with several aliases.
  mutating func compact() {
    guard !found.isEmpty else { return }
    var seen: Set<Finding> = []
    found = found.filter { seen.insert($0).inserted }
    found.sort { Self.key($0) < Self.key($1) }
    var kept: [Diagnostic.Severity: Int] = [:]
    let all = found.count
    found = found.filter { finding in
      kept[finding.problem.severity, default: 0] += 1
      return kept[finding.problem.severity, default: 0] <= Self.limit
    }
    omitted += all - found.count
    for (severity, count) in kept where count >= Self.limit {
      ends[severity] = found.last { $0.problem.severity == severity }?.span?.offset
    }
  }

  private static func key(_ finding: Finding) -> (Int, Int, String) {
    let isWarning = finding.problem.severity == .warning
    return (finding.span?.offset ?? -1, isWarning ? 1 : 0, finding.problem.code)
  }
}
