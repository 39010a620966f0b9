internal import CTerminalRescue
internal import Glibc
internal import System

/// The hold on a terminal: it is ours from `take` to `release`, and given back as it was, also when
/// its owner goes or the program crashes.
struct TerminalHold: ~Copyable {
  private let device: Device
  private let capabilities: Capabilities
  private let usesMouse: Bool
  /// The terminal's modes when it was taken; nil while it is not ours.
  private var modesBefore: termios?

  /// A terminal that is not ours yet; the mouse is left to it where it would not understand.
  init(on device: Device, _ capabilities: Capabilities, usesMouse: Bool) {
    self.device = device
    self.capabilities = capabilities
    self.usesMouse = usesMouse && capabilities.ignoresUnknown
  }

  deinit {
    restore()
  }

  /// True if the terminal is ours.
  var isHeld: Bool { modesBefore != nil }

  /// Makes the terminal ours, and returns what is to be written to it first; nil where it is ours
  /// already, or has vanished.
  mutating func take(rows: Int) -> [UInt8]? {
    var modes = termios()
    guard modesBefore == nil, tcgetattr(device.input, &modes) == 0 else { return nil }
    modesBefore = modes
    let farewell = farewell
    terminal_rescue_arm(device.output, farewell, farewell.count)
    // Every byte as it is and at once: Ctrl-C, Ctrl-Z, Ctrl-\ and Ctrl-S are keys like others.
    cfmakeraw(&modes)
    set(modes)
    return capabilities.enter(rows: rows) + (usesMouse ? Self.mouseOn : [])
  }

  /// Gives the terminal back as it was.
  mutating func release() {
    restore()
    modesBefore = nil
  }

  private func restore() {
    guard let modesBefore else { return }
    if device.takesOutput { device.write(farewell) }
    set(modesBefore)
    terminal_rescue_disarm()
  }

  private func set(_ modes: termios) {
    var modes = modes
    _ = try? Errno.checking { tcsetattr(device.input, TCSANOW, &modes) }
  }

  private var farewell: [UInt8] {
    (usesMouse ? Self.mouseOff : []) + capabilities.leave
  }

  /// Request, as xterm and all after it understand it, to report presses and the wheel, in decimal
  /// numbers.
  ///
  /// Whatever terminfo says: those who call themselves `screen` or `vt220` often have a mouse as
  /// well, and the others ignore it.
  private static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  private static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)
}
