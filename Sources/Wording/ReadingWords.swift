/// What is said besides the plan's own words when a year is read aloud.
public protocol ReadingWords {
  /// Stands for the arrow in "postponed to 2025".
  var toYear: String { get }
  /// "Objective 3 of 17".
  func objective(_ number: Int, of total: Int) -> String
  /// "Achievement 2 of 14".
  func achievement(_ number: Int, of total: Int) -> String
  /// Introduces what answers an objective.
  var reportedOnIt: String { get }
  /// That nothing reported answers an objective.
  var nothingReportedOnIt: String { get }
  /// Introduces the headline figures.
  var headlineFigures: String { get }
  /// Introduces what nobody planned: "Outside the plan, 14 achievements".
  func outsideThePlan(_ count: Int) -> String
  /// "Source 2, 4".
  func sourceNumbers(_ numbers: [Int]) -> String
}
