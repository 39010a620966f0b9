/// The actual and the target of each indicator in a year, gathered in one pass over the year.
struct YearFigures {
  private var actuals = NameIndex()
  private var targets = NameIndex()
  private var quantities: [Quantity] = []
  /// The indicators for which several objectives set a target: none of these is the year's.
  private var contested: Set<String> = []

  init(of year: YearPlan) {
    for index in year.achievements.indices {
      if let indicator = year.achievements[index].measurement?.indicator {
        actuals.insert(indicator, index)
      }
    }
    for index in year.objectives.indices {
      // The target of a part is none of the whole.
      for measure in year.objectives[index].judgedBy where measure.part == nil {
        guard let target = measure.target?.quantity else { continue }
        if targets.insert(measure.indicator, quantities.count) != nil {
          contested.insert(measure.indicator)
        } else {
          quantities.append(target)
        }
      }
    }
  }

  /// The index of the achievement that reports an indicator's figure, or says that it is not
  /// reported.
  func actual(of indicator: String) -> Int? { actuals[indicator] }

  /// The target that an objective sets for an indicator; nil where none does, or several do.
  func target(of indicator: String) -> Quantity? {
    contested.contains(indicator) ? nil : targets[indicator].map { quantities[$0] }
  }
}
