internal import PlanModel
internal import Text

/// The problems found so far, not yet put into the order of the file.
struct Findings {
  /// The most errors, and the most warnings, that are kept: those that stand first in the file.
  static let limit = 1_000

  /// More words than these are not compared letter by letter for a suggestion.
  private static let mostToCompare = 500

  private struct Finding: Hashable {
    let problem: Problem
    let place: Place?
  }

  /// Whether warnings are wanted, or errors only: then nobody needs to look for the former.
  let takesWarnings: Bool
  private var found: [Finding] = []
  /// Where the last one that is kept stands, of the severities that have reached their limit: what
  /// comes behind it need not be looked at.
  private var ends: [Diagnostic.Severity: Int32] = [:]
  /// How many were dropped.
  private(set) var omitted = 0

  /// Nothing yet.
  init(takesWarnings: Bool) {
    self.takesWarnings = takesWarnings
  }

  /// Notes a problem; nil for a place means the whole file.
  mutating func add(_ problem: Problem, at place: Place?) {
    guard takesWarnings || problem.severity == .error else { return }
    if let end = ends[problem.severity], let place, place.offset > end {
      omitted += 1
      return
    }
    found.append(Finding(problem: problem, place: place))
    // Whatever is in the file, the list stays small.
    if found.count >= 8 * Self.limit { compact() }
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

  /// All problems, in the order of the file; errors before warnings where both stand at one place.
  mutating func diagnostics(in source: SourceText) -> [Diagnostic] {
    compact()
    return found.map { finding in
      finding.place.map { source.diagnostic(finding.problem, at: $0) }
        ?? Diagnostic(finding.problem)
    }
  }

  /// Sorts and drops what is too much, and what was found twice in a node with several aliases.
  private mutating func compact() {
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
      ends[severity] = found.last { $0.problem.severity == severity }?.place?.offset
    }
  }

  private static func key(_ finding: Finding) -> (Int32, Int, String) {
    let isWarning = finding.problem.severity == .warning
    return (finding.place?.offset ?? -1, isWarning ? 1 : 0, finding.problem.code)
  }
}
