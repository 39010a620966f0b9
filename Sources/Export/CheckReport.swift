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
