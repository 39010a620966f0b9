internal import Glibc

/// The clock that never goes back, and that events carry; reading it is no system call.
public enum SteadyClock {
  /// Time since the machine was started.
  public static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

/// A moment as a clock on the wall shows it, in the machine's time zone.
public struct LocalTime: Hashable, Sendable {
  /// The calendar year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int
  /// The second, 0 to 59, or 60 once in some years.
  public let second: Int

  /// The time that is so many seconds after 1970 began in Greenwich.
  public init(seconds: Int) {
    var time = time_t(seconds)
    var fields = tm()
    localtime_r(&time, &fields)
    year = Int(fields.tm_year) + 1900
    month = Int(fields.tm_mon) + 1
    day = Int(fields.tm_mday)
    hour = Int(fields.tm_hour)
    minute = Int(fields.tm_min)
    second = Int(fields.tm_sec)
  }

  /// The time now, and the time left until the next second begins.
  public static var now: (time: LocalTime, untilNextSecond: Duration) {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return (LocalTime(seconds: time.tv_sec), .nanoseconds(1_000_000_000 - time.tv_nsec))
  }
}
