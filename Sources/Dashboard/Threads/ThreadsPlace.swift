/// Where one is in the table of threads.
struct ThreadsPlace: Hashable, Sendable {
  /// The chosen row.
  var row = 0
  /// The chosen column: a place among the plan's years.
  var year: Int
  /// The first row that is visible.
  var first = 0
}
