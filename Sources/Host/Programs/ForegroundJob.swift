internal import System

/// A child that we wait for; it has the terminal, where there is one, as long as this exists.
struct ForegroundJob: ~Copyable {
  private let child: ChildProcess
  private let terminal: ControllingTerminal?

  init(_ child: ChildProcess, on terminal: ControllingTerminal?) {
    self.child = child
    self.terminal = terminal
    _ = terminal?.lend(to: child)
  }

  deinit {
    terminal?.takeBack(from: child)
  }

  /// Returns when the child has ended.
  func wait() throws(Errno) -> ChildEnding {
    while true {
      switch try child.wait() {
      case .ended(let ending): return ending
      case .stopped(let signal): resume(after: signal)
      }
    }
  }

  private func resume(after signal: Signal) {
    // One that asked for the terminal only did so before it was lent.
    if let terminal, ![.backgroundInput, .backgroundOutput].contains(signal) {
      terminal.takeBack(from: child)
      terminal.stopJob()
    }
    // A terminal that cannot be lent is gone: the child is told so, or it would ask for ever.
    if terminal?.lend(to: child) == false { child.send(.hangUp) }
    child.send(.proceed)
  }
}
