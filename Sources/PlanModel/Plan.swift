/// A whole plan file, read and checked: every reference in it leads somewhere.
public struct Plan: Hashable, Sendable {
  /// Texts that only the printed page shows.
  public struct Page: Hashable, Sendable {
    /// Place in which it is signed.
    public let place: LocalizedText?
    /// Titles under which it is signed, such as "Prepared by".
    public let signatures: [LocalizedText]

    public init(place: LocalizedText?, signatures: [LocalizedText]) {
      self.place = place
      self.signatures = signatures
    }
  }

  /// The newest version of the plan format that this program reads.
  public static let formatVersion = 1

  /// Name of the organisation whose plan it is.
  public var organisation: LocalizedText?
  /// The organisation's name in a few letters.
  public var short: LocalizedText?
  /// The language of every plain string.
  public var language: Language = .en
  /// Form in which its years are written.
  public var yearForm: YearForm = .calendar
  /// Day on which its years begin; nil where the plan does not say it.
  public var yearBegins: YearStart?
  /// The themes in the plan's order, each before those that lie under it.
  public var themes: [Theme] = []
  /// The units of the organisation, in the plan's order.
  public var units: [Unit] = []
  /// The indicators, in the plan's order.
  public var indicators: [Indicator] = []
  /// The sources, in the plan's order: their numbers on the screen and on paper.
  public var sources: [Source] = []
  /// Texts that only the printed page shows.
  public var page: Page?
  /// True if it is told where a text stands in the very words of an earlier year.
  public var marksSameWords = true
  /// The numbers that texts of the plan have in brackets, as footnotes of their author's own.
  public var numbersInBrackets: Set<Int> = []
  /// The years, earliest first; at least one.
  public var years: [YearPlan] = []

  public init() {}
}

/// A document that figures and statements come from.
public struct Source: Hashable, Sendable {
  /// The name by which the plan refers to it.
  public let id: String
  /// Its title.
  public let title: LocalizedText
  /// Name of the publisher.
  public let publisher: LocalizedText?
  /// Date of publication, as exact as it is known.
  public let date: PlanDate?
  /// Address at which it can be read.
  public let url: String?
  /// The file it is kept in, relative to the plan.
  public let file: String?
  /// Stretch of the plan file with its id.
  public let span: Span

  public init(
    id: String, title: LocalizedText, publisher: LocalizedText? = nil, date: PlanDate? = nil,
    url: String? = nil, file: String? = nil, span: Span = .start
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.url = url
    self.file = file
    self.span = span
  }
}

/// A subject that objectives and achievements are grouped by.
public struct Theme: Hashable, Sendable {
  /// The name by which the plan refers to it.
  public let id: String
  /// Name for people.
  public let text: LocalizedText
  /// The id of the theme that it lies under; nil for one of the first level.
  public let under: String?
  /// Stretch of the plan file with its id.
  public let span: Span

  /// The most levels that themes have.
  public static let levels = 3

  public init(id: String, text: LocalizedText, under: String? = nil, span: Span = .start) {
    self.id = id
    self.text = text
    self.under = under
    self.span = span
  }
}
