public import Wording

/// What became of a print.
public enum PrintOutcome: Hashable, Sendable {
  /// The file is in this folder.
  case written(file: String, folder: String)
  /// The print is in the printer's queue.
  case sent(title: String, printer: String)
  /// Nothing was written, lest a file be replaced that nobody asked to replace.
  case exists(file: String)
  /// Nothing was written or sent.
  case failed(PrintFailure)
}
