public import PlanModel

/// In tests a number stands for a year of the calendar.
extension YearLabel: ExpressibleByIntegerLiteral {
  public init(integerLiteral year: Int) {
    self.init(year, in: .calendar)
  }
}
