internal import Screen
internal import System

extension CursesTerminal {
  /// Stops the program as Ctrl-Z stops any other: the shell has the terminal until `fg`.
  ///
  /// The next call of `events` then yields `resumed`.
  public mutating func suspend() {
    queue += stopped()
  }

  /// Lends the terminal to another program, an editor say, and takes it back.
  ///
  /// `body` starts the program and waits for it; all signals are as if this room did not exist.
  /// Everything has to be shown again afterwards.
  public mutating func lend<Result>(_ body: () -> Result) -> Result {
    release()
    let result = signals.lent(body)
    queue += retaken()
    return result
  }

  /// Gives the terminal back, stops, and takes the terminal again.
  mutating func stopped() -> [Event.Kind] {
    release()
    // Where nothing stops (no shell, or one without jobs), it is as if `fg` came at once.
    _ = signals.stopJob(by: .stop)
    return retaken()
  }

  /// What there is to tell after somebody else had the terminal.
  mutating func retaken() -> [Event.Kind] {
    switch signals.awaitForeground(of: device) {
    case .reached:
      // Who was stopped without being asked (SIGSTOP) still seems to hold the terminal, whatever
      // the shell has made of it.
      release()
      let events = resized() + [.resumed]
      take()
      return events
    case .ending:
      // The signal is still there to be read; the terminal is the shell's.
      return []
    case .orphaned:
      return [.hangUp]
    }
  }

  /// Takes the size that the terminal has now.
  mutating func resized() -> [Event.Kind] {
    guard let size = device.size, size != self.size else { return [] }
    screen.resize(size)
    self.size = screen.size
    // ncurses has lost what did not fit.
    shown = nil
    return [.resize(self.size)]
  }
}
