/// A date as exact as the plan gives it: a year, a quarter, a month or a day.
public enum PlanDate: Hashable, Sendable {
  case year(Int)
  /// The quarter is 1 to 4.
  case quarter(Int, year: Int)
  /// The month is 1 to 12.
  case month(Int, year: Int)
  case day(Int, month: Int, year: Int)

  /// The year that the date lies in.
  public var year: Int {
    switch self {
    case .year(let year), .quarter(_, let year), .month(_, let year), .day(_, _, let year): year
    }
  }

  /// Reads `2024`, `2024-Q3`, `2024-06` and `2024-06-30`; nil for anything else, also for a day
  /// that the month does not have.
  public init?(_ text: some StringProtocol) {
    // Bytes: a plan of many dates is read in their time.
    let fields = Array(text.utf8).split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let year = fields.first.flatMap({ Self.number($0, digits: 4) }) else { return nil }
    switch fields.count {
    case 1:
      self = .year(year)
    case 2 where fields[1].first == UInt8(ascii: "Q"):
      guard let quarter = Self.number(fields[1].dropFirst(), digits: 1), 1...4 ~= quarter
      else { return nil }
      self = .quarter(quarter, year: year)
    case 2, 3:
      guard let month = Self.number(fields[1], digits: 2), 1...12 ~= month else { return nil }
      guard fields.count == 3 else {
        self = .month(month, year: year)
        return
      }
      guard let day = Self.number(fields[2], digits: 2), day >= 1,
        day <= Self.days(inMonth: month, of: year)
      else { return nil }
      self = .day(day, month: month, year: year)
    default:
      return nil
    }
  }

  private static func number(_ text: ArraySlice<UInt8>, digits: Int) -> Int? {
    guard text.count == digits, text.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    switch month {
    case 2: return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

extension PlanDate: CustomStringConvertible {
  /// The form that `init(_:)` reads: `2024-06-30`.
  public var description: String {
    switch self {
    case .year(let year): String(year, digits: 4)
    case .quarter(let quarter, let year): "\(String(year, digits: 4))-Q\(quarter)"
    case .month(let month, let year): "\(String(year, digits: 4))-\(String(month, digits: 2))"
    case .day(let day, let month, let year):
      "\(String(year, digits: 4))-\(String(month, digits: 2))-\(String(day, digits: 2))"
    }
  }
}
