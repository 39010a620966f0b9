/// A date as exact as the plan gives it: a year, a quarter, a month or a day.
///
/// It is kept apart, since few items have one and all make room for it.
public indirect enum PlanDate: Hashable, Sendable {
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
  public init?(_ text: String) {
    var rest = text[...].utf8
    guard let year = Self.takeNumber(from: &rest, digits: 4) else { return nil }
    if rest.isEmpty {
      self = .year(year)
      return
    }
    guard Self.take("-", from: &rest) else { return nil }
    if Self.take("Q", from: &rest) {
      guard let quarter = Self.takeNumber(from: &rest, digits: 1), 1...4 ~= quarter, rest.isEmpty
      else { return nil }
      self = .quarter(quarter, year: year)
      return
    }
    guard let month = Self.takeNumber(from: &rest, digits: 2), 1...12 ~= month
    else { return nil }
    if rest.isEmpty {
      self = .month(month, year: year)
      return
    }
    guard Self.take("-", from: &rest), let day = Self.takeNumber(from: &rest, digits: 2), day >= 1,
      day <= Self.days(inMonth: month, of: year), rest.isEmpty
    else { return nil }
    self = .day(day, month: month, year: year)
  }

  private static func take(_ sign: Unicode.Scalar, from text: inout Substring.UTF8View) -> Bool {
    guard text.first == UInt8(ascii: sign) else { return false }
    text.removeFirst()
    return true
  }

  private static func takeNumber(from text: inout Substring.UTF8View, digits: Int) -> Int? {
    var number = 0
    for _ in 0..<digits {
      guard let digit = text.popFirst(), (48...57).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 48)
    }
    return number
  }

  /// Last day of the time that is meant, as year, month and day.
  ///
  ///     2024-Q3  // (2024, 9, 30)
  public var lastDay: (year: Int, month: Int, day: Int) {
    func end(of month: Int, _ year: Int) -> (year: Int, month: Int, day: Int) {
      (year, month, Self.days(inMonth: month, of: year))
    }
    return switch self {
    case .year(let year): end(of: 12, year)
    case .quarter(let quarter, let year): end(of: quarter * 3, year)
    case .month(let month, let year): end(of: month, year)
    case .day(let day, let month, let year): (year, month, day)
    }
  }

  /// The day after the last one.
  var dayAfter: PlanDate {
    let (year, month, day) = lastDay
    if day < Self.days(inMonth: month, of: year) {
      return .day(day + 1, month: month, year: year)
    }
    return month < 12 ? .day(1, month: month + 1, year: year) : .day(1, month: 1, year: year + 1)
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

extension PlanDate: Codable {
  /// Reads the form that `init(_:)` reads.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = PlanDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no date")
    }
    self = date
  }

  /// Writes the date as it describes itself.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
