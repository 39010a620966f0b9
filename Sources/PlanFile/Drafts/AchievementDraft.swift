internal import PlanModel

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
