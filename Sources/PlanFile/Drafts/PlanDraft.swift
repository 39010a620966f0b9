internal import PlanModel

/// A plan without its years, as it was read: each value by itself is right or was noted, nothing is
/// resolved.
struct PlanDraft {
  var organisation: TextDraft?
  var short: TextDraft?
  var language: Language = .en
  var themes: [ThemeDraft] = []
  var indicators: [IndicatorDraft] = []
  var sources: [SourceDraft] = []
  var page: PageDraft?
  /// Whether something that years refer to stands behind them.
  var isOutOfOrder = false
  /// Whether a part of it was not understood: then nothing is said of what it lacks.
  var isFlawed = false
}

/// A theme before the plan's language is known, or a part of an indicator.
struct ThemeDraft {
  let name: Name
  /// What people call it, nil where that was noted already.
  let text: TextDraft?
}

/// A source before the plan's language is known.
struct SourceDraft {
  let name: Name
  var title: TextDraft?
  var publisher: TextDraft?
  var date: PlanDate?
  var url: String?
  var file: String?
}

/// What the printed page says besides, before the plan's language is known.
struct PageDraft {
  var place: TextDraft?
  var signatures: [TextDraft] = []
}

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
