/// An objective or an achievement of a plan, by its indices there, which count from 0.
///
///     review.years[item.yearIndex].rows[item.index]  // the row of an objective
public enum ItemID: Hashable, Sendable {
  case objective(yearIndex: Int, index: Int)
  case achievement(yearIndex: Int, index: Int)

  /// The index of its year among those of the plan.
  public var yearIndex: Int {
    switch self {
    case .objective(let yearIndex, _), .achievement(let yearIndex, _): yearIndex
    }
  }

  /// Its index among the objectives or the achievements of its year.
  public var index: Int {
    switch self {
    case .objective(_, let index), .achievement(_, let index): index
    }
  }
}

/// The name by which an item is known again in a newer text of its plan, wherever it stands there:
/// its year with its id, else with its words, else with what it measures.
public struct ItemName: Hashable, Sendable {
  private enum Name: Hashable {
    case id(String)
    case text(LocalizedText)
    case indicator(String)
    case none
  }

  private let year: Int
  private let isObjective: Bool
  private let name: Name

  /// The name of an item of a plan.
  public init(of item: ItemID, in plan: Plan) {
    let year = plan.years[item.yearIndex]
    self.year = year.year
    switch item {
    case .objective(_, let index):
      isObjective = true
      let objective = year.objectives[index]
      name = objective.id.map(Name.id) ?? .text(objective.text)
    case .achievement(_, let index):
      isObjective = false
      let achievement = year.achievements[index]
      name =
        achievement.id.map(Name.id) ?? achievement.text.map(Name.text)
        ?? achievement.measurement.map { .indicator($0.indicator) } ?? .none
    }
  }
}
