/// Something that was set out to be done in a year.
public struct Objective: Hashable, Sendable {
  /// The name that ties it to its returns in other years and to what answers it; nil where the
  /// plan gives none.
  public var id: String?
  /// What is to be done.
  public var text: LocalizedText
  /// The same in fewer words.
  public var short: LocalizedText?
  /// The id of its theme.
  public var theme: String?
  /// The id of the indicator that its target is measured by.
  public var indicator: String?
  /// What the indicator should reach.
  public var target: Figure?
  /// What the indicator was before.
  public var baseline: Figure?
  /// When it should be done; shown, never judged.
  public var due: PlanDate?
  /// What the plan declares to have become of it.
  public var outcome: Outcome?
  /// Why.
  public var reason: LocalizedText?
  /// The ids of the documents that say so, its year's where it has none of its own.
  public var sources: [String]
  /// For the speaker only.
  public var notes: LocalizedText?
  /// Where it and its values stand in the file.
  public var spans: Spans

  /// An objective, of which all but the text can be left out.
  public init(
    _ text: LocalizedText, id: String? = nil, short: LocalizedText? = nil, theme: String? = nil,
    indicator: String? = nil, target: Figure? = nil, baseline: Figure? = nil, due: PlanDate? = nil,
    outcome: Outcome? = nil, reason: LocalizedText? = nil, sources: [String] = [],
    notes: LocalizedText? = nil, spans: Spans = Spans()
  ) {
    self.id = id
    self.text = text
    self.short = short
    self.theme = theme
    self.indicator = indicator
    self.target = target
    self.baseline = baseline
    self.due = due
    self.outcome = outcome
    self.reason = reason
    self.sources = sources
    self.notes = notes
    self.spans = spans
  }

  /// The places in the file that there is something to say of.
  public struct Spans: Hashable, Sendable {
    /// The whole objective.
    public var item: Span
    /// Its text.
    public var text: Span
    /// Its outcome, if it declares one.
    public var outcome: Span
    /// The year that it is postponed to, if it names one.
    public var to: Span

    /// Places; what is left out stands at the start of the file.
    public init(
      item: Span = .start, text: Span = .start, outcome: Span = .start, to: Span = .start
    ) {
      self.item = item
      self.text = text
      self.outcome = outcome
      self.to = to
    }
  }

  /// What a plan can declare to have become of an objective.
  public enum Outcome: Hashable, Sendable {
    case achieved, partlyAchieved, notAchieved, inProgress, cancelled
    /// Put off to a year, or to no year that is known.
    case postponed(to: Int?)
  }
}
