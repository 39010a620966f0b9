internal import System

/// Why a program did not run.
public enum ChildFailure: Error, Hashable, Sendable {
  /// There is no such program.
  case notFound
  /// Anything else, in the system's words: "Permission denied".
  case failed(reason: String)
  /// It took longer than it may take, and was ended.
  case unanswered

  init(_ error: Errno) {
    self = [.noEntry, .notFolder].contains(error) ? .notFound : .failed(reason: error.description)
  }
}
