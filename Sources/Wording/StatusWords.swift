public import PlanModel

/// Words about objectives, years and threads.
public protocol StatusWords {
  /// A status in at most 24 columns, for panels and counts.
  func name(of status: Status) -> String

  /// Meaning of a status, for the legend and for details: "completion is not stated".
  func meaning(of status: Status) -> String

  /// "postponed → 2025"; without a year "postponed, no date".
  func postponed(to year: YearLabel?, arrow: String) -> String

  /// Statement that the objective comes back: "again in 2026".
  func again(in year: YearLabel) -> String

  /// "20 objectives".
  func objectives(_ count: Int) -> String

  /// "24 achievements".
  func achievements(_ count: Int) -> String

  /// "20 objectives recorded": there may be more than the file has.
  func objectivesRecorded(_ count: Int) -> String

  /// "24 achievements recorded".
  func achievementsRecorded(_ count: Int) -> String

  /// Number of objectives that have a status: "8 reported".
  func count(_ count: Int, of status: Status) -> String

  /// Number of objectives of which the plan says that no target was set: "2 with no target set".
  func withoutTarget(_ count: Int) -> String

  /// The heading of the objectives of a term.
  var termObjectives: String { get }
  /// Stands before the years of a term.
  var term: String { get }
  /// The years of a term: "2025 to 2029".
  func term(from first: YearLabel, to last: YearLabel) -> String
  /// A target with the end of its term: "1,000 by 2029".
  func target(_ target: String, by year: YearLabel) -> String
  /// Meaning of "in progress" for an objective of a term that is not over.
  var termUnderWay: String { get }
  /// Stands in place of the meaning of *undetermined* where a target does not say which figures are
  /// good.
  var betterNotSaid: String { get }
  /// Stands before a figure so far.
  var soFar: String { get }
  /// A figure so far: "310 in 2 of 5 years; 2025 not reported"; nil for one that cannot be stated.
  func soFar(_ figure: String?, covered: Int, of span: Int, missing: [YearLabel]) -> String
  /// Stands before milestones.
  var milestones: String { get }
  /// Verdict on a milestone: "met".
  func name(of verdict: Verdict) -> String

  /// State of a year's report: "partial report".
  func name(of report: YearPlan.Report) -> String

  /// An objective's way through the years, its slips counted up to one: "set in 2024, 2025 and
  /// 2026, 2 slips (1 stated, 1 inferred)".
  func course(of thread: Thread, upTo year: Int) -> String
}

extension Words {
  /// Number of objectives that have a status, with those that have it by an estimate: "8 achieved
  /// (2 by estimate)".
  public func count(_ count: Counts.Count) -> String {
    let text = self.count(count.count, of: count.status)
    return count.estimates == 0 ? text : self.count(text, byEstimate: count.estimates)
  }
}

extension Status {
  /// The mark of the status, one column wide.
  ///
  /// Source: "Status of an objective" in the plan format.
  public var mark: String {
    switch self {
    case .cancelled: "×"
    case .postponed: "→"
    case .achieved: "●"
    case .partlyAchieved: "◐"
    case .notAchieved: "○"
    case .undetermined: "≈"
    case .inProgress: "»"
    case .reported: "▪"
    case .notReported: "?"
    case .planned: "□"
    }
  }

  /// The mark in ASCII, at most three columns wide.
  public var asciiMark: String {
    switch self {
    case .cancelled: "[-]"
    case .postponed: "->"
    case .achieved: "[x]"
    case .partlyAchieved: "[/]"
    case .notAchieved: "[ ]"
    case .undetermined: "[~]"
    case .inProgress: "[>]"
    case .reported: "[r]"
    case .notReported: "[?]"
    case .planned: "[.]"
    }
  }
}
