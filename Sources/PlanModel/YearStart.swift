/// Day on which the years of a plan begin.
///
///     YearStart("07")     // 1 July
///     YearStart("04-06")  // 6 April
public struct YearStart: Hashable, Sendable {
  /// The month, from 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Reads a month, or a month and a day; nil for anything else.
  public init?(_ text: String) {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(numbers.count),
      numbers.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isASCII) }),
      let month = Int(numbers[0]), let day = numbers.count == 2 ? Int(numbers[1]) : 1,
      // No year begins on a day that most years do not have.
      case .day? = PlanDate("2023-\(String(month, digits: 2))-\(String(day, digits: 2))")
    else { return nil }
    self.month = month
    self.day = day
  }

  /// True if years that begin then are those of the calendar.
  public var isInJanuary: Bool { month == 1 }
}
