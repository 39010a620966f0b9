internal import PlanModel

/// A year before references are resolved.
struct YearDraft {
  /// Its key in the file.
  let name: Name
  /// The year, nil where the key is none.
  let year: Int?
  var report: YearPlan.Report = .none
  var conference: ConferenceDraft?
  var focus: TextDraft?
  var objectives: [ObjectiveDraft] = []
  var achievements: [AchievementDraft] = []
  var sources: [Name] = []
  var notes: TextDraft?
  /// Whether a part of it was not understood: then nothing is said of what it lacks.
  var isFlawed = false
}

/// A conference before the plan's language is known.
struct ConferenceDraft {
  var date: PlanDate?
  var place: TextDraft?
}
