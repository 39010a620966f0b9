public import PlanModel

/// The forms in which a review leaves the program, for scripts and for spreadsheets.
///
///     var text = ""
///     try Export.csv.write(review, into: &text)
///
/// Nothing is computed here: every status, count and total is the review's own. In all forms
///
/// - an item goes by the id that the plan gives it; without one an objective is `2024-3`, the third
///   of its year in the file, and an achievement `2024-a5`;
/// - a figure that is not reported is no achievement: it is not listed as one, only in the series
///   of its indicator;
/// - speaker's notes appear only when they are asked for, in JSON as a key of those that have any;
///   every other key is always there, with null where there is nothing.
public enum Export: String, CaseIterable, Sendable {
  case json, csv

  /// Writes the whole review.
  ///
  /// - Parameters:
  ///   - review: what is exported.
  ///   - notes: whether the speaker's notes are exported too.
  ///   - stream: what is written to.
  /// - Throws: an `EncodingError`, which no review gives cause for.
  public func write(
    _ review: Review, notes: Bool = false, into stream: inout some TextOutputStream
  ) throws {
    let document = ReviewDocument(review, notes: notes)
    let format: any ExportFormat =
      switch self {
      case .json: JSONFormat()
      case .csv: CSVFormat(notes: notes)
      }
    try format.write(document, into: &stream)
  }
}

/// A way of writing a review down.
protocol ExportFormat {
  /// Writes the whole document.
  func write(_ document: ReviewDocument, into stream: inout some TextOutputStream) throws
}
