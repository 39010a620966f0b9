internal import Glibc
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

/// The terminal of our session, as the one who says which job it listens to.
struct ControllingTerminal {
  private let device = STDIN_FILENO
  private let ownGroup = getpgrp()

  /// The terminal; nil where there is none, or where it does not listen to us and is not ours to
  /// lend.
  init?() {
    guard tcgetpgrp(device) == ownGroup else { return nil }
  }

  /// Makes it listen to a child, and says whether it does. Where it has come to listen to somebody
  /// else, we are stopped first, until the user brings us back.
  func lend(to child: ChildProcess) -> Bool {
    (try? Errno.checking { tcsetpgrp(device, child.number) }) != nil
  }

  /// Makes it listen to us again, unless it is the shell's by now.
  func takeBack(from child: ChildProcess) {
    let group = tcgetpgrp(device)
    guard group == child.number || isGone(group) else { return }
    // As long as it does not listen to us, the system would stop us for asking.
    let before = SignalMask.hold([.backgroundOutput])
    _ = tcsetpgrp(device, ownGroup)
    before.restore()
  }

  /// Stops us, the whole job, until the shell lets us go on; returns at once where there is none.
  func stopJob() {
    Signal.stop.sendToJob()
  }

  private func isGone(_ group: pid_t) -> Bool {
    group > 0 && kill(-group, 0) == -1 && Errno.current == .noSuchProcess
  }
}
