internal import Glibc

/// The day on which the program runs, in the machine's time zone.
public struct Today: Hashable, Sendable {
  /// The calendar year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Today, as the clock says.
  public static var current: Today {
    var now = time(nil)
    var fields = tm()
    localtime_r(&now, &fields)
    return Today(
      year: Int(fields.tm_year) + 1900, month: Int(fields.tm_mon) + 1, day: Int(fields.tm_mday))
  }
}
