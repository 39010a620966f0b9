internal import Glibc
internal import Screen

/// The two ends of a terminal, and what the system knows about it.
struct Device {
  /// Where keys come from.
  let input: Int32
  /// Where frames go.
  let output: Int32

  /// The most columns or rows that are used, more than any screen has: ncurses counts in 16 bits, and
  /// keeps two pictures of the whole.
  static let longest = 2048

  static let standard = Device(input: STDIN_FILENO, output: STDOUT_FILENO)

  /// Whether both ends are a terminal.
  var isTerminal: Bool { isatty(input) == 1 && isatty(output) == 1 }

  /// The size that the terminal has at this moment, as far as it is used; nil where it does not tell.
  var size: Size? {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0
    else { return nil }
    return Size(
      columns: min(Int(window.ws_col), Self.longest), rows: min(Int(window.ws_row), Self.longest))
  }

  /// Whether the terminal listens to this job. A terminal that is not the one of the session, or
  /// whose foreground is outside our container, is taken as ours.
  var isForeground: Bool {
    let group = tcgetpgrp(input)
    return group <= 0 || group == getpgrp()
  }

  /// Whether the terminal takes output now: it is neither stuck nor gone.
  var takesOutput: Bool {
    var output = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
    return (try? retrying { poll(&output, 1, 0) }) == 1 && output.revents == Int16(POLLOUT)
  }

  /// Writes bytes; what a vanished terminal does not take is lost.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = try? retrying {
        rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      }
      guard let written else { return }
      rest = rest.dropFirst(written)
    }
  }
}
