public import PlanModel

/// Subject of a row of a slide, by which the row is known again in a newer text of the plan.
public enum Subject: Hashable, Sendable {
  /// A calendar year.
  case year(Int)
  /// An indicator, by its id.
  case indicator(String)
  /// The objectives of a status.
  case status(Status)
  /// An objective or an achievement.
  case item(ItemID, named: ItemName)

  /// An item of a plan.
  init(_ item: ItemID, in plan: Plan) {
    self = .item(item, named: ItemName(of: item, in: plan))
  }

  /// True if both speak of the same thing, wherever it stands in its plan.
  func isSame(as other: Subject) -> Bool {
    switch (self, other) {
    case (.item(_, let one), .item(_, let two)): one == two
    default: self == other
    }
  }
}
