/// A year as it is shown: each objective beside what answers it, then the other achievements.
public struct YearReview: Hashable, Sendable {
  /// The year as the plan has it.
  public let plan: YearPlan
  /// The objectives in the plan's order, each with what became of it.
  public let rows: [Row]
  /// Achievements that are tied to no objective recorded here: their indices in
  /// `plan.achievements`. A file may hold a part of a plan only, so they are not called unplanned;
  /// where no objectives are recorded they are all that was reported: see `hasObjectives`.
  public let others: [Int]
  /// The counts of the year.
  public let counts: Counts
  /// The headline indicators.
  public let headlines: [Headline]
  /// True if any indicator has a number in this year.
  public let hasFigures: Bool
  /// True if any of the objectives is one of a term.
  private let hasTerms: Bool
  /// The titles of the objectives that have the text of another.
  private let longTitles: [Int: Titles]

  /// The year's number.
  public var year: Int { plan.year }
  /// The year as its plan writes it.
  public var label: YearLabel { plan.label }

  /// The objective of a row.
  public func objective(of row: Row) -> Objective { plan.objectives[row.objective] }

  /// The text by which a row is known in its year: where objectives share a text, it is followed by
  /// what they are measured by.
  ///
  ///     year.title(of: row)[.en]  // "Every child well fed (stunting)"
  public func title(of row: Row) -> LocalizedText {
    longTitles[row.objective]?.full ?? objective(of: row).text
  }

  /// The title in fewer words; nil where the plan has none.
  public func shortTitle(of row: Row) -> LocalizedText? {
    longTitles[row.objective]?.short ?? objective(of: row).short
  }

  /// The rows in the order in which they are shown: those of the year, then those of a term.
  public var shownRows: (ofYear: [Row], ofTerm: [Row]) {
    guard hasTerms else { return (rows, []) }
    let isOfTerm = { (row: Row) in plan.objectives[row.objective].term != nil }
    return (rows.filter { !isOfTerm($0) }, rows.filter(isOfTerm))
  }

  /// The objectives in the order in which they are shown, by their indices: those of the year, then
  /// those of a term.
  public var shownOrder: [Int] { (shownRows.ofYear + shownRows.ofTerm).map(\.objective) }

  /// True if objectives are recorded: only then are there *other* achievements.
  public var hasObjectives: Bool { !plan.objectives.isEmpty }

  /// Reviews a year.
  ///
  /// - Parameters:
  ///   - year: the year.
  ///   - figures: what the year says of each indicator.
  ///   - terms: the figures of objectives of a term.
  ///   - returns: the next year in which each objective id is set.
  ///   - headlines: the headline indicators of the year.
  ///   - indicator: the indicator with an id.
  init(
    of year: YearPlan, _ figures: YearFigures, terms: TermFigures, returns: NameIndex,
    headlines: [Headline],
    indicator: (String) -> Indicator?
  ) {
    plan = year
    let answers = Self.answers(in: year, figures)
    var isTied = [Bool](repeating: false, count: year.achievements.count)
    var hasTerms = false
    var rows: [Row] = []
    rows.reserveCapacity(year.objectives.count)
    for index in year.objectives.indices {
      for answer in answers[index] { isTied[answer] = true }
      let term = year.objectives[index].term
      if term != nil { hasTerms = true }
      let judgements = year.objectives[index].judgedBy.map { measure in
        let indicator = indicator(measure.indicator)
        let progress = term.flatMap { terms.progress(of: measure, indicator, in: $0) }
        return Judgement(
          of: progress == nil ? year.figure(of: measure, figures) : progress?.figure, measure,
          indicator)
      }
      let isAnswered =
        !answers[index].isEmpty || (term != nil && terms.isAnswered(year.objectives[index]))
      rows.append(
        Row(
          index, in: year, answeredBy: answers[index], judgements, isAnswered: isAnswered,
          nextYear: year.objectives[index].id.flatMap { returns[$0] }))
    }
    self.rows = rows
    self.hasTerms = hasTerms
    others = year.achievements.indices.filter {
      !isTied[$0] && !year.achievements[$0].isNotReported
    }
    let counted =
      hasTerms ? rows.filter { year.objectives[$0.objective].isCounted(in: year.year) } : rows
    counts = Counts(
      of: counted[...], in: year, achievements: year.achievements.count { !$0.isNotReported })
    self.headlines = headlines
    hasFigures = year.achievements.contains { $0.measurement?.figure.isNumber == true }
    longTitles = year.longTitles(indicator)
  }

  /// The achievements that answer each objective: those that name it, and the figures that it is
  /// judged by.
  private static func answers(in year: YearPlan, _ figures: YearFigures) -> [Answers] {
    var pairs: [(objective: Int, achievement: Int)] = []
    pairs.reserveCapacity(year.objectives.count)
    let objectives = NameIndex(of: year.objectives.indices) { year.objectives[$0].id }
    for index in year.achievements.indices where !year.achievements[index].isNotReported {
      for id in year.achievements[index].answers {
        if let objective = objectives[id] { pairs.append((objective, index)) }
      }
    }
    for objective in year.objectives.indices {
      for measure in year.objectives[objective].judgedBy {
        guard let index = figures.actual(of: measure.indicator),
          year.figure(of: measure, figures)?.isNotReported == false
        else { continue }
        pairs.append((objective, index))
      }
    }
    return Answers.lists(of: pairs, objectives: year.objectives.count)
  }
}

extension YearPlan {
  /// What the year says of the figure that an objective is judged by; nil where it says nothing.
  func figure(of measure: Measure) -> Figure? {
    achievements.first { $0.measurement?.indicator == measure.indicator }?.measurement?.figure
      .figure(ofPart: measure.part)
  }

  /// What the year says of the figure that an objective is judged by; nil where it says nothing.
  func figure(of measure: Measure, _ figures: YearFigures) -> Figure? {
    figures.actual(of: measure.indicator).flatMap {
      achievements[$0].measurement?.figure.figure(ofPart: measure.part)
    }
  }
}

/// An objective with its judgement and its answers.
public struct Row: Hashable, Sendable {
  /// Judgement of the objective: its status, and how that stands to its figures.
  public let assessment: Assessment
  /// The achievements that answer it: their indices in the year.
  public let answers: Answers
  // There are as many rows as objectives, and these numbers are small.
  private let packedObjective: Int32
  private let packedPostponedTo: Int16?
  private let packedNextYear: Int16?
  private let form: YearForm

  /// The objective's index among those of its year, from 0.
  public var objective: Int { Int(packedObjective) }
  /// The year to which it is postponed, if the status is postponed and the plan names one.
  public var postponedTo: YearLabel? { packedPostponedTo.map { YearLabel(Int($0), in: form) } }
  /// The next year that sets the same objective.
  public var nextYear: YearLabel? { packedNextYear.map { YearLabel(Int($0), in: form) } }
  /// Status of the objective.
  public var status: Status { assessment.status }

  init(
    _ index: Int, in year: YearPlan, answeredBy answers: Answers, _ judgements: [Judgement],
    isAnswered: Bool, nextYear: Int?
  ) {
    packedObjective = Int32(truncatingIfNeeded: index)
    let outcome = year.objectives[index].outcome
    assessment = Assessment(
      of: outcome, report: year.report, judgements,
      isAlone: year.objectives[index].measures.isEmpty, isAnswered: isAnswered,
      isUnderWay: year.objectives[index].isUnderWay(in: year.year))
    self.answers = answers
    form = year.form
    packedNextYear = nextYear.map { Int16(truncatingIfNeeded: $0) }
    packedPostponedTo =
      if case .postponed(let to?) = outcome { Int16(truncatingIfNeeded: to) } else { nil }
  }
}

/// The counts of a year, said in words and never as one percentage.
///
///     20 objectives: 8 reported · 1 postponed · 11 not reported
public struct Counts: Hashable, Sendable {
  /// Number of objectives that have one status.
  public struct Count: Hashable, Sendable {
    /// The status.
    public let status: Status
    /// Number of objectives that have it, 1 or more.
    public let count: Int
    /// Number of those that have it by an estimate.
    public let estimates: Int
  }

  /// Number of objectives in the year.
  public let objectives: Int
  /// The counts that are not 0, in the order of `Status`.
  public let byStatus: [Count]
  /// Number of objectives of which the plan says that no target was set.
  public let withoutTarget: Int
  /// Number of achievements reported for the year, tied to an objective or not; each counts once.
  public let achievements: Int

  public init(
    of statuses: [Status], estimates: [Status] = [], withoutTarget: Int = 0, achievements: Int
  ) {
    objectives = statuses.count
    byStatus = Status.allCases.compactMap { status in
      let count = statuses.count { $0 == status }
      let byEstimate = estimates.count { $0 == status }
      return count > 0 ? Count(status: status, count: count, estimates: byEstimate) : nil
    }
    self.withoutTarget = withoutTarget
    self.achievements = achievements
  }

  /// The counts of some objectives of a year, and of what answers them.
  public init(of rows: ArraySlice<Row>, in year: YearPlan) {
    self.init(of: rows, in: year, achievements: Set(rows.flatMap(\.answers)).count)
  }

  fileprivate init(of rows: ArraySlice<Row>, in year: YearPlan, achievements: Int) {
    self.init(
      of: rows.map(\.status), estimates: rows.filter(\.assessment.isEstimate).map(\.status),
      withoutTarget: rows.count { year.objectives[$0.objective].target?.meaning == .notSet },
      achievements: achievements)
  }
}
