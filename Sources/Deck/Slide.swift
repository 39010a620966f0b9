public import PlanModel

/// One slide of a meeting: a value without room for the speaker's notes.
public struct Slide: Hashable, Sendable {
  /// Part of the meeting that a slide belongs to; the slides of a long one share it.
  public enum Chapter: Hashable, Sendable {
    case title, years
    /// A headline figure, by the id of its indicator.
    case figure(String)
    case figuresNotReported
    /// Says that the year has no objectives.
    case noObjectives
    /// The objectives of a theme, by its id; nil for those without one.
    case objectives(theme: String?)
    /// The achievements of a theme, in a year without objectives.
    case achievements(theme: String?)
    /// The objectives of a term.
    case term
    case others, notReported, counts, carriedOver, nextYear, end
  }

  /// Content of a slide.
  public enum Content: Hashable, Sendable {
    case title(TitlePage)
    case figure(BigFigure)
    case list(EntryList)
    /// The last slide; its title says so.
    case end
  }

  /// The first slide.
  public struct TitlePage: Hashable, Sendable {
    /// Name of the organisation whose meeting it is; nil where the plan does not say.
    public let organisation: PerLanguage<String>?
    /// Words above the number of the year: "Annual review".
    public let heading: PerLanguage<String>
    /// The year as its plan writes it.
    public let year: String
    /// The conference and the focus of the year, as far as they are known.
    public let facts: [PerLanguage<String>]
  }

  /// Rows that are revealed one by one, or all at once.
  public struct EntryList: Hashable, Sendable {
    /// A sentence above the rows, there from the first step.
    public let lead: PerLanguage<String>?
    /// The rows.
    public let entries: [Entry]
    /// A count, which appears with the last row.
    public let closing: PerLanguage<String>?
    /// True if one step reveals all rows.
    public let isAtOnce: Bool
    /// Numbers that the rows put into words, for a picture of them.
    public let counts: [Counts.Count]

    init(
      lead: PerLanguage<String>?, entries: [Entry], closing: PerLanguage<String>?, isAtOnce: Bool,
      counts: [Counts.Count] = []
    ) {
      self.lead = lead
      self.entries = entries
      self.closing = closing
      self.isAtOnce = isAtOnce
      self.counts = counts
    }

    public init(_ entry: Entry) {
      self.init(lead: nil, entries: [entry], closing: nil, isAtOnce: false)
    }
  }

  /// Part of the meeting that it belongs to.
  public let chapter: Chapter
  /// Title above it.
  public let title: PerLanguage<String>
  /// Number of the slide within its chapter, from 1.
  public let part: Int
  /// Number of slides in its chapter.
  public let parts: Int
  /// Content of the slide.
  public let content: Content

  /// Number of steps that it takes to reveal the slide, 1 or more.
  public var stepCount: Int {
    guard case .list(let list) = content, !list.isAtOnce else { return 1 }
    return max(1, list.entries.count)
  }

  /// The rows; none on a slide without a list.
  public var entries: [Entry] {
    if case .list(let list) = content { list.entries } else { [] }
  }

  /// One row of a slide: an objective with all that answers it, an achievement, a year.
  public struct Entry: Hashable, Sendable {
    /// Sign before a row.
    public enum Sign: Hashable, Sendable {
      /// The mark of a status, which a fact of the row says in words.
      case status(Status)
      case bullet
      /// A number in a row of things that are counted.
      case number(Int)
      /// A word: the number of a year.
      case label(String)
      case none
    }

    /// Subject of the row.
    public let subject: Subject
    /// Sign before the row.
    public let sign: Sign
    /// Text that comes first.
    public let text: PerLanguage<String>
    /// Words of the status, as they stand on a chip.
    public let status: PerLanguage<String>?
    /// Facts below the text, the first beside the status: each a line of pieces with dots between
    /// them.
    public let facts: [PerLanguage<[String]>]
    /// Achievements that answer an objective.
    public let answers: [PerLanguage<String>]
    /// The row's figure.
    public let figure: BigFigure?
    /// Numbers that the facts put into words, for a picture of them.
    public let counts: [Counts.Count]
    /// The years of the plan, as far as an objective is set in them; none where the row is no thread.
    public let track: [TrackYear]
    /// Number of the part, from 1, of a row that is too tall for one slide.
    public let part: Int

    public init(
      _ subject: Subject, sign: Sign, text: PerLanguage<String>,
      status: PerLanguage<String>? = nil, facts: [PerLanguage<[String]>] = [],
      answers: [PerLanguage<String>] = [],
      figure: BigFigure? = nil, counts: [Counts.Count] = [], track: [TrackYear] = [],
      part: Int = 1
    ) {
      self.subject = subject
      self.sign = sign
      self.text = text
      self.status = status
      self.facts = facts
      self.answers = answers
      self.figure = figure
      self.counts = counts
      self.track = track
      self.part = part
    }
  }

  /// An objective's thread in one year of the plan.
  public struct TrackYear: Hashable, Sendable {
    /// The year as its plan writes it.
    public let label: YearLabel
    /// Status of the objective; nil in a year that does not set it.
    public let status: Status?
    /// Passage to the next year that sets it, as far as a review of the deck's year can know of it.
    public let passage: PlanModel.Thread.Passage?
  }
}

/// A figure that fills a slide: the lines that are written big, and those that stand under them.
public struct BigFigure: Hashable, Sendable {
  /// A figure in one language.
  public struct Lines: Hashable, Sendable {
    /// Qualifier, number and scale, a line each, in one size: `["over", "200", "million"]`.
    public let block: [String]
    /// What is written big where the block does not fit, since the notes have the figures: that
    /// sources differ; else nothing.
    public let shortBlock: [String]
    /// Unit of the figure.
    public let unit: String?
    /// Parts, target, change since an earlier year.
    public let notes: [String]

    /// The figure where it is not written big: what the notes have is not said twice.
    public var words: [String] { shortBlock.isEmpty ? block : shortBlock }
  }

  /// The indicator in one year.
  public struct Year: Hashable, Sendable {
    /// The year as its plan writes it.
    public let label: YearLabel
    /// The figure as it stands beside others, or that nothing was reported.
    public let words: PerLanguage<String>
    /// The figure as a quantity; nil where there is no number.
    public let quantity: Quantity?
  }

  /// Name of the indicator.
  public let name: PerLanguage<String>
  /// The figure.
  public let lines: PerLanguage<Lines>
  /// The years up to that of the figure, the earliest first; none where there are none before it.
  public let years: [Year]
}
