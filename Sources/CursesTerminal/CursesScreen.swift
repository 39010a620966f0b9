internal import CNcurses
internal import Glibc
internal import Screen

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
  private let memory: UnsafeMutablePointer<FILE>

  /// Starts ncurses for a terminal that terminfo knows by this name.
  ///
  /// It draws for this size, or, where that is nil, for the one that the environment or terminfo
  /// tells.
  init(term: String, size: Size? = nil) throws(TerminalError) {
    let memory: UnsafeMutablePointer<FILE>
    do { memory = try Self.openMemory() } catch { throw .cannotStart(errno: error.code) }
    let handle = Self.telling(size.map(Self.first)) { Self.start(term, writingTo: memory) }
    guard let handle else {
      fclose(memory)
      throw .termUnknown(term)
    }
    self.handle = handle
    self.memory = memory
    rewind()
    if let size { resize(size) } else { forget() }
  }

  deinit {
    endwin()
    delscreen(handle)
    fclose(memory)
  }

  /// The size to start with, where this one is to be drawn for.
  ///
  /// ncurses paints it once before there is anything to be seen: the fewer rows, the sooner. But it
  /// stays the measure of the buffer that ncurses writes from, which holds (rows + 2) × (columns + 6)
  /// bytes: one for 2 by 2 would be emptied hundreds of times in each frame.
  private static func first(_ size: Size) -> Size {
    Size(columns: max(size.columns, 80), rows: 8)
  }

  private static func start(
    _ term: String, writingTo memory: UnsafeMutablePointer<FILE>
  ) -> OpaquePointer? {
    // newterm puts handlers of its own wherever a signal has its default effect.
    let caught: [Signal] = [.interrupt, .terminate, .stop, .windowSize]
    let dispositions = caught.map(\.disposition)
    let handle = newterm(term, memory, memory)
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

  /// A file that exists only in memory, to be closed like any stream.
  private static func openMemory() throws(SystemError) -> UnsafeMutablePointer<FILE> {
    let descriptor = try retrying { memfd_create("screen", curses_close_on_exec) }
    guard let stream = fdopen(descriptor, "w+") else { throw SystemError(code: ENOMEM) }
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
  func update() -> [UInt8] {
    doupdate()
    let count = rewind()
    return [UInt8](unsafeUninitializedCapacity: count) { bytes, written in
      written = max(0, pread(fileno(memory), bytes.baseAddress, count, 0))
    }
  }

  /// Goes back to the beginning of the memory, and says how much was written to it.
  @discardableResult
  private func rewind() -> Int {
    let descriptor = fileno(memory)
    let count = max(0, lseek(descriptor, 0, SEEK_CUR))
    lseek(descriptor, 0, SEEK_SET)
    return count
  }
}
