internal import PlanModel

/// What the items of a year know of each other.
struct YearRecords {
  /// What an objective's status depends on besides itself.
  struct Row {
    /// The indicator that its target is measured by, by its order in the draft.
    let indicator: Int?
    /// Where its outcome is declared, nil where it is not.
    let outcomePlace: Place?
  }

  /// The ids of the year's objectives.
  let objectiveIDs: Set<String>
  /// One for each objective of the model.
  var rows: [Row] = []
  /// The lines of the ids met so far.
  var objectiveLines: [String: Int32] = [:]
  var achievementLines: [String: Int32] = [:]
  /// The lines of the indicators that have a figure.
  var figureLines: [String: Int32] = [:]
  /// What was reported for each indicator, as far as it is a number.
  var actuals: [String: Quantity] = [:]
  /// The indicators with a figure that says something.
  var reportedIndicators: Set<String> = []
  /// The objectives that something answers.
  var answered: Set<String> = []
  /// Whether all that was reported was understood: else nothing is said of what is not reported.
  var isCertain = true

  /// Nothing, but the ids of the objectives to come.
  init(objectiveIDs: Set<String>) {
    self.objectiveIDs = objectiveIDs
  }
}
