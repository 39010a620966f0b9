internal import PlanModel
internal import Text
internal import Wording

/// Every objective of a plan as a row through the years: threads, and those that are set once.
///
/// Made when the threads are first shown, not for every key.
struct ThreadTable: Sendable {
  /// An objective through the years.
  struct Track: Hashable, Sendable {
    /// The thread; nil for an objective that is set in one year only.
    let thread: PlanModel.Thread?
    /// The objective in each year that sets it, and in each of its term, earliest first.
    let items: [ItemID]
  }

  /// The tracks in the order in which they were first planned.
  let tracks: [Track]

  init(of review: Review) {
    var tracks: [Track] = []
    for (yearIndex, year) in review.years.enumerated() {
      for (index, objective) in year.plan.objectives.enumerated() {
        let thread = objective.id.flatMap(review.thread)
        guard objective.isSet(in: year.year),
          thread == nil || thread?.firstPlanned == year.label
        else { continue }
        let own = ItemID.objective(yearIndex: yearIndex, index: index)
        tracks.append(
          Track(
            thread: thread,
            items: thread?.steps.flatMap { review.items(ofTermOf: $0.item) }
              ?? review.items(ofTermOf: own)))
      }
    }
    self.tracks = tracks
  }

  /// The row of an objective.
  func row(of objective: ItemID) -> Int? {
    tracks.firstIndex { $0.items.contains(objective) }
  }
}

extension ThreadTable.Track {
  /// The objective in one of the plan's years.
  func item(inYear yearIndex: Int) -> ItemID? {
    items.first { $0.yearIndex == yearIndex }
  }

  /// The objective in one of the plan's years, else in the nearest one.
  func item(nearest yearIndex: Int) -> ItemID? {
    items.min { abs($0.yearIndex - yearIndex) < abs($1.yearIndex - yearIndex) }
  }

  /// True if the final reports of its years say nothing of it, and there is at least one. That it is
  /// postponed or cancelled is something.
  func hasNoReport(in review: Review) -> Bool {
    let rows = items.map { review.years[$0.yearIndex].rows[$0.index] }
    return rows.contains { $0.status == .notReported }
      && rows.allSatisfy { $0.answers.isEmpty && !$0.assessment.isDeclared }
  }
}
