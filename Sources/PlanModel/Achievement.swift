/// Something that was reported for a year: words, a figure, or both.
public struct Achievement: Hashable, Sendable {
  /// Its name, where the plan gives one.
  public var id: String?
  /// Words for what was done; nil where the figure says it all.
  public var text: LocalizedText?
  /// The text in fewer words.
  public var short: LocalizedText?
  /// The id of its theme.
  public var theme: String?
  /// The ids of the units that answer for it.
  public var owners: [String] = []
  /// The indicator that was measured.
  public var measurement: Measurement?
  /// The ids of the year's objectives that it answers.
  public var answers: [String]
  /// Date on which it was done.
  public var date: PlanDate?
  /// The ids of the documents that say so, its year's where it has none of its own; those of all
  /// statements of its figure as well.
  public var sources: [String]
  /// Notes for the speaker only.
  public var notes: LocalizedText?
  /// Stretches of the file in which it and its values stand.
  public var spans: Spans

  /// An achievement; a text, a measurement or both are given now or set later.
  public init(
    _ text: LocalizedText? = nil, id: String? = nil, short: LocalizedText? = nil,
    theme: String? = nil, measurement: Measurement? = nil, answers: [String] = [],
    date: PlanDate? = nil, sources: [String] = [], notes: LocalizedText? = nil,
    spans: Spans = Spans()
  ) {
    self.id = id
    self.text = text
    self.short = short
    self.theme = theme
    self.measurement = measurement
    self.answers = answers
    self.date = date
    self.sources = sources
    self.notes = notes
    self.spans = spans
  }

  /// Stretches of the file that a finding can point at.
  public struct Spans: Hashable, Sendable {
    /// The whole achievement.
    public let item: Span
    /// Its text, if it has one.
    public let text: Span
    /// Stretches of values that few items have, kept apart.
    private let others: Others?

    private indirect enum Others: Hashable, Sendable {
      case others(actual: Span, date: Span, figuresTo: Span)
    }

    /// Stretches, of which the whole achievement stands for those that are left out.
    public init(
      item: Span = .start, text: Span? = nil, actual: Span? = nil, date: Span? = nil,
      figuresTo: Span? = nil
    ) {
      self.item = item
      self.text = text ?? item
      others =
        actual == nil && date == nil
        ? nil
        : .others(actual: actual ?? item, date: date ?? item, figuresTo: figuresTo ?? item)
    }

    /// Its figure, if it has one.
    public var actual: Span {
      switch others {
      case .others(let actual, _, _): actual
      case nil: item
      }
    }

    /// Its date, if it has one.
    public var date: Span {
      switch others {
      case .others(_, let date, _): date
      case nil: item
      }
    }

    /// The date up to which its figure is counted, if it has one of its own.
    public var figuresTo: Span {
      switch others {
      case .others(_, _, let figuresTo): figuresTo
      case nil: item
      }
    }
  }

  /// An indicator with its figure for the year.
  public struct Measurement: Hashable, Sendable {
    /// The id of the indicator.
    public let indicator: String
    /// The figure, as it was reported.
    public let figure: Figure

    public init(indicator: String, figure: Figure) {
      self.indicator = indicator
      self.figure = figure
    }
  }

  /// True if it says no more than that a figure is not reported: then it is not counted or listed.
  public var isNotReported: Bool {
    guard let measurement, measurement.figure.isNotReported else { return false }
    return text == nil
  }

  /// The ids of the documents behind what is shown of it, apart from those that its figure names
  /// beside each of its statements.
  public var sourcesBeside: [String] {
    guard let disputed = measurement?.figure.disputed, !disputed.isEmpty else {
      return shownSources
    }
    let named = Set(disputed.flatMap(\.sources))
    return shownSources.filter { !named.contains($0) }
  }

  /// The ids of the documents behind what is shown of it: where statements of its figure agree, those
  /// of the one that stands.
  public var shownSources: [String] {
    guard let measurement else { return sources }
    let hidden = Set(measurement.figure.otherStatements.flatMap(\.sources))
    if hidden.isEmpty { return sources }
    let shown = Set(measurement.figure.shownStatements.flatMap(\.sources))
    return sources.filter { shown.contains($0) || !hidden.contains($0) }
  }
}
