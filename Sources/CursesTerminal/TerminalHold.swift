internal import CTerminalRescue
internal import Glibc
internal import Screen
internal import System

/// The hold on a terminal: it is ours from `take` to `release`, and given back as it was, also when
/// its owner goes or the program crashes.
struct TerminalHold: ~Copyable {
  private let device: Device
  private let capabilities: Capabilities
  private let usesMouse: Bool
  private let usesPageColor: Bool
  /// The terminal's modes when it was taken; nil while it is not ours.
  private var modesBefore: termios?

  /// A terminal that is not ours yet; the mouse and the colour around its cells are left to it where
  /// it would not understand.
  init(on device: Device, _ capabilities: Capabilities, usesMouse: Bool, usesColor: Bool) {
    self.device = device
    self.capabilities = capabilities
    self.usesMouse = usesMouse && capabilities.ignoresUnknown
    usesPageColor = usesColor && capabilities.hasPageColor
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
    (usesPageColor ? Self.pageColorBefore : []) + (usesMouse ? Self.mouseOff : [])
      + capabilities.leave
  }

  /// Bytes that give the strip at the window's edges, too narrow for a cell, the colour of the page;
  /// none where it keeps its own.
  func pageColor(_ palette: Palette) -> [UInt8] {
    guard usesPageColor, let color = palette.backgroundSpecification else { return [] }
    return Array("\u{1B}]11;\(color)\u{1B}\\".utf8)
  }

  private static let pageColorBefore = Array("\u{1B}]111\u{1B}\\".utf8)

  /// Request, as xterm and all after it understand it, to report presses and the wheel, in decimal
  /// numbers.
  ///
  /// Whatever terminfo says: those who call themselves `screen` or `vt220` often have a mouse as
  /// well, and the others ignore it.
  private static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  private static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)
}
