internal import Glibc
internal import System

/// The terminal of our session, as the one who says which job it listens to.
struct ControllingTerminal {
  private let device = STDIN_FILENO
  private let ownGroup = getpgrp()

  /// Nil where there is none, or where it does not listen to us and is not ours to lend.
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
