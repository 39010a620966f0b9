internal import Glibc
public import Screen
internal import System

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
  /// What of the terminal to use.
  public struct Options: Hashable, Sendable {
    /// Colours, as many as the terminal has.
    public var usesColor: Bool
    /// The mouse, which the terminal then no longer uses for selecting text.
    public var usesMouse: Bool

    /// Everything unless told.
    public init(usesColor: Bool = true, usesMouse: Bool = true) {
      self.usesColor = usesColor
      self.usesMouse = usesMouse
    }
  }

  /// The screen's size, as of the last `resize` event.
  public internal(set) var size: Size
  /// How many colours are used.
  public let depth: Palette.Depth

  let device: Device
  let capabilities: Capabilities
  let usesMouse: Bool
  let screen: CursesScreen
  // The last to go: a signal that has arrived meanwhile may end the program then.
  let signals: TerminalSignals
  /// The terminal's modes when it was taken; nil while it is not ours.
  var modesBefore: TerminalModes?
  var encoder: CellEncoder
  var background: Background?
  /// What ncurses has been given; its cells need not be handed over twice. nil if it has lost it.
  var shown: Buffer?
  var decoder: KeyDecoder
  /// Events that came up outside `events()`.
  var queue: [Event.Kind] = []

  /// Takes the terminal; if it throws, nothing has been changed.
  public init(_ options: Options = Options()) throws(TerminalError) {
    try self.init(options, on: .standard, term: getenv("TERM").map { String(cString: $0) })
  }

  /// Takes a terminal that need not be the program's own.
  init(_ options: Options, on device: Device, term: String?) throws(TerminalError) {
    guard device.isTerminal else { throw .notATerminal }
    guard let term, !term.isEmpty else { throw .termUnset }
    CharacterSet.useUTF8()
    let signals = try TerminalSignals()
    let screen = try CursesScreen(term: term, size: device.size)
    let capabilities = try Capabilities(term: term)
    guard signals.awaitForeground(of: device) == .reached else { throw .background }

    depth = options.usesColor ? Palette.Depth(colors: capabilities.colors) : .mono
    if depth != .mono { screen.startColor() }
    // It may have grown while we waited for the foreground.
    if let size = device.size, size != screen.size { screen.resize(size) }
    size = screen.size
    encoder = CellEncoder(isColored: depth != .mono)
    decoder = KeyDecoder(exceptions: capabilities.keys)
    usesMouse = options.usesMouse && capabilities.ignoresUnknown
    self.device = device
    self.capabilities = capabilities
    self.screen = screen
    self.signals = signals
    take()
  }

  deinit {
    restore()
  }
}
