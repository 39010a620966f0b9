public import System

/// Why a file cannot be watched: the plan is then read again by hand only.
public enum WatchFailure: Error, Hashable, Sendable {
  /// The system's limit for watched files or for open ones is reached.
  case limitReached
  /// Anything else, in the system's words: "Permission denied".
  case failed(reason: String)

  /// The failure that a refusal of the system amounts to.
  public init(_ error: Errno) {
    // inotify says "no space" where it means `fs.inotify.max_user_watches`. Source: inotify(7).
    self =
      [.noSpace, .tooManyFiles].contains(error)
      ? .limitReached : .failed(reason: error.description)
  }
}
