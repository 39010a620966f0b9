internal import CSystemCalls

/// A timer that is waited for like input, beside everything else that a program polls.
///
///     timer.start(after: .milliseconds(500))
///     // poll(2) says that timer.descriptor is readable
///     timer.expire()  // true
///
/// While it is not started it wakes nobody.
public struct Timer: ~Copyable {
  private let clock: Descriptor

  /// A timer that is not started.
  public init() throws(Errno) {
    clock = try Descriptor { system_timer_open() }
  }

  /// Readable once the time has passed; its owner must outlive every use.
  public var descriptor: Int32 { clock.number }

  /// Starts the timer, or starts it anew: what was left of the time before is forgotten.
  public mutating func start(after delay: Duration) {
    // No time at all would stop it.
    set(max(delay, .nanoseconds(1)))
  }

  /// Stops the timer; it will not expire.
  public mutating func stop() {
    set(.zero)
  }

  /// True if the time has passed since the start; says so once.
  public mutating func expire() -> Bool {
    // How often it has expired since: eight bytes, or nothing.
    (try? clock.read(upTo: MemoryLayout<UInt64>.size)) != nil
  }

  private func set(_ delay: Duration) {
    let (seconds, attoseconds) = delay.components
    _ = system_timer_start(clock.number, seconds, attoseconds / 1_000_000_000)
  }
}
