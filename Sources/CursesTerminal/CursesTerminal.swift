internal import Glibc
public import Screen
public import System

/// The real terminal: shows buffers, yields events, and gives the terminal back as it was, however
/// the program ends.
///
///     var terminal = try CursesTerminal()
///     while isRunning {
///       terminal.show(draw(state, terminal.size), on: .dark)
///       for event in terminal.events() { update(&state, event) }
///     }
///
/// There can be one at a time: ncurses and signals belong to the whole program.
public struct CursesTerminal: ~Copyable {
  /// Parts of the terminal that are used.
  public struct Options: Hashable, Sendable {
    /// Colours, as many as the terminal has.
    public var usesColor: Bool
    /// The mouse, which the terminal then no longer uses for selecting text.
    public var usesMouse: Bool

    public init(usesColor: Bool = true, usesMouse: Bool = true) {
      self.usesColor = usesColor
      self.usesMouse = usesMouse
    }
  }

  /// The screen's size, as of the last `resize` event.
  public private(set) var size: Size
  /// Number of colours that are used.
  public let depth: Palette.Depth

  private let device: Device
  private let capabilities: Capabilities
  private var hold: TerminalHold
  private let screen: CursesScreen
  // The last to go: a signal that has arrived meanwhile may end the program then.
  private let signals: TerminalSignals
  private var encoder: CellEncoder
  private var background: Background?
  /// Bytes that give the strip around the cells the colour of the background.
  private var pageColor: [UInt8] = []
  /// The buffer that ncurses was given; its cells need not be handed over twice. nil if ncurses has
  /// lost it.
  private var shown: Buffer?
  private var keyboard: Keyboard
  /// Events that came up outside `events()`.
  private var queue: [Event.Kind] = []

  /// Takes the terminal; if it throws, nothing has been changed.
  public init(_ options: Options = Options()) throws(TerminalError) {
    try self.init(
      options, on: .standard, term: getenv("TERM").map { String(cString: $0) },
      isKonsole: getenv("KONSOLE_VERSION") != nil)
  }

  /// Takes a terminal that need not be the program's own.
  init(
    _ options: Options, on device: Device, term: String?, isKonsole: Bool = false
  ) throws(TerminalError) {
    guard device.isTerminal else { throw .notATerminal }
    guard let term, !term.isEmpty else { throw .termUnset }
    CharacterSet.useUTF8()
    let signals = try TerminalSignals()
    let screen = try CursesScreen(term: term, size: device.size)
    let capabilities = try Capabilities(term: term, isKonsole: isKonsole)
    guard signals.awaitForeground(of: device) == .reached else { throw .background }

    depth = options.usesColor ? Palette.Depth(colors: capabilities.colors) : .mono
    if depth != .mono { screen.startColor() }
    // It may have grown while we waited for the foreground.
    if let size = device.size, size != screen.size { screen.resize(size) }
    size = screen.size
    encoder = CellEncoder(Palette(background: .dark, depth: .mono))
    keyboard = Keyboard(of: device, exceptions: capabilities.keys)
    hold = TerminalHold(
      on: device, capabilities, usesMouse: options.usesMouse, usesColor: depth != .mono)
    self.device = device
    self.capabilities = capabilities
    self.screen = screen
    self.signals = signals
    take()
  }
}

extension CursesTerminal {
  /// Shows a buffer, sending the terminal only what differs from the last one, in one write.
  ///
  /// Where the buffer and the screen differ in size, their upper left corners meet and the rest
  /// is blank.
  public mutating func show(_ buffer: Buffer, on background: Background) {
    // In one column nothing can be read, and for the cell at the end ncurses 6.4 paints what lies
    // before its own memory (`PutCharLR`).
    guard hold.isHeld, size.columns > 1 else { return }
    var frame: [UInt8] = []
    if background != self.background {
      self.background = background
      let palette = Palette(background: background, depth: depth)
      encoder = CellEncoder(palette)
      if depth != .mono {
        pageColor = hold.pageColor(palette)
        frame = pageColor
        screen.setBackground(encoder.blank(.plain))
        // Every style has other colours now.
        shown = nil
      }
    }
    var before = shown
    if before?.size != buffer.size || buffer.size != size {
      screen.erase()
      before = nil
    }
    for y in 0..<min(buffer.size.rows, size.rows) {
      guard let changed = buffer.changedColumns(inRow: y, since: before) else { continue }
      let cells = encoder.encode(
        buffer.row(y, columns: changed), columns: size.columns - changed.lowerBound)
      screen.put(cells, row: y, column: changed.lowerBound)
    }
    shown = buffer
    send(frame + screen.update())
  }

  /// Makes the next frame paint every cell, for when another program has written on the screen.
  public mutating func repaint() {
    screen.forget()
  }

  /// Sounds the bell, or flashes, as the terminal is set up.
  public mutating func ring() {
    if hold.isHeld { send(capabilities.bell) }
  }

  /// Makes the terminal ours; the next frame paints all of it.
  private mutating func take() {
    guard let greeting = hold.take(rows: size.rows) else { return }
    send(greeting + pageColor)
    screen.forget()
  }

  /// Writes to the terminal, as a whole unless it is slow.
  ///
  /// A terminal that takes no bytes any more would hold the program for ever, if the signals that
  /// ask it to end stayed blocked meanwhile.
  private func send(_ bytes: [UInt8]) {
    signals.unblocking(Signal.endings) { device.write(bytes) }
  }
}

extension CursesTerminal {
  /// Waits until something happens and returns all that has happened, in order.
  ///
  /// All keys that are there are taken at once, so that one frame answers them. While it waits
  /// nothing runs at all. After `terminate` or `hangUp` the program should end.
  ///
  /// - Parameter descriptors: what else is waited on, such as a watched file; each that has news is
  ///   a `readable` event, again and again until its owner has read it.
  /// - Returns: one event or more.
  public mutating func events(watching descriptors: [Int32] = []) -> [Event] {
    while queue.isEmpty {
      let news = Readiness.input(from: [signals.descriptor, device.input] + descriptors)
      if news.contains(signals.descriptor) { answer(signals.read()) }
      // Whoever had the terminal meanwhile may have taken the input; if not, the next call sees it.
      if news.contains(device.input), queue.isEmpty { readKeys() }
      queue += news.filter(descriptors.contains).map { .readable(descriptor: $0) }
    }
    defer { queue = [] }
    let now = SteadyClock.now
    return queue.map { Event($0, at: now) }
  }

  private mutating func answer(_ arrived: [Signal]) {
    if let ending = arrived.first(where: Signal.endings.contains) {
      queue.append(.terminate(signal: ending.rawValue))
    } else if arrived.contains(where: Signal.stops.contains) {
      queue += stopped()
    } else if arrived.contains(.proceed) {
      queue += retaken()
    } else if arrived.contains(.windowSize) {
      // A window that was smaller for a moment has lost what did not fit, whatever its size is now.
      screen.forget()
      let events = resized()
      queue += events.isEmpty ? [.resize(size)] : events
    }
  }

  private mutating func readKeys() {
    do throws(Errno) {
      try keyboard.read(into: &queue)
    } catch .wouldBlock {
    } catch {
      if device.isForeground {
        queue.append(.hangUp)
      } else {
        // Somebody else's input: a read from the background fails, since its signal is blocked.
        queue += stopped()
      }
    }
  }
}

extension CursesTerminal {
  /// Stops the program as Ctrl-Z stops any other: the shell has the terminal until `fg`.
  ///
  /// The next call of `events` then yields `resumed`.
  public mutating func suspend() {
    queue += stopped()
  }

  /// Lends the terminal to another program, an editor say, and takes it back.
  ///
  /// `body` starts the program and waits for it; all signals are as if this room did not exist.
  /// Everything has to be shown again afterwards.
  public mutating func lend<Result>(_ body: () -> Result) -> Result {
    hold.release()
    let result = signals.lent(body)
    queue += retaken()
    return result
  }

  /// Gives the terminal back, stops, and takes the terminal again.
  private mutating func stopped() -> [Event.Kind] {
    hold.release()
    // Where nothing stops (no shell, or one without jobs), it is as if `fg` came at once.
    _ = signals.stopJob(by: .stop)
    return retaken()
  }

  /// Takes the terminal again after somebody else had it, and returns the events of that.
  private mutating func retaken() -> [Event.Kind] {
    switch signals.awaitForeground(of: device) {
    case .reached:
      // Who was stopped without being asked (SIGSTOP) still seems to hold the terminal, whatever
      // the shell has made of it.
      hold.release()
      let events = resized() + [.resumed]
      take()
      return events
    case .ending:
      // The signal is still there to be read; the terminal is the shell's.
      return []
    case .orphaned:
      return [.hangUp]
    }
  }

  /// Takes the size that the terminal has now.
  private mutating func resized() -> [Event.Kind] {
    guard let size = device.size, size != self.size else { return [] }
    screen.resize(size)
    self.size = screen.size
    // ncurses has lost what did not fit.
    shown = nil
    return [.resize(self.size)]
  }
}

/// Reason why there is no terminal to draw on; in no case has anything been changed yet.
public enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a file, a pipe or nothing.
  case notATerminal
  /// The environment does not say which terminal it is: `TERM` is unset or empty.
  case termUnset
  /// Nothing is known here about the terminal that `TERM` names.
  case termUnknown(String)
  /// The terminal that `TERM` names cannot place its cursor (`dumb`, a printer).
  case termIncapable(String)
  /// The program was started in the background and nobody can bring it to the foreground.
  case background
  /// The system refused something that it grants as a rule.
  case cannotStart(Errno)
}
