/// Why output could not be written.
public enum StreamFailure: Error, Hashable, Sendable {
  /// Nobody reads any more, as after `plenum export | head`: a reason to end quietly.
  case closed
  /// Anything else, in the system's words: "No space left on device".
  case failed(reason: String)

  init(_ error: Errno) {
    self = error == .brokenPipe ? .closed : .failed(reason: error.description)
  }
}
