internal import PlanModel

/// An indicator before the plan's language is known.
struct IndicatorDraft {
  let name: Name
  var title: TextDraft?
  var unit: TextDraft?
  /// Whether the unit is what the author meant: not so where it was refused.
  var isUnitCertain = true
  var short: TextDraft?
  var better: Indicator.Direction = .higher
  var aggregation: Indicator.Aggregation = .none
  var isHeadline = false
  var parts: [ThemeDraft] = []
  var notes: TextDraft?
}
