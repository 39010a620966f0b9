internal import Glibc

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

  /// Whether one of these signals has arrived and is held back.
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
