internal import CTerminalRescue
internal import Screen
internal import System

extension CursesTerminal {
  /// What xterm and all after it understand as: report presses and the wheel, in decimal numbers.
  ///
  /// Whatever terminfo says: those who call themselves `screen` or `vt220` often have a mouse as
  /// well, and the others ignore it.
  private static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  private static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)

  /// Makes the terminal ours; the next frame paints all of it.
  mutating func take() {
    guard modesBefore == nil, let modes = TerminalModes(of: device) else { return }
    modesBefore = modes
    let farewell = farewell
    terminal_rescue_arm(device.output, farewell, farewell.count)
    modes.raw.set(on: device)
    send(capabilities.enter(rows: size.rows) + (usesMouse ? Self.mouseOn : []))
    screen.forget()
  }

  /// Gives the terminal back as it was.
  mutating func release() {
    restore()
    modesBefore = nil
  }

  /// Gives the terminal back as it was, as the last thing that happens to it.
  func restore() {
    guard let modesBefore else { return }
    if device.takesOutput { device.write(farewell) }
    modesBefore.set(on: device)
    terminal_rescue_disarm()
  }

  /// Writes to the terminal, as a whole unless it is slow.
  ///
  /// A terminal that takes no bytes any more would hold the program for ever, if the signals that
  /// ask it to end stayed blocked meanwhile.
  func send(_ bytes: [UInt8]) {
    signals.unblocking(Signal.endings) { device.write(bytes) }
  }

  private var farewell: [UInt8] {
    (usesMouse ? Self.mouseOff : []) + capabilities.leave
  }
}
