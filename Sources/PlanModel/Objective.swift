/// Something that was set out to be done in a year.
public struct Objective: Hashable, Sendable {
  /// The name that ties it to its returns in other years and to what answers it; nil where the
  /// plan gives none.
  public var id: String?
  /// Words for what is to be done; its indicator's name where the plan gives none.
  public var text: LocalizedText
  /// The text in fewer words.
  public var short: LocalizedText?
  /// The id of its theme.
  public var theme: String?
  /// The id of the indicator that its target is measured by.
  public var indicator: String?
  /// Figure that the indicator should reach.
  public var target: Figure?
  /// Figure that the indicator had before.
  public var baseline: Figure?
  /// Date by which it should be done; shown, never judged.
  public var due: PlanDate?
  /// Outcome that the plan declares.
  public var outcome: Outcome?
  /// Reason for the outcome.
  public var reason: LocalizedText?
  /// The ids of the documents that say so, its year's where it has none of its own.
  public var sources: [String]
  /// Notes for the speaker only.
  public var notes: LocalizedText?
  /// Stretches of the file in which it and its values stand.
  public var spans: Spans
  private var box: Box?

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

  /// Values that few objectives have, kept apart.
  private indirect enum Box: Hashable, Sendable {
    case others(Others)
  }

  /// Values that few objectives have; nil where this one has none of them.
  var others: Others? {
    if case .others(let others) = box { others } else { nil }
  }

  /// The same to be changed: room is made for them only where there is any.
  var settableOthers: Others {
    get { others ?? Others() }
    set { box = newValue == Others() ? nil : .others(newValue) }
  }

  /// Stretches of the file that a finding can point at.
  public struct Spans: Hashable, Sendable {
    /// The whole objective.
    public let item: Span
    /// Its text, if it has one.
    public let text: Span
    /// Stretches of values that few items have, kept apart.
    private let others: Others?

    private indirect enum Others: Hashable, Sendable {
      case others(Span, Span, Span)
    }

    /// Stretches, of which the whole objective stands for those that are left out.
    public init(
      item: Span = .start, text: Span? = nil, outcome: Span? = nil, to: Span? = nil,
      due: Span? = nil
    ) {
      self.item = item
      self.text = text ?? item
      let hasOthers = outcome != nil || to != nil || due != nil
      others = hasOthers ? .others(outcome ?? item, to ?? item, due ?? item) : nil
    }

    /// Its outcome, if it declares one.
    public var outcome: Span {
      switch others {
      case .others(let outcome, _, _): outcome
      case nil: item
      }
    }

    /// The year that it is postponed to, if it names one.
    public var to: Span {
      switch others {
      case .others(_, let to, _): to
      case nil: item
      }
    }

    /// The date by which it is due, if it has one.
    public var due: Span {
      switch others {
      case .others(_, _, let due): due
      case nil: item
      }
    }
  }

  /// An outcome that a plan can declare for an objective.
  public enum Outcome: Hashable, Sendable {
    case achieved, partlyAchieved, notAchieved, inProgress, cancelled
    /// Put off to a year, or to no year that is known.
    indirect case postponed(to: Int?)

    /// The words by which a plan declares outcomes; the raw value is what it writes.
    public enum Word: String, CaseIterable, Hashable, Sendable {
      case achieved, partly, postponed, cancelled
      case notAchieved = "not achieved"
      case inProgress = "in progress"

      /// True if people will ask why. Source: "Checks" in the plan format.
      package var needsReason: Bool {
        switch self {
        case .notAchieved, .postponed, .cancelled: true
        case .achieved, .partly, .inProgress: false
        }
      }
    }

    /// The outcome that a word declares, with the year that stands beside it.
    public init(_ word: Word, to year: Int?) {
      self =
        switch word {
        case .achieved: .achieved
        case .partly: .partlyAchieved
        case .notAchieved: .notAchieved
        case .inProgress: .inProgress
        case .cancelled: .cancelled
        case .postponed: .postponed(to: year)
        }
    }

    /// The word that declares it.
    public var word: Word {
      switch self {
      case .achieved: .achieved
      case .partlyAchieved: .partly
      case .notAchieved: .notAchieved
      case .inProgress: .inProgress
      case .cancelled: .cancelled
      case .postponed: .postponed
      }
    }
  }
}
