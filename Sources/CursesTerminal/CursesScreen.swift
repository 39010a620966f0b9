internal import CNcurses
internal import Glibc
internal import Screen
internal import System

/// The screen as ncurses keeps it: what is shown, what is to be shown, and the fewest bytes from
/// the one to the other.
///
/// ncurses never meets the terminal: it writes into memory, and what it wrote goes out as a whole,
/// whereas by itself it splits a frame where its buffer ends, and at every motion of the cursor
/// until it has been closed once. Nor does it touch modes, keys or signals.
///
/// Cells go straight to what is to be shown (`newscr`). ncurses' own window to draw in (`stdscr`)
/// would hold each of them a third time.
///
/// It keeps everything in globals, so there can be one screen at a time.
struct CursesScreen: ~Copyable {
  private let handle: OpaquePointer
  private let memory: MemoryFile
  /// The memory as ncurses knows it.
  private let stream: UnsafeMutablePointer<FILE>

  /// Starts ncurses for a terminal that terminfo knows by this name.
  ///
  /// It draws for this size, or, where that is nil, for the one that the environment or terminfo
  /// tells.
  init(term: String, size: Size? = nil) throws(TerminalError) {
    let memory = try Errno.translating(into: TerminalError.cannotStart) { () throws(Errno) in
      try MemoryFile()
    }
    let stream = try Errno.translating(into: TerminalError.cannotStart) { () throws(Errno) in
      try Self.stream(into: memory)
    }
    let handle = Self.telling(size.map(Self.first)) { Self.start(term, writingTo: stream) }
    guard let handle else {
      fclose(stream)
      throw .termUnknown(term)
    }
    self.handle = handle
    self.memory = memory
    self.stream = stream
    _ = update()
    if let size { resize(size) } else { forget() }
  }

  deinit {
    endwin()
    delscreen(handle)
    fclose(stream)
  }

  /// The size to start with, where this one is to be drawn for.
  ///
  /// ncurses paints it once before there is anything to be seen: the fewer rows, the sooner. But it
  /// stays the measure of the buffer that ncurses writes from, which holds (rows + 2) ×
  /// (columns + 6) bytes: one for 2 by 2 would be emptied hundreds of times in each frame.
  private static func first(_ size: Size) -> Size {
    Size(columns: max(size.columns, 80), rows: 8)
  }

  private static func start(
    _ term: String, writingTo stream: UnsafeMutablePointer<FILE>
  ) -> OpaquePointer? {
    // newterm puts handlers of its own wherever a signal has its default effect.
    let caught: [Signal] = [.interrupt, .terminate, .stop, .windowSize]
    let dispositions = caught.map(\.disposition)
    let handle = newterm(term, stream, stream)
    for (signal, disposition) in zip(caught, dispositions) { signal.dispose(disposition) }
    guard let handle else { return nil }

    nonl()
    // A frame is always finished: input is drained before it is drawn, not while.
    typeahead(-1)
    // The cursor is hidden, so it may stay where the last character was written.
    leaveok(curses_next_screen(), true)
    // Nothing is drawn there, so it needs no cells.
    wresize(curses_standard_screen(), 1, 1)
    // Closing and opening it ends the flushing. Nobody needs to hear of it, least of all the
    // terminal, whose colours it would reset if colour were started already (OSC 104).
    endwin()
    doupdate()
    return handle
  }

  /// A way into memory that ncurses takes for a terminal's, to be closed like any stream.
  private static func stream(
    into memory: borrowing MemoryFile
  ) throws(Errno) -> UnsafeMutablePointer<FILE> {
    let number = memory.number
    let own = try Errno.checking { fcntl(number, F_DUPFD_CLOEXEC, 0) }
    guard let stream = fdopen(own, "w+") else { throw .noMemory }
    return stream
  }

  /// The size that ncurses draws for.
  var size: Size {
    let screen = curses_next_screen()
    return Size(columns: Int(getmaxx(screen)), rows: Int(getmaxy(screen)))
  }

  /// Draws for another size from now on.
  ///
  /// `resizeterm` would do the same and queue a key for `getch`, which nobody calls.
  func resize(_ size: Size) {
    resize_term(Int32(size.rows), Int32(size.columns))
    forget()
  }

  /// Makes the next update paint every cell, whatever the terminal is thought to show.
  func forget() {
    clearok(curses_shown_screen(), true)
  }

  /// Empties the screen that is to be shown.
  func erase() {
    werase(curses_next_screen())
  }

  /// Says what neighbouring cells of a row should be, from a column on.
  func put(_ cells: [cchar_t], row: Int, column: Int) {
    mvwadd_wchnstr(curses_next_screen(), Int32(row), Int32(column), cells, Int32(cells.count))
  }

  /// The bytes that bring the terminal from what it shows to what it should show.
  @discardableResult
  func update() -> [UInt8] {
    doupdate()
    return (try? memory.take()) ?? []
  }
}

extension CursesScreen {
  /// Lets ncurses use colours; without it everything stays in the terminal's own two.
  func startColor() {
    start_color()
    // So that -1 can stand for the terminal's own colours.
    use_default_colors()
  }

  /// Paints all that is blank with the background of a cell.
  func setBackground(_ blank: cchar_t) {
    var blank = blank
    wbkgrndset(curses_next_screen(), &blank)
    // ncurses clears the terminal with the background of its own window.
    wbkgrndset(curses_standard_screen(), &blank)
    forget()
  }
}

extension CursesScreen {
  /// Does something that asks for the size of the terminal, as ncurses does when it starts.
  ///
  /// It writes to no terminal, so it believes two variables.
  private static func telling<Result>(_ size: Size?, _ body: () -> Result) -> Result {
    guard let size else { return body() }
    return setting("LINES", to: size.rows) { setting("COLUMNS", to: size.columns, body) }
  }

  /// Does something while a variable of the environment has another value.
  private static func setting<Result>(
    _ name: String, to number: Int, _ body: () -> Result
  ) -> Result {
    let before = getenv(name).map { String(cString: $0) }
    setenv(name, "\(number)", 1)
    defer {
      if let before { setenv(name, before, 1) } else { unsetenv(name) }
    }
    return body()
  }
}
