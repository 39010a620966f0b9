public import PlanModel
public import Wording

/// Something on the page that stands by itself, with some room before it.
public enum Block: Codable, Hashable, Sendable {
  /// Whose page it is; first on the page, centred.
  case organisation(PageText)
  /// The title with the year, the heading of the chapter; centred.
  case title(PageText)
  /// Short lines under the title, centred: the state of the report; conference and date.
  case particulars([PageText])
  /// A paragraph: the focus, the counts.
  case paragraph(PageText)
  /// A sentence in place of a list that has nothing in it: "No objectives recorded for 2022".
  case notice(PageText)
  /// A heading over the block that follows; never the last line of a page.
  case heading(PageText)
  /// Objectives beside what was reported on them.
  case comparison(ComparisonTable)
  /// Results without an objective, one under the other.
  case results([ResultEntry])
  /// The headline figures, with those of the years before.
  case figures(FigureTable)
  /// Objectives that go on to a later year.
  case carriedOver([CarriedOverEntry])
  /// One objective in each row, the years in columns.
  case threads(ThreadTable)
  /// The marks on the page and what they mean.
  case legend([LegendEntry])
  /// The documents that the page's footnotes lead to, in the order of their numbers.
  case sources([SourceNote])
  /// Place, date and signatures; not parted by a page's end.
  case signatures(SignatureLines)
}

/// Something that was reported, or a reason that was given.
public struct ResultEntry: Codable, Hashable, Sendable {
  /// A kind of entry.
  public enum Kind: Codable, Hashable, Sendable {
    /// The reason why an objective came to what it did; stands first, without a bullet.
    case reason
    /// Something that was reported.
    case achievement
  }

  /// The kind of the entry.
  public let kind: Kind
  /// One or two: what was done, and the figure; each begins on a line of its own.
  public let lines: [PageText]
  /// Who answers for it, and the figure by periods; under the lines, may be empty.
  public let facts: [PageText]
  /// The periods of the figure as small bars, under the facts; nil where it has none.
  public let periods: PeriodStrip?
  /// The numbers of its sources, behind the last line; may be empty.
  public let notes: [Int]

  init(
    _ kind: Kind, lines: [PageText], facts: [PageText] = [], periods: PeriodStrip? = nil,
    notes: [Int]
  ) {
    self.kind = kind
    self.lines = lines
    self.facts = facts
    self.periods = periods
    self.notes = notes
  }
}

/// An objective that goes on to a later year: postponed, or set again because nothing came of it.
public struct CarriedOverEntry: Codable, Hashable, Sendable {
  /// The status; its mark stands before the text.
  public let status: Status
  /// The objective.
  public let text: PageText
  /// The numbers of its sources, behind the text; may be empty.
  public let notes: [Int]
  /// The way it goes: "postponed → 2025", "not reported · again in 2026".
  public let statusText: PageText
  /// The reason: "Reason: …"; nil where the plan does not say.
  public let reason: PageText?
  /// Its way through the years: "first planned 2024, 2 slips (1 stated, 1 inferred)"; nil where it
  /// is set in one year only.
  public let course: PageText?
}

/// A mark on the page and what it means.
public struct LegendEntry: Codable, Hashable, Sendable {
  /// The mark that is explained.
  public enum Mark: Codable, Hashable, Sendable {
    /// The mark of a status: `status.mark`.
    case status(Status)
    /// `ObjectiveRow.silence`.
    case silence
  }

  /// The mark that is explained.
  public let mark: Mark
  /// Its meaning: "reported: something was reported, completion is not stated".
  public let text: PageText
}

/// A document that a footnote leads to.
public struct SourceNote: Codable, Hashable, Sendable {
  /// The number by which footnotes refer to it, the same on the screen: `[3]`.
  public let number: Int
  /// Title, publisher and date.
  public let text: PageText
  /// The address where it can be read, on a line of its own; may be any words, see `isLink`.
  public let url: String?
  /// The file it is kept in, on a line of its own.
  public let file: String?

  /// True for an address that a browser may open: `https:` or `http:`, without blanks.
  public var isLink: Bool {
    guard let url = url?.lowercased(), !url.contains(where: \.isWhitespace) else { return false }
    return url.hasPrefix("https://") || url.hasPrefix("http://")
  }
}

/// Room to sign: place and date, then each signature beside the others.
public struct SignatureLines: Codable, Hashable, Sendable {
  /// Place and a date to be filled in by hand, at the right: "Ha Noi, date: ....................".
  public let placeAndDate: PageText
  /// The signatories, from the left; one or more.
  public let signatures: [PageText]
  /// Small and under each of them, above the room for the signature: "(signature, full name)".
  public let hint: PageText
}
