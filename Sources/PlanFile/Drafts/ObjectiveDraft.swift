internal import PlanModel

/// An objective before references are resolved.
struct ObjectiveDraft {
  /// Stretch of the file that it takes.
  var span: Span
  var text: TextDraft?
  var id: Name?
  var short: TextDraft?
  var theme: Name?
  var indicator: Name?
  var target: FigureDraft?
  var baseline: FigureDraft?
  var outcome: Located<Objective.Outcome.Word>?
  /// True if a part of it was not understood: then nothing is said of what it lacks.
  var isFlawed = false
  var reason: TextDraft?
  var sources: [Name] = []
  var notes: TextDraft?

  /// True if it has nothing but an id to tell what it is: then it may say what changes of an
  /// objective of a term.
  var mayBeChange = false
  private var box: Box?

  /// An objective of which nothing else is known.
  init(span: Span, text: TextDraft? = nil) {
    self.span = span
    self.text = text
  }

  /// Values that few objectives have, kept apart: a draft is moved many times.
  struct Others {
    var owners: [Name] = []
    var partners: [Name] = []
    var part: Name?
    var measures: [MeasureDraft] = []
    var formerTargets: [FormerTargetDraft] = []
    var until: WrittenYear?
    var milestones: [MilestoneDraft] = []
    var due: Located<PlanDate>?
    /// The year that it is postponed to.
    var to: WrittenYear?
  }

  private indirect enum Box {
    case others(Others)
  }

  /// Values that few objectives have; nil where the file has none of their keys.
  var others: Others? {
    if case .others(let others) = box { others } else { nil }
  }

  /// The same to be changed.
  var settableOthers: Others {
    get { others ?? Others() }
    set { box = .others(newValue) }
  }

  /// Stretches of the file in which it and its values stand.
  var spans: Objective.Spans {
    guard let others else {
      return Objective.Spans(item: span, text: text?.span, outcome: outcome?.span)
    }
    return Objective.Spans(
      item: span, text: text?.span, outcome: outcome?.span,
      to: others.to?.name.span, due: others.due?.span)
  }

  /// The declared outcome, nil where none is; a postponed one with the number of the year that it is
  /// postponed to, where that is known.
  func declared(to year: Int? = nil) -> Objective.Outcome? {
    outcome.map { Objective.Outcome($0.value, to: year) }
  }
}
