internal import PlanModel

/// Why a file cannot be read any further.
struct ReadingStop: Error {
  /// What was found.
  let problem: Problem
  /// Where; nil where the whole file is meant.
  let place: Place?
}
