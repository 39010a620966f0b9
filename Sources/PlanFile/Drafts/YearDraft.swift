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

/// An objective before references are resolved.
struct ObjectiveDraft {
  /// Where it begins.
  var span: Span
  var text: TextDraft?
  var id: Name?
  var short: TextDraft?
  var theme: Name?
  var indicator: Name?
  var target: FigureDraft?
  var baseline: FigureDraft?
  var due: PlanDate?
  var outcome: Located<Objective.Outcome.Word>?
  /// Whether a part of it was not understood: then nothing is said of what it lacks.
  var isFlawed = false
  var to: Located<Int>?
  var reason: TextDraft?
  var sources: [Name] = []
  var notes: TextDraft?

  /// Where it and its values stand.
  var spans: Objective.Spans {
    Objective.Spans(
      item: span, text: text?.span, outcome: outcome?.span,
      to: to?.span)
  }

  /// The declared outcome, nil where none is.
  var declared: Objective.Outcome? {
    outcome.map { Objective.Outcome($0.value, to: to?.value) }
  }
}

/// An achievement before references are resolved.
struct AchievementDraft {
  /// Where it begins.
  var span: Span
  var text: TextDraft?
  var id: Name?
  var short: TextDraft?
  var theme: Name?
  var indicator: Name?
  var actual: FigureDraft?
  var ofWhich: Located<[PartDraft]>?
  var answers: [Name] = []
  var date: Located<PlanDate>?
  var sources: [Name] = []
  var notes: TextDraft?
  /// Whether a part of it was not understood: then nothing is said of what it lacks.
  var isFlawed = false

  /// Where it and its values stand.
  var spans: Achievement.Spans {
    Achievement.Spans(
      item: span, text: text?.span, actual: actual?.span,
      date: date?.span)
  }
}
