extension Plan {
  /// The year with this number as the plan writes its years.
  public func label(of year: Int) -> YearLabel { YearLabel(year, in: yearForm) }

  /// The number of the year that somebody means by a text: in any form that can mean one year only,
  /// or by its four digits; nil where it is none.
  ///
  ///     plan.yearNumber(named: "2024-25")  // 2024 in a plan that writes 2024/25
  public func yearNumber(named text: String) -> Int? {
    guard let label = YearLabel(asWritten: text) else { return nil }
    if label.form == .calendar { return label.year }
    let readings = label.readings(in: yearForm)
    return readings.count == 1 ? readings[0].year : nil
  }

  /// True if a date lies outside a year of the plan, whatever is not known of either.
  ///
  ///     a plan whose years begin in July: 2025-02 lies in 2024/25, 2025-08 outside it
  public func lies(_ date: PlanDate, outside year: Int) -> Bool {
    let days = days(of: year)
    return date.days.upperBound < days.lowerBound || date.days.lowerBound >= days.upperBound
  }

  /// True if a date reaches to the last day of a year of the plan; where nobody said in which month
  /// it begins that is not known.
  public func isEnd(_ date: PlanDate, of year: Int) -> Bool {
    guard yearBegins != nil || !yearForm.isFiscal else { return false }
    return date.dayAfter.days.lowerBound == days(of: year).upperBound
  }

  /// True if a date lies before a year of the plan begins.
  public func lies(_ date: PlanDate, before year: Int) -> Bool {
    date.days.upperBound < days(of: year).lowerBound
  }

  /// The year in which a date begins; nil where nobody said in which month years begin.
  public func label(of date: PlanDate) -> YearLabel? {
    guard yearBegins != nil || !yearForm.isFiscal else { return nil }
    let year = yearForm.year(beginningIn: date.year)
    return label(of: date.days.lowerBound < days(of: year).lowerBound ? year - 1 : year)
  }

  /// Number of a year's periods of a kind that are over once a date is; 0 where nobody said in which
  /// month years begin.
  public func periods(_ kind: Period.Kind, of year: Int, overAfter date: PlanDate) -> Int {
    guard yearBegins != nil || !yearForm.isFiscal else { return 0 }
    let (month, day) = (yearBegins?.month ?? 1, min(yearBegins?.day ?? 1, 28))
    return (1...kind.rawValue).last { number in
      let months = month - 1 + number * 12 / kind.rawValue
      let next = PlanDate.day(
        day, month: months % 12 + 1, year: yearForm.beginning(of: year) + months / 12)
      return next.days.lowerBound <= date.dayAfter.days.lowerBound
    } ?? 0
  }

  /// The days of a year, as `PlanDate.days` has them; where nobody said in which month it begins,
  /// both calendar years over which it reaches.
  private func days(of year: Int) -> Range<Int> {
    let first = yearForm.beginning(of: year)
    guard let start = yearBegins else {
      let end = yearForm.isFiscal ? first + 2 : first + 1
      return PlanDate.day(1, month: 1, year: first).days
        .lowerBound..<PlanDate.day(1, month: 1, year: end).days.lowerBound
    }
    return PlanDate.day(start.day, month: start.month, year: first).days
      .lowerBound..<PlanDate.day(start.day, month: start.month, year: first + 1).days.lowerBound
  }
}

extension PlanDate {
  /// The days that it can mean, each as a number that grows with time: 20240630.
  var days: ClosedRange<Int> {
    func number(_ month: Int, _ day: Int) -> Int { year * 10_000 + month * 100 + day }
    return switch self {
    case .year: number(1, 1)...number(12, 31)
    case .quarter(let quarter, _): number(3 * quarter - 2, 1)...number(3 * quarter, 31)
    case .month(let month, _): number(month, 1)...number(month, 31)
    case .day(let day, let month, _): number(month, day)...number(month, day)
    }
  }
}
