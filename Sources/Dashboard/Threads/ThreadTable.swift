internal import PlanModel

/// Every objective of a plan as a row through the years: threads, and those that are set once.
///
/// Made when the threads are first shown, not for every key.
struct ThreadTable: Sendable {
  /// An objective through the years.
  struct Course: Hashable, Sendable {
    /// The thread; nil for an objective that is set in one year only.
    let thread: PlanModel.Thread?
    /// Its places in the plan, earliest first.
    let places: [PlanModel.Thread.Place]
  }

  /// The courses in the order in which they were first planned.
  let courses: [Course]

  init(of review: Review) {
    var courses: [Course] = []
    for (yearPlace, year) in review.years.enumerated() {
      for (row, objective) in year.plan.objectives.enumerated() {
        let thread = objective.id.flatMap(review.thread)
        guard thread == nil || thread?.steps.first?.place.yearPlace == yearPlace else { continue }
        let own = PlanModel.Thread.Place(year: year.year, yearPlace: yearPlace, objective: row)
        courses.append(Course(thread: thread, places: thread?.steps.map(\.place) ?? [own]))
      }
    }
    self.courses = courses
  }
}

extension ThreadTable {
  /// The row of an objective.
  func row(of objective: (yearPlace: Int, row: Int)) -> Int? {
    courses.firstIndex { course in
      course.places.contains {
        $0.yearPlace == objective.yearPlace && $0.objective == objective.row
      }
    }
  }
}

extension ThreadTable.Course {
  /// The place in one of the plan's years.
  func place(inYear yearPlace: Int) -> PlanModel.Thread.Place? {
    places.first { $0.yearPlace == yearPlace }
  }

  /// The place in one of the plan's years, else in the nearest one.
  func place(nearest yearPlace: Int) -> PlanModel.Thread.Place? {
    places.min { abs($0.yearPlace - yearPlace) < abs($1.yearPlace - yearPlace) }
  }

  /// Whether the final reports of its years say nothing of it, and there is at least one.
  func isNeverReported(in review: Review) -> Bool {
    let rows = places.map { review.years[$0.yearPlace].rows[$0.objective] }
    return rows.contains { $0.status == .notReported } && rows.allSatisfy { $0.answers.isEmpty }
  }
}
