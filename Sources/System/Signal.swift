internal import Glibc

/// A signal, by its name.
public struct Signal: RawRepresentable, Hashable, Sendable {
  /// The system's number for it.
  public let rawValue: Int32

  /// A signal by the system's number for it.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// The terminal is gone.
  public static let hangUp = Signal(rawValue: SIGHUP)
  /// Ctrl-C.
  public static let interrupt = Signal(rawValue: SIGINT)
  /// Ctrl-\.
  public static let quit = Signal(rawValue: SIGQUIT)
  /// The program is asked to end.
  public static let terminate = Signal(rawValue: SIGTERM)
  /// The program is ended.
  public static let kill = Signal(rawValue: SIGKILL)
  /// Ctrl-Z.
  public static let stop = Signal(rawValue: SIGTSTP)
  /// A job in the background has read from the terminal.
  public static let backgroundInput = Signal(rawValue: SIGTTIN)
  /// A job in the background has written to the terminal, or changed its modes.
  public static let backgroundOutput = Signal(rawValue: SIGTTOU)
  /// A program that was stopped goes on.
  public static let proceed = Signal(rawValue: SIGCONT)
  /// The terminal has another size.
  public static let windowSize = Signal(rawValue: SIGWINCH)
  /// Nobody reads what is written to a pipe.
  public static let brokenPipe = Signal(rawValue: SIGPIPE)

  /// Those that ask the program to end.
  public static let endings: [Signal] = [.hangUp, .interrupt, .quit, .terminate]
  /// Those that stop a program until it is sent `proceed`.
  public static let stops: [Signal] = [.stop, .backgroundInput, .backgroundOutput]
}

extension Signal {
  /// Effect of a signal when it arrives, kept so that it can be put back.
  public struct Disposition {
    fileprivate var action = sigaction()

    /// The signal is lost.
    public static var ignored: Disposition { Disposition(SIG_IGN) }
    /// The signal has no effect, but a program started meanwhile gets its default effect, which
    /// it would not if the signal were ignored.
    public static var caught: Disposition { Disposition { _ in } }
    /// The effect that the system gives it.
    public static var standard: Disposition { Disposition(SIG_DFL) }

    fileprivate init(_ handler: __sighandler_t? = nil) {
      action.__sigaction_handler.sa_handler = handler
    }
  }

  /// Sets the effect of the signal when it arrives, and returns the one that it had.
  @discardableResult
  public func dispose(_ disposition: Disposition) -> Disposition {
    var disposition = disposition
    var before = Disposition()
    sigaction(rawValue, &disposition.action, &before.action)
    return before
  }

  /// Effect of the signal when it arrives.
  public var disposition: Disposition {
    var current = Disposition()
    sigaction(rawValue, nil, &current.action)
    return current
  }

  /// Sends the signal to our whole job, which a script that started the program belongs to.
  public func sendToJob() {
    _ = Glibc.kill(0, rawValue)
  }

  /// Ends the program by a signal that it was told of instead, so that whoever started it sees why
  /// it ended.
  ///
  /// To be called when the terminal has been given back, as the last thing that the program does.
  public func raiseAgain() {
    dispose(.standard)
    SignalMask.letThrough([self])
    raise(rawValue)
  }
}

/// The signals that are held back until they are let through, of the thread that we are on.
///
///     let before = SignalMask.hold([.stop])
///     …
///     before.restore()
public struct SignalMask {
  private var signals = sigset_t()

  private init(_ signals: [Signal] = []) {
    sigemptyset(&self.signals)
    for signal in signals { sigaddset(&self.signals, signal.rawValue) }
  }

  /// Holds these signals back as well, and returns what was held back before.
  @discardableResult
  public static func hold(_ signals: [Signal]) -> SignalMask {
    change(SIG_BLOCK, SignalMask(signals))
  }

  /// Lets these signals through, and returns what was held back before.
  @discardableResult
  public static func letThrough(_ signals: [Signal]) -> SignalMask {
    change(SIG_UNBLOCK, SignalMask(signals))
  }

  /// Holds back just what was held back when this was returned.
  public func restore() {
    _ = Self.change(SIG_SETMASK, self)
  }

  /// True if one of these signals has arrived and is held back.
  public static func isPending(_ signals: [Signal]) -> Bool {
    var pending = SignalMask()
    sigpending(&pending.signals)
    return signals.contains { sigismember(&pending.signals, $0.rawValue) == 1 }
  }

  /// Takes back one of these signals that has arrived and is held back; false if there was none.
  public static func forget(_ signals: [Signal]) -> Bool {
    var mask = SignalMask(signals)
    var now = timespec()
    return (try? Errno.checking { sigtimedwait(&mask.signals, nil, &now) }) != nil
  }

  private static func change(_ how: Int32, _ mask: SignalMask) -> SignalMask {
    var mask = mask
    var before = SignalMask()
    pthread_sigmask(how, &mask.signals, &before.signals)
    return before
  }
}
