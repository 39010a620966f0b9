internal import Glibc

/// The clock that never goes back, and that events carry; reading it is no system call.
public enum SteadyClock {
  /// Now, since the machine was started.
  public static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
