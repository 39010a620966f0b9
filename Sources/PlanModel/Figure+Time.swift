extension Figure {
  /// The same figure of a time.
  public func timed(_ time: Time?) -> Figure {
    time == nil
      ? self : Figure(stated: stated, meaning: meaning, composition: composition, time: time)
  }

  /// The same figure without its time.
  public var timeless: Figure {
    Figure(stated: stated, meaning: meaning, composition: composition)
  }

  /// Date up to which it is counted; nil where none is given.
  public var figuresTo: PlanDate? {
    if case .upTo(let date, _) = time { date } else { nil }
  }

  /// Date up to which it is counted, where that is not the end of its year; only then it is shown.
  public var cutOff: PlanDate? {
    if case .upTo(let date, false) = time { date } else { nil }
  }

  /// The year that it is of, where that is not the year that it stands in.
  public var year: YearLabel? {
    if case .year(let year) = time { year } else { nil }
  }

  /// True if it is counted up to another day of its year than a figure of another year is of that.
  func isCutOff(otherwiseThan other: Figure) -> Bool {
    let (one, two) = (cutOff?.lastDay, other.cutOff?.lastDay)
    guard let one, let two else { return (one == nil) != (two == nil) }
    // The last of February is one day in all years.
    let isLeapDay = one.month == 2 && two.month == 2 && min(one.day, two.day) == 28
    return one.month != two.month || (one.day != two.day && !isLeapDay)
  }
}
