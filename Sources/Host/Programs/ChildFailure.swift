/// Why a program did not run.
public enum ChildFailure: Error, Hashable, Sendable {
  /// There is no such program.
  case notFound
  /// Anything else, in the system's words: "Permission denied".
  case failed(reason: String)

  init(_ error: Errno) {
    self = [.noEntry, .notFolder].contains(error) ? .notFound : .failed(reason: error.description)
  }
}
