/// The actual and the target of each indicator in a year, gathered in one pass over the year.
struct YearFigures {
  private var actuals = NameIndex()
  private var targets = NameIndex()
  /// The indicators for which several objectives set a target: none of these is the year's.
  private var contested: Set<String> = []

  init(of year: YearPlan) {
    for index in year.achievements.indices {
      if let indicator = year.achievements[index].measurement?.indicator {
        actuals.insert(indicator, index)
      }
    }
    for index in year.objectives.indices {
      guard let indicator = year.objectives[index].indicator,
        year.objectives[index].target?.isNumber == true
      else { continue }
      if targets.insert(indicator, index) != nil { contested.insert(indicator) }
    }
  }

  /// The index of the achievement that reports an indicator's figure, or says that it is not
  /// reported.
  func actual(of indicator: String) -> Int? { actuals[indicator] }

  /// The index of the objective that sets a target for an indicator; nil where none does, or
  /// several do.
  func target(of indicator: String) -> Int? {
    contested.contains(indicator) ? nil : targets[indicator]
  }
}
