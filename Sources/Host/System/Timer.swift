internal import Glibc

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
  public init() throws(WatchFailure) {
    clock = try WatchFailure.translating { () throws(Errno) in
      try Descriptor { timerfd_create(CLOCK_MONOTONIC, O_NONBLOCK | O_CLOEXEC) }
    }
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

  /// Whether the time has passed since the start; says so once.
  public mutating func expire() -> Bool {
    let number = clock.number
    var count: UInt64 = 0
    let size = try? Errno.checking { read(number, &count, MemoryLayout.size(ofValue: count)) }
    return size != nil
  }

  private func set(_ delay: Duration) {
    let (seconds, attoseconds) = delay.components
    var times = itimerspec()
    times.it_value = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    _ = timerfd_settime(clock.number, 0, &times, nil)
  }
}

// Swift's module of the C library leaves <sys/timerfd.h> out. Numbers and pointers are passed by
// Swift functions as by C's, which makes these two declarations enough; a C target for them would be
// more to read.
@_silgen_name("timerfd_create")
private func timerfd_create(_ clock: Int32, _ flags: Int32) -> Int32

@_silgen_name("timerfd_settime")
private func timerfd_settime(
  _ descriptor: Int32, _ flags: Int32, _ new: UnsafePointer<itimerspec>,
  _ old: UnsafeMutablePointer<itimerspec>?
) -> Int32
