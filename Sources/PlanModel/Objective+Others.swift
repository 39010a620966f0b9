extension Objective {
  /// Values that few objectives have: all others need not make room for them.
  struct Others: Hashable, Sendable {
    var isNamedByIndicator = false
    var owners: [String] = []
    var partners: [String] = []
    var part: String?
    var measures: [Measure] = []
    var formerTargets: [FormerTarget] = []
    var until: Int?
    var milestones: [Milestone] = []
    var term: Term?
  }

  /// True if the plan gives it no words of its own: then it is called by its indicator's name.
  public var isNamedByIndicator: Bool {
    get { others?.isNamedByIndicator ?? false }
    set { settableOthers.isNamedByIndicator = newValue }
  }

  /// The part of its indicator that its target is for; nil for the whole.
  public var part: String? {
    get { others?.part }
    set { settableOthers.part = newValue }
  }

  /// Several figures that it is judged by, instead of an indicator of its own.
  public var measures: [Measure] {
    get { others?.measures ?? [] }
    set { settableOthers.measures = newValue }
  }

  /// The targets that it had before the one that holds, in the plan's order.
  public var formerTargets: [FormerTarget] {
    get { others?.formerTargets ?? [] }
    set { settableOthers.formerTargets = newValue }
  }

  /// The year at whose end it is judged, where the plan names one: then it is one of a term.
  public var until: Int? {
    get { others?.until }
    set { settableOthers.until = newValue }
  }

  /// What should be reached on the way, earliest first.
  public var milestones: [Milestone] {
    get { others?.milestones ?? [] }
    set { settableOthers.milestones = newValue }
  }

  /// Its term, in each year of it; known in a review.
  public internal(set) var term: Term? {
    get { others?.term }
    set { settableOthers.term = newValue }
  }

  /// The figure that its own indicator is judged by; nil where it has none, or several measures.
  public var ownMeasure: Measure? {
    indicator.map {
      Measure(
        $0, part: part, target: target, baseline: baseline, formerTargets: formerTargets)
    }
  }

  /// All figures that it is judged by: its measures, or its own indicator.
  public var judgedBy: [Measure] {
    ownMeasure.map { [$0] } ?? measures
  }

  /// The ids of the units that answer for it.
  public var owners: [String] {
    get { others?.owners ?? [] }
    set { settableOthers.owners = newValue }
  }

  /// The ids of the units that take part in it.
  public var partners: [String] {
    get { others?.partners ?? [] }
    set { settableOthers.partners = newValue }
  }
}
