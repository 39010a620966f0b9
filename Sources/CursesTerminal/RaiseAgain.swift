internal import Glibc

/// Ends the program by a signal that it was told of in `Event.Kind.terminate`, so that whoever
/// started it sees why it ended.
///
/// To be called when the terminal has been given back, as the last thing that the program does.
public func raiseAgain(signal number: Int32) {
  let signal = Signal(rawValue: number)
  signal.dispose(.standard)
  var mask = [signal].mask
  pthread_sigmask(SIG_UNBLOCK, &mask, nil)
  raise(number)
}
