internal import Interface
internal import PlanModel
internal import Screen

/// The items that the last reload changed, marked until the next key.
struct Changes: Sendable {
  private let items: Set<ItemID>

  /// No changes.
  init() { items = [] }

  /// The items that are new or different since an earlier text of the plan.
  init(of register: ItemRegister, since earlier: ItemRegister) {
    items = register.changes(since: earlier)
  }

  /// The number of items.
  var count: Int { items.count }

  /// The sign of a change, if this item is among them.
  func sign(of item: ItemID) -> Line { sign(isShown: items.contains(item)) }

  /// The sign of a change, if any of these items is among them.
  func sign(ofAny items: [ItemID]) -> Line {
    sign(isShown: !self.items.isEmpty && items.contains(where: self.items.contains))
  }

  private func sign(isShown: Bool) -> Line {
    isShown ? Line("*", Style(.orange, .bold)) : Line()
  }
}

/// Every item of a review by the name that it has in a newer text of the plan as well.
struct ItemRegister {
  private var items: [ItemName: ItemID] = [:]
  private let review: Review

  init(_ review: Review) {
    self.review = review
    for (yearIndex, year) in review.plan.years.enumerated() {
      for index in year.objectives.indices { add(.objective(yearIndex: yearIndex, index: index)) }
      for index in year.achievements.indices {
        add(.achievement(yearIndex: yearIndex, index: index))
      }
    }
  }

  private mutating func add(_ item: ItemID) {
    let name = ItemName(of: item, in: review.plan)
    items[name] = items[name] ?? item
  }

  /// The item that is the same one as an item of another review; nil if it is gone.
  func counterpart(of item: ItemID, in other: Review) -> ItemID? {
    items[ItemName(of: item, in: other.plan)]
  }

  /// The items that are new or different since an earlier text of the plan.
  fileprivate func changes(since earlier: ItemRegister) -> Set<ItemID> {
    var changes: Set<ItemID> = []
    for (name, item) in items {
      guard let before = earlier.items[name] else {
        changes.insert(item)
        continue
      }
      if !review.says(item, sameAs: before, in: earlier.review) { changes.insert(item) }
    }
    return changes
  }
}

extension Review {
  /// True if two items say the same, wherever they stand in their files.
  fileprivate func says(_ item: ItemID, sameAs other: ItemID, in review: Review) -> Bool {
    let (year, otherYear) = (years[item.yearIndex], review.years[other.yearIndex])
    switch (item, other) {
    case (.objective, .objective):
      var objective = year.plan.objectives[item.index]
      let before = otherYear.plan.objectives[other.index]
      objective.spans = before.spans
      return objective == before
        && year.rows[item.index].status == otherYear.rows[other.index].status
    case (.achievement, .achievement):
      var achievement = year.plan.achievements[item.index]
      let before = otherYear.plan.achievements[other.index]
      achievement.spans = before.spans
      return achievement == before
    default:
      return false
    }
  }
}
