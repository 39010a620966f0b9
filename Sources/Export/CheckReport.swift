public import PlanModel

/// All that a check found, as a JSON list.
public struct CheckReport: Sendable {
  private let records: [DiagnosticRecord]

  /// A report of diagnostics, in the order in which they are to be written.
  public init(_ records: [DiagnosticRecord]) {
    self.records = records
  }

  /// Writes the list: `[]` where nothing was found.
  ///
  /// - Parameter stream: what is written to.
  /// - Throws: an `EncodingError`, which no record gives cause for.
  public func write(into stream: inout some TextOutputStream) throws {
    try records.writeJSON(into: &stream)
  }
}

/// A diagnostic as scripts read it.
///
///     {"code", "severity", "file", "line", "column", "message", "help", "write"}
///
/// Line and column count from 1 and are null where the whole file is meant. `write` lists what may
/// be put in the place of what was found, as YAML: each means what was most likely meant.
public struct DiagnosticRecord: Encodable, Sendable {
  let code: String
  let severity: String
  let file: String
  @OrNull var line: Int?
  @OrNull var column: Int?
  let message: String
  @OrNull var help: String?
  let write: [String]

  /// A diagnostic with the words that say it.
  ///
  /// - Parameters:
  ///   - diagnostic: what was found, and where.
  ///   - file: the plan as the user named it.
  ///   - message: what was found, in words.
  ///   - help: what to write instead.
  public init(_ diagnostic: Diagnostic, in file: String, message: String, help: String?) {
    code = diagnostic.problem.code
    severity = diagnostic.severity.rawValue
    self.file = file
    line = diagnostic.position?.line
    column = diagnostic.position?.column
    self.message = message
    self.help = help
    write = diagnostic.problem.suggestions
  }
}
