internal import Glibc
internal import Screen
internal import System

/// The two ends of a terminal, and what the system knows about it.
struct Device {
  /// Descriptor that keys come from.
  let input: Int32
  /// Descriptor that frames go to.
  let output: Int32

  /// The most columns or rows that are used, more than any screen has: ncurses counts in 16 bits,
  /// and keeps two pictures of the whole.
  static let longest = 2048

  static let standard = Device(input: STDIN_FILENO, output: STDOUT_FILENO)

  /// True if both ends are a terminal.
  var isTerminal: Bool { isatty(input) == 1 && isatty(output) == 1 }

  /// The size that the terminal has at this moment, as far as it is used; nil where it does not
  /// tell.
  var size: Size? {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0
    else { return nil }
    return Size(
      columns: min(Int(window.ws_col), Self.longest), rows: min(Int(window.ws_row), Self.longest))
  }

  /// True if the terminal listens to this job. A terminal that is not the one of the session, or
  /// whose foreground is outside our container, is taken as ours.
  var isForeground: Bool {
    let group = tcgetpgrp(input)
    return group <= 0 || group == getpgrp()
  }

  /// True if the terminal takes output: it is neither stuck nor gone. One that is only slow has taken
  /// the rest of a frame within this time.
  var takesOutput: Bool {
    Readiness.output(to: output, within: .milliseconds(200))
  }

  /// Writes bytes; what a vanished terminal does not take is lost.
  func write(_ bytes: [UInt8]) {
    try? Descriptor.write(bytes.span.bytes, to: output)
  }
}
