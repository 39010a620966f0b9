internal import PlanModel

/// An achievement before references are resolved.
struct AchievementDraft {
  /// Stretch of the file that it takes.
  var span: Span
  var text: TextDraft?
  var id: Name?
  var short: TextDraft?
  var theme: Name?
  var indicator: Name?
  var actual: FigureDraft?
  var answers: [Name] = []
  var sources: [Name] = []
  var notes: TextDraft?
  /// True if a part of it was not understood: then nothing is said of what it lacks.
  var isFlawed = false
  private var box: Box?

  /// An achievement of which nothing else is known.
  init(span: Span, text: TextDraft? = nil) {
    self.span = span
    self.text = text
  }

  /// Values that few achievements have, kept apart: a draft is moved many times.
  struct Others {
    var owners: [Name] = []
    var ofWhich: Located<[PartDraft]>?
    var date: Located<PlanDate>?
    var figuresTo: Located<PlanDate>?
  }

  private indirect enum Box {
    case others(Others)
  }

  /// Values that few achievements have; nil where the file has none of their keys.
  var others: Others? {
    if case .others(let others) = box { others } else { nil }
  }

  /// The same to be changed.
  var settableOthers: Others {
    get { others ?? Others() }
    set { box = .others(newValue) }
  }

  /// Stretches of the file in which it and its values stand.
  var spans: Achievement.Spans {
    guard let others else {
      return Achievement.Spans(item: span, text: text?.span, actual: actual?.span)
    }
    return Achievement.Spans(
      item: span, text: text?.span, actual: actual?.span,
      date: others.date?.span, figuresTo: others.figuresTo?.span)
  }
}
