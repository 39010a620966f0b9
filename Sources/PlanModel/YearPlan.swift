/// One year of a plan: what was set out, and what was reported.
public struct YearPlan: Hashable, Sendable {
  /// How much of the year has been reported on.
  public enum Report: String, CaseIterable, Hashable, Sendable {
    case none, partial, final
  }

  /// The annual review conference of the year.
  public struct Conference: Hashable, Sendable {
    /// When it was held, or is to be.
    public let date: PlanDate?
    /// Where.
    public let place: LocalizedText?

    public init(date: PlanDate?, place: LocalizedText?) {
      self.date = date
      self.place = place
    }
  }

  /// The years that a plan can have.
  public static let range = 1900...2200

  /// The calendar year, in `range`.
  public let year: Int
  /// How much of it has been reported on.
  public var report: Report = .none
  /// Its review conference.
  public var conference: Conference?
  /// The year's motto or main concern.
  public var focus: LocalizedText?
  /// What was set out, in the plan's order.
  public var objectives: [Objective] = []
  /// What was reported, in the plan's order.
  public var achievements: [Achievement] = []
  /// The ids of the documents behind items without sources of their own.
  public var sources: [String] = []
  /// For the speaker only.
  public var notes: LocalizedText?
  /// Where it stands in the file.
  public var span: Span

  public init(_ year: Int, span: Span = .start) {
    self.year = year
    self.span = span
  }
}
