/// JSON for people and scripts.
struct JSONFormat: ExportFormat {
  func write(_ document: ReviewDocument, into stream: inout some TextOutputStream) throws {
    try document.writeJSON(into: &stream)
  }
}
