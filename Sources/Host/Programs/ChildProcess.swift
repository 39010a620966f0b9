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

  /// True if it has ended; after that it must not be asked for anything.
  func hasEnded() -> Bool {
    (try? Errno.checking { waitpid(number, nil, WNOHANG) }) != 0
  }

  /// Sends a signal to it and to all in its job, where it has one of its own.
  func send(_ signal: Signal) {
    if kill(-number, signal.rawValue) == -1 { kill(number, signal.rawValue) }
  }
}

/// Way in which a program came to its end.
public enum ChildEnding: Hashable, Sendable {
  /// By itself, with a code that is 0 where all went well. A shell, and so an editor with arguments
  /// in `$VISUAL`, ends with 127 where there is no such program.
  case exited(code: Int)
  /// By a signal.
  case killed(signal: Int)

  /// True if all went well.
  public var isSuccess: Bool { self == .exited(code: 0) }
}

/// State of a child that is waited for.
enum ChildState {
  case ended(ChildEnding)
  case stopped(by: Signal)

  /// Reads a status of wait(2): the macros that C has for it do not reach Swift.
  init(status: Int32) {
    let number = status >> 8 & 0xFF
    self =
      switch status & 0x7F {
      case 0: .ended(.exited(code: Int(number)))
      case 0x7F: .stopped(by: Signal(rawValue: number))
      case let signal: .ended(.killed(signal: Int(signal)))
      }
  }
}
