internal import PlanModel

/// What makes an item the same one in a newer text of the plan: its year with its id, else with its
/// words, else with what it measures.
struct ItemIdentity: Hashable {
  private enum Name: Hashable {
    case id(String)
    case text(LocalizedText)
    case indicator(String)
    case none
  }

  private let year: Int
  private let isObjective: Bool
  private let name: Name

  init(_ objective: Objective, year: Int) {
    self.year = year
    isObjective = true
    name = objective.id.map(Name.id) ?? .text(objective.text)
  }

  init(_ achievement: Achievement, year: Int) {
    self.year = year
    isObjective = false
    name =
      achievement.id.map(Name.id) ?? achievement.text.map(Name.text)
      ?? achievement.measurement.map { .indicator($0.indicator) } ?? .none
  }

  init(_ item: Item, in review: Review) {
    let year = review.years[item.yearPlace].plan
    switch item {
    case .objective(_, let row): self.init(year.objectives[row], year: year.year)
    case .achievement(_, let place): self.init(year.achievements[place], year: year.year)
    }
  }
}

/// Every item of a review by what makes it the same one later.
struct ItemRegister {
  private var items: [ItemIdentity: Item] = [:]
  private let review: Review

  init(_ review: Review) {
    self.review = review
    for (place, year) in review.years.enumerated() {
      for (row, objective) in year.plan.objectives.enumerated() {
        let identity = ItemIdentity(objective, year: year.year)
        items[identity] = items[identity] ?? .objective(year: place, row: row)
      }
      for (index, achievement) in year.plan.achievements.enumerated() {
        let identity = ItemIdentity(achievement, year: year.year)
        items[identity] = items[identity] ?? .achievement(year: place, place: index)
      }
    }
  }

  /// The item that is the same one as an item of another review; nil if it is gone.
  func counterpart(of item: Item, in other: Review) -> Item? {
    items[ItemIdentity(item, in: other)]
  }

  /// The items that are new or different since an earlier text of the plan.
  func changes(since earlier: ItemRegister) -> Set<Item> {
    var changes: Set<Item> = []
    for (identity, item) in items {
      guard let before = earlier.items[identity] else {
        changes.insert(item)
        continue
      }
      if !review.says(item, sameAs: before, in: earlier.review) { changes.insert(item) }
    }
    return changes
  }
}

extension Review {
  /// Whether two items say the same, wherever they stand in their files.
  fileprivate func says(_ item: Item, sameAs other: Item, in review: Review) -> Bool {
    switch (item, other) {
    case (.objective(let year, let row), .objective(let otherYear, let otherRow)):
      var objective = years[year].plan.objectives[row]
      objective.spans = review.years[otherYear].plan.objectives[otherRow].spans
      return objective == review.years[otherYear].plan.objectives[otherRow]
        && years[year].rows[row].status == review.years[otherYear].rows[otherRow].status
    case (.achievement(let year, let place), .achievement(let otherYear, let otherPlace)):
      var achievement = years[year].plan.achievements[place]
      achievement.spans = review.years[otherYear].plan.achievements[otherPlace].spans
      return achievement == review.years[otherYear].plan.achievements[otherPlace]
    default:
      return false
    }
  }
}
