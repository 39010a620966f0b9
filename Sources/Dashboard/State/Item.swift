/// An objective or an achievement: its year and its place there.
enum Item: Hashable, Sendable {
  case objective(year: Int, row: Int)
  case achievement(year: Int, place: Int)

  /// The place of its year in the review.
  var yearPlace: Int {
    switch self {
    case .objective(let year, _), .achievement(let year, _): year
    }
  }
}
