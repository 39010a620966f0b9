internal import Glibc

/// A signal, by its name.
struct Signal: RawRepresentable, Equatable {
  let rawValue: Int32

  static let hangUp = Signal(rawValue: SIGHUP)
  static let interrupt = Signal(rawValue: SIGINT)
  static let quit = Signal(rawValue: SIGQUIT)
  static let terminate = Signal(rawValue: SIGTERM)
  static let stop = Signal(rawValue: SIGTSTP)
  static let backgroundInput = Signal(rawValue: SIGTTIN)
  static let backgroundOutput = Signal(rawValue: SIGTTOU)
  static let proceed = Signal(rawValue: SIGCONT)
  static let windowSize = Signal(rawValue: SIGWINCH)
  static let brokenPipe = Signal(rawValue: SIGPIPE)

  /// Those that ask the program to end.
  static let endings: [Signal] = [.hangUp, .interrupt, .quit, .terminate]
  /// Those that stop a program until it is sent `proceed`.
  static let stops: [Signal] = [.stop, .backgroundInput, .backgroundOutput]
}

extension Signal {
  /// What the system does with the signal when it arrives, so that it can be put back.
  struct Disposition {
    fileprivate var action = sigaction()

    /// The signal is lost.
    static let ignored = Disposition(SIG_IGN)
    /// The signal has no effect, but a program started meanwhile gets its default effect, which
    /// it would not if the signal were ignored.
    static let caught = Disposition { _ in }
    /// The effect that the system gives it.
    static let standard = Disposition(SIG_DFL)

    fileprivate init(_ handler: __sighandler_t? = nil) {
      action.__sigaction_handler.sa_handler = handler
    }
  }

  /// Says what should happen when the signal arrives, and returns what would have happened.
  @discardableResult
  func dispose(_ disposition: Disposition) -> Disposition {
    var disposition = disposition
    var before = Disposition()
    sigaction(rawValue, &disposition.action, &before.action)
    return before
  }

  /// What happens when the signal arrives.
  var disposition: Disposition {
    var current = Disposition()
    sigaction(rawValue, nil, &current.action)
    return current
  }
}

extension [Signal] {
  /// The signals as the system takes it.
  var mask: sigset_t {
    var mask = sigset_t()
    sigemptyset(&mask)
    for signal in self { sigaddset(&mask, signal.rawValue) }
    return mask
  }
}
