internal import Glibc
internal import System

/// A program that we have started.
struct ChildProcess: Hashable {
  let number: pid_t

  /// Waits until it ends or is stopped.
  func wait() throws(Errno) -> ChildState {
    var status: Int32 = 0
    try Errno.checking { waitpid(number, &status, WUNTRACED) }
    return ChildState(status: status)
  }

  /// Whether it has ended; after that it must not be asked for anything.
  func hasEnded() -> Bool {
    (try? Errno.checking { waitpid(number, nil, WNOHANG) }) != 0
  }

  /// Sends a signal to it and to all in its job, where it has one of its own.
  func send(_ signal: Signal) {
    if kill(-number, signal.rawValue) == -1 { kill(number, signal.rawValue) }
  }
}
