internal import Glibc
internal import System

/// How a terminal treats keys on their way to the program, and output on its way back.
struct TerminalModes {
  private var modes = termios()

  /// The modes that a terminal has now; nil if it has vanished.
  init?(of device: Device) {
    guard tcgetattr(device.input, &modes) == 0 else { return nil }
  }

  /// Every byte as it is and at once: Ctrl-C, Ctrl-Z, Ctrl-\ and Ctrl-S are keys like others.
  var raw: TerminalModes {
    var modes = self
    cfmakeraw(&modes.modes)
    return modes
  }

  /// Gives a terminal these modes.
  func set(on device: Device) {
    var modes = modes
    _ = try? Errno.checking { tcsetattr(device.input, TCSANOW, &modes) }
  }
}
