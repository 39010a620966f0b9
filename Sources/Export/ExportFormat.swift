/// A way of writing a review down.
protocol ExportFormat {
  /// Writes all of it.
  func write(_ document: ReviewDocument, into stream: inout some TextOutputStream) throws
}
