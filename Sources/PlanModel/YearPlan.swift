/// One year of a plan: what was set out, and what was reported.
public struct YearPlan: Hashable, Sendable {
  /// State of a year's report.
  public enum Report: String, CaseIterable, Hashable, Sendable {
    case none, partial, final
  }

  /// The annual review conference of the year.
  public struct Conference: Hashable, Sendable {
    /// Date on which it was held, or is to be.
    public let date: PlanDate?
    /// Place in which it was held, or is to be.
    public let place: LocalizedText?
    /// Stretch of the file with its date.
    public let dateSpan: Span

    public init(date: PlanDate?, place: LocalizedText?, dateSpan: Span = .start) {
      self.date = date
      self.place = place
      self.dateSpan = dateSpan
    }
  }

  /// The years that a plan can have.
  public static let range = 1900...2200

  /// The year's number, in `range`: the one that its label begins with.
  public let year: Int
  /// Form in which its plan writes years.
  public let form: YearForm
  /// State of its report.
  public var report: Report = .none
  /// Its review conference.
  public var conference: Conference?
  /// The year's motto or main concern.
  public var focus: LocalizedText?
  /// Objectives that were set out, in the plan's order.
  public var objectives: [Objective] = []
  /// Achievements that were reported, in the plan's order.
  public var achievements: [Achievement] = []
  /// The ids of the documents behind items without sources of their own.
  public var sources: [String] = []
  /// Notes for the speaker only.
  public var notes: LocalizedText?
  /// Stretch of the file with the word for its report; nil where it has none.
  public var reportSpan: Span?
  /// Date up to which its figures are counted, where they give none themselves.
  public var figuresTo: PlanDate?
  /// Stretch of the file with its key.
  public var span: Span
  /// Stretch of the file with the date up to which its figures are counted.
  public var figuresToSpan: Span

  public init(_ year: Int, in form: YearForm = .calendar, span: Span = .start) {
    self.year = year
    self.form = form
    self.span = span
    figuresToSpan = span
  }

  /// The year as its plan writes it.
  public var label: YearLabel { label(of: year) }

  /// Another year as the plan of this one writes it.
  public func label(of year: Int) -> YearLabel { YearLabel(year, in: form) }
}
