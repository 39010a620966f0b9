internal import ArgumentParser
internal import Export
internal import Host
internal import Opened
internal import PlanFile
internal import PlanModel
internal import Text
internal import Wording

/// `plenum check [PLAN…]`: all problems found in plan files.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "List all problems found in a plan.",
    discussion: "Example: plenum check plan.yaml --strict")

  /// The form in which diagnostics are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "The plan files; by default $PLENUM_PLAN or plan.yaml.", completion: .plan)
  var plans: [String] = []

  @Flag(help: "End with status 1 if there are warnings.")
  var strict = false

  @Option(help: "text or json: [{code, severity, file, line, column, message, help, write}].")
  var format: Format = .text

  @Option(name: .customLong("lang"), help: "The language: \(Language.alternatives).")
  var language: Language?

  func run() throws {
    let session = Session(language: language)
    let origins = try plans.isEmpty ? [session.file(nil)] : plans.map { PlanOrigin(path: $0) }
    let checked = origins.map { (path: $0.path ?? "", reading: $0.check()) }
    switch format {
    case .text: try writeText(checked, report: session.report)
    case .json: try writeJSON(checked, report: session.report)
    }
    let severities = checked.flatMap { $0.reading.diagnostics.map(\.severity) }
    if severities.contains(.error) { throw ExitCode.unreadable }
    if strict, severities.contains(.warning) { throw ExitCode.warnings }
  }

  private func writeText(_ checked: [(path: String, reading: Reading)], report: Report) throws {
    var errors = 0
    var warnings = 0
    for (path, reading) in checked {
      try report.answer(report.text(of: reading, in: path))
      errors += reading.diagnostics.count { $0.severity == .error }
      warnings += reading.diagnostics.count { $0.severity == .warning }
    }
    let summary = report.words.summary(
      errors: errors, warnings: warnings, plans: checked.count)
    try report.answer(summary + "\n")
  }

  private func writeJSON(
    _ checked: [(path: String, reading: Reading)], report: Report
  ) throws {
    let words = report.words
    let records = checked.flatMap { path, reading in
      reading.diagnostics.map { diagnostic in
        DiagnosticRecord(
          diagnostic, in: path, message: words.message(for: diagnostic.problem),
          help: words.help(for: diagnostic.problem))
      }
    }
    var text = ""
    try CheckReport(records).write(into: &text)
    try report.answer(text)
  }
}
