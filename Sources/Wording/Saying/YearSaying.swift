public import PlanModel

/// A year in words: its title, its focus and conference, its counts.
public struct YearSaying {
  private let year: YearReview
  private let words: any Words

  /// A year in a language.
  public init(_ year: YearReview, in words: any Words) {
    self.year = year
    self.words = words
  }

  /// True if the year is nothing but a programme of work: no report, nothing reported.
  public var isProgramme: Bool {
    year.plan.report == .none && year.counts.achievements == 0
  }

  /// "Annual review 2024"; a year without any report is a programme.
  public var title: String {
    isProgramme ? words.pageTitle(programmeOf: year.label) : words.pageTitle(reviewOf: year.label)
  }

  /// State of its report: "partial report".
  public var report: String { words.name(of: year.plan.report) }

  /// Its main concern; nil where the plan names none.
  public var focus: Fact? {
    year.plan.focus.map { Fact(.focus, label: words.focus, $0[words.language]) }
  }

  /// Date and place of its review conference; nil where the plan says neither.
  public func conference(date form: DateForm) -> Fact? {
    guard let conference = year.plan.conference else { return nil }
    let pieces = [
      conference.date.map { words.date($0, form) }, conference.place?[words.language],
    ].compactMap { $0 }
    return pieces.isEmpty ? nil : Fact(.conference, label: words.conference, pieces)
  }

  /// Number of objectives recorded, or a statement that there are none.
  public var objectives: String {
    year.counts.objectives > 0
      ? words.objectivesRecorded(year.counts.objectives) : words.noObjectives(in: year.label)
  }

  /// Number of objectives with each status: "8 reported", "1 postponed"; last of those that have no
  /// target, whatever their status.
  public var statuses: [String] {
    CountsSaying(year.counts, in: words).statuses
  }

  /// Number of objectives of which the plan says that no target was set; nil where it says it of
  /// none.
  public var withoutTarget: String? {
    CountsSaying(year.counts, in: words).withoutTarget
  }

  /// The objectives and their statuses: "20 objectives recorded: 8 reported", "12 not reported"; one piece
  /// where none are recorded.
  public var counts: [String] {
    year.counts.objectives > 0 ? statuses.led(by: objectives) : [objectives]
  }

  /// Number of achievements: "24 achievements recorded"; where there is none, in words and not as a number.
  public var achievements: String {
    year.counts.achievements > 0
      ? words.achievementsRecorded(year.counts.achievements)
      : words.nothingReported(in: year.label, report: year.plan.report)
  }

  /// Number of achievements, and the state of the report if more is to come: "3 achievements",
  /// "partial report".
  public var reported: [String] {
    let count = words.achievements(year.counts.achievements)
    guard year.plan.report != .final else { return [count] }
    // Nothing reported yet is no number.
    return year.counts.achievements == 0 ? [report] : [count, report]
  }

  /// Statement that a final year has no figure at all, where the plan has headline indicators; else
  /// nil.
  public var noFigures: String? {
    guard year.plan.report == .final, !year.hasFigures, !year.headlines.isEmpty else { return nil }
    return words.noFigures(in: year.label)
  }
}
