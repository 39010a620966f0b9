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
