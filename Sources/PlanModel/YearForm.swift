/// Form in which a plan writes its years: one in a plan, and shown as it is written.
///
///     YearForm.slash   // 2024/25
///     YearForm.fiscal  // FY2025, named by the year in which it ends
///
/// Source: "Years" in the plan format.
public enum YearForm: UInt8, CaseIterable, Hashable, Sendable {
  /// `2024`: the year begins in January.
  case calendar
  /// `2024/25`: the year begins in one calendar year and ends in the next.
  case slash
  /// `2024-25`.
  case dash
  /// `2024-2025`.
  case longDash
  /// `FY2025`: the year ends in the calendar year that it is named by.
  case fiscal

  /// True if its years reach over two calendar years.
  public var isFiscal: Bool { self != .calendar }

  /// The calendar year in which the year with this number begins.
  func beginning(of year: Int) -> Int { self == .fiscal ? year - 1 : year }

  /// The number of the year that begins in a calendar year.
  func year(beginningIn year: Int) -> Int { self == .fiscal ? year + 1 : year }
}
