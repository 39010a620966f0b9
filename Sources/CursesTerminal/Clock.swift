internal import Glibc

/// The time that events carry: it never goes back, and reading it is no system call.
enum Clock {
  /// Now, since some moment before the program started.
  static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
