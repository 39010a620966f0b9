internal import PlanModel

/// Every objective of a plan as a row through the years: threads, and those that are set once.
///
/// Made when the threads are first shown, not for every key.
struct ThreadTable: Sendable {
  /// An objective through the years.
  struct Course: Hashable, Sendable {
    /// The thread; nil for an objective that is set in one year only.
    let thread: PlanModel.Thread?
    /// Where the plan sets it, earliest first.
    let items: [ItemID]
  }

  /// The courses in the order in which they were first planned.
  let courses: [Course]

  init(of review: Review) {
    var courses: [Course] = []
    for (yearIndex, year) in review.years.enumerated() {
      for (index, objective) in year.plan.objectives.enumerated() {
        let thread = objective.id.flatMap(review.thread)
        guard thread == nil || thread?.steps.first?.item.yearIndex == yearIndex else { continue }
        let own = ItemID.objective(yearIndex: yearIndex, index: index)
        courses.append(Course(thread: thread, items: thread?.steps.map(\.item) ?? [own]))
      }
    }
    self.courses = courses
  }
}

extension ThreadTable {
  /// The row of an objective.
  func row(of objective: ItemID) -> Int? {
    courses.firstIndex { $0.items.contains(objective) }
  }
}

extension ThreadTable.Course {
  /// The objective in one of the plan's years.
  func item(inYear yearIndex: Int) -> ItemID? {
    items.first { $0.yearIndex == yearIndex }
  }

  /// The objective in one of the plan's years, else in the nearest one.
  func item(nearest yearIndex: Int) -> ItemID? {
    items.min { abs($0.yearIndex - yearIndex) < abs($1.yearIndex - yearIndex) }
  }

  /// Whether the final reports of its years say nothing of it, and there is at least one.
  func isNeverReported(in review: Review) -> Bool {
    let rows = items.map { review.years[$0.yearIndex].rows[$0.index] }
    return rows.contains { $0.status == .notReported } && rows.allSatisfy { $0.answers.isEmpty }
  }
}
