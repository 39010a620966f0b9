import Glibc
import Screen
import Testing

@testable import CursesTerminal

/// A terminal of which the test plays the part of the keyboard and of the screen.
struct Teletype: ~Copyable {
  private var keyboard: Int32
  let device: Device

  init(columns: Int = 80, rows: Int = 24) throws {
    var ends: (keyboard: Int32, program: Int32) = (-1, -1)
    try #require(openpty(&ends.keyboard, &ends.program, nil, nil, nil) == 0)
    keyboard = ends.keyboard
    device = Device(input: ends.program, output: ends.program)
    resize(columns: columns, rows: rows)
  }

  deinit {
    close(device.input)
    if keyboard >= 0 { close(keyboard) }
  }

  func type(_ bytes: [UInt8]) {
    #expect(write(keyboard, bytes, bytes.count) == bytes.count)
  }

  func type(_ text: String) { type(Array(text.utf8)) }

  /// Reads what was written to the screen up to and with some text; waits for it, but not for ever.
  func output(upTo text: String) -> String {
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while !String(decoding: output, as: UTF8.self).hasSuffix(text) {
      var source = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, 10_000) == 1 else {
        Issue.record("\(text.debugDescription) was not written, but \(output)")
        break
      }
      // Byte by byte, so that nothing after the text is taken.
      let count = read(keyboard, &chunk, 1)
      guard count > 0 else { break }
      output += chunk[..<count]
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// What has been written to the screen and not read yet.
  var rest: String {
    var output: [UInt8] = []
    var source = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    var chunk = [UInt8](repeating: 0, count: 65536)
    while poll(&source, 1, 0) == 1 {
      let count = read(keyboard, &chunk, chunk.count)
      guard count > 0 else { break }
      output += chunk[..<count]
    }
    return String(decoding: output, as: UTF8.self)
  }

  func resize(columns: Int, rows: Int) {
    var window = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    #expect(ioctl(keyboard, UInt(TIOCSWINSZ), &window) == 0)
  }

  /// The other side goes away, as when a window is closed.
  mutating func vanish() {
    close(keyboard)
    keyboard = -1
  }

  /// The four flag words of the terminal's modes.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(device.input, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}

/// The kinds of the next events.
func kinds(_ terminal: inout CursesTerminal) -> [Event.Kind] {
  terminal.events().map(\.kind)
}
