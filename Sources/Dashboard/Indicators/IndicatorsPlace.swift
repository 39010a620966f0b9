/// Where one is among the indicators.
struct IndicatorsPlace: Hashable, Sendable {
  /// The chosen indicator: a place in the plan's list.
  var series = 0
  /// The chosen year: a place among the plan's years.
  var year: Int
}
