internal import PlanModel
internal import Text
internal import YAMLText

/// The problems found so far, not yet put into the order of the file.
struct Findings {
  /// The most errors, and the most warnings, that are kept: those that stand first in the file.
  static let limit = 1_000

  /// Number of words above which none is compared letter by letter for a suggestion.
  private static let mostToCompare = 500

  private var found: [Finding] = []
  /// Offset of the last finding that is kept, of the severities that have reached their limit: what
  /// comes behind it need not be looked at.
  private var ends: [Diagnostic.Severity: Int] = [:]
  /// Number of findings that were dropped.
  private(set) var omitted = 0
  /// The lines in which a slip of the pen was found: all else that is found there follows from it.
  private var slipLines: Set<Int> = []

  /// Notes a problem; nil for a stretch means the whole file.
  mutating func add(_ problem: Problem, at span: Span?) {
    add(Finding(problem, at: span))
  }

  /// Notes a finding.
  mutating func add(_ finding: Finding) {
    if let line = finding.span?.line, slipLines.contains(line) { return }
    if let end = ends[finding.problem.severity], let span = finding.span, span.offset > end {
      omitted += 1
      return
    }
    found.append(finding)
    // Whatever is in the file, the list stays small.
    if found.count >= 8 * Self.limit { compact() }
  }

  /// Notes the findings of others.
  mutating func add(_ others: Findings) {
    omitted += others.omitted
    for finding in others.found { add(finding) }
  }

  /// Notes slips of the pen, each before any other error of its line.
  mutating func add(_ repairs: [Repair]) {
    let lines = Set(repairs.filter(\.ownsLine).map(\.span.line))
    found.removeAll { $0.span.map { lines.contains($0.line) } ?? false }
    for repair in repairs {
      if let problem = repair.problem { add(problem, at: repair.span) }
    }
    slipLines = lines
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

  /// True if any of them is an error.
  var hasErrors: Bool { found.contains { $0.problem.severity == .error } }

  /// The problems as far as they are in order: all of them once they are compact.
  func diagnostics(in source: SourceText) -> [Diagnostic] {
    var columns = ColumnCounter(source)
    return found.map { finding in
      guard let span = finding.span else { return Diagnostic(finding.problem) }
      return source.diagnostic(finding.problem, at: span, column: columns.column(of: span))
    }
  }

  /// Puts the problems into the order of the file, errors before warnings; drops what is too much, and what was found twice in a node with several aliases.
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
    return (isWarning ? 1 : 0, finding.span?.offset ?? -1, finding.problem.code)
  }
}

extension SourceText {
  /// The most characters of a line that a diagnostic shows.
  private static let longestExcerpt = 200
  /// Bytes within which the ends of an offset's line are looked for; a line may have megabytes.
  private static let reach = 1_000

  /// The diagnostic of a problem in a column, with the line that it stands in, made fit to be
  /// shown.
  func diagnostic(_ problem: Problem, at span: Span, column: Int) -> Diagnostic {
    let offset = min(span.offset, bytes.count)
    let start = excerptStart(before: offset, in: span.line)
    let end = excerptEnd(behind: offset)
    var before = Sanitizer.visible(text(in: start.offset..<offset))
    var after = Sanitizer.visible(text(in: offset..<end.offset))

    if before.count + after.count > Self.longestExcerpt || !start.isReached || !end.isReached {
      let half = Self.longestExcerpt / 2
      if !start.isReached || before.count > half { before = "…" + before.suffix(half - 1) }
      let room = Self.longestExcerpt - before.count
      if !end.isReached || after.count > room { after = after.prefix(room - 1) + "…" }
    }
    let meant = Sanitizer.visible(text(in: offset..<min(self.end(of: span), end.offset))).count
    // Once more as a whole: a flood may begin before the place and go on behind it.
    let excerpt = Sanitizer.visible(before + after)
    // A mark without a letter joins the character before it: then one less is left behind that.
    return Diagnostic(
      problem, at: Position(line: span.line, column: column), excerpt: excerpt,
      excerptColumn: before.count + 1, length: min(meant, excerpt.count - before.count))
  }

  private func excerptStart(before offset: Int, in line: Int) -> (offset: Int, isReached: Bool) {
    let lineStart = lines.start(of: line)
    var start = max(lineStart, offset - Self.reach)
    while start > lineStart, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (start, start == lineStart)
  }

  private func excerptEnd(behind offset: Int) -> (offset: Int, isReached: Bool) {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if end - offset >= Self.reach, bytes[end] & 0xC0 != 0x80 { return (end, false) }
      end += 1
    }
    return (end, true)
  }
}

/// Counts the columns of stretches, in characters; asked for in the order of the file, it looks at
/// each byte once.
struct ColumnCounter {
  private let source: SourceText
  private var line = 0
  private var offset = 0
  private var column = 1

  /// A counter that has counted nothing.
  init(_ source: SourceText) {
    self.source = source
  }

  /// The column, from 1, that a stretch begins in.
  mutating func column(of span: Span) -> Int {
    let target = min(span.offset, source.bytes.count)
    if span.line != line || target < offset {
      (line, offset, column) = (span.line, source.lines.start(of: span.line), 1)
    }
    // A mark may stand there, which is no character of its own: but an ASCII one before it is.
    var start = target
    while start > offset, source[start].map({ $0 >= 0x80 }) ?? true { start -= 1 }
    column += characters(in: offset..<start)
    offset = start
    return column + characters(in: start..<target)
  }

  private func characters(in range: Range<Int>) -> Int {
    let isASCII = source.bytes[range].allSatisfy { $0 < 0x80 }
    return isASCII ? range.count : source.text(in: range).count
  }
}
