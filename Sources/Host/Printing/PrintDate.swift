internal import Glibc
public import PlanModel
internal import System

/// The day that a page says it was printed on.
public enum PrintDate {
  /// Today; where `SOURCE_DATE_EPOCH` is set, the day in UTC of the second that it counts.
  ///
  /// Source: reproducible-builds.org, "SOURCE_DATE_EPOCH".
  public static var current: PlanDate {
    if let second = Environment.current.sourceDateEpoch, let day = day(ofSecond: second) {
      return day
    }
    let today = LocalTime.now.time
    return .day(today.day, month: today.month, year: today.year)
  }

  /// The day in UTC; nil before 1900 and after 2200, years that no plan has.
  static func day(ofSecond second: Int) -> PlanDate? {
    var second = time_t(second)
    var fields = tm()
    guard gmtime_r(&second, &fields) != nil else { return nil }
    let year = Int(fields.tm_year) + 1900
    guard (1900...2200).contains(year) else { return nil }
    return .day(Int(fields.tm_mday), month: Int(fields.tm_mon) + 1, year: year)
  }
}
