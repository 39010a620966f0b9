extension YearReview {
  /// The figure that an objective is measured by: of what answers it, what has its indicator.
  public func measurement(of row: Row) -> Achievement.Measurement? {
    guard let indicator = plan.objectives[row.objective].indicator else { return nil }
    for place in row.answers {
      if let measurement = plan.achievements[place].measurement,
        measurement.indicator == indicator
      {
        return measurement
      }
    }
    return nil
  }
}

extension Review {
  /// Whether an objective goes on to a later year: it is postponed, or slips there without a word.
  public func isCarriedOver(_ row: Row, of year: YearReview) -> Bool {
    if row.status == .postponed { return true }
    let thread = year.plan.objectives[row.objective].id.flatMap(thread)
    return thread?.steps.first { $0.year == year.year }?.passage == .inferredSlip
  }
}
