internal import System

/// How a program came to its end.
public enum ChildEnding: Hashable, Sendable {
  /// By itself, with a code that is 0 where all went well. A shell, and so an editor with arguments in
  /// `$VISUAL`, ends with 127 where there is no such program.
  case exited(code: Int)
  /// By a signal.
  case killed(signal: Int)

  /// Whether all went well.
  public var isSuccess: Bool { self == .exited(code: 0) }
}

/// What has become of a child that is waited for.
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
