internal import PlanModel

extension YearReview {
  /// The id of an objective, else its year and its place in the file: `2024-3`.
  func name(ofObjective place: Int) -> String {
    plan.objectives[place].id ?? "\(year)-\(place + 1)"
  }

  /// The id of an achievement, else its year and its place in the file: `2024-a5`.
  func name(ofAchievement place: Int) -> String {
    plan.achievements[place].id ?? "\(year)-a\(place + 1)"
  }
}
