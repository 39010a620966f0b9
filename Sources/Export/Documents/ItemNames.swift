internal import PlanModel

/// What an export calls objectives and achievements: their ids, and those without one by their year
/// and place in the file, `2024-3` and `2024-a5`.
///
/// Where the plan has given that very id to something else, wherever it be, `_` follows: `2024-3_`.
struct ItemNames {
  private let ids: Set<String>

  /// The names of all items of a review.
  init(_ review: Review) {
    let years = review.plan.years
    ids = Set(years.flatMap { $0.objectives.compactMap(\.id) + $0.achievements.compactMap(\.id) })
  }

  /// The name of the objective at a place of a year.
  func objective(_ place: Int, in year: YearReview) -> String {
    year.plan.objectives[place].id ?? unused("\(year.year)-\(place + 1)")
  }

  /// The name of the achievement at a place of a year.
  func achievement(_ place: Int, in year: YearReview) -> String {
    year.plan.achievements[place].id ?? unused("\(year.year)-a\(place + 1)")
  }

  private func unused(_ name: String) -> String {
    ids.contains(name) ? unused(name + "_") : name
  }
}
