internal import PlanModel

/// A year: its counts, what was set out and what was reported.
///
/// `counts` has "objectives", "achievements", "no target set" and each status by its name, those that
/// are 0 included: every objective has exactly one status, so a 0 is known and not missing.
struct YearDocument: Encodable {
  let year: YearValue
  let report: String
  @OrNull var conference: Conference?
  @OrNull var focus: TextDocument?
  let counts: [String: Int]
  let objectives: [ObjectiveDocument]
  let achievements: [AchievementDocument]
  let sources: [String]
  @OrNull var figuresTo: String?
  let line: Int
  let notes: TextDocument?

  init(_ year: YearReview, of review: Review, _ names: ItemNames, notes: Bool) {
    let plan = year.plan
    self.year = YearValue(year.label)
    report = plan.report.rawValue
    conference = plan.conference.map(Conference.init)
    focus = plan.focus.map(TextDocument.init)
    counts = Self.counts(year.counts)
    objectives = year.rows.map { ObjectiveDocument($0, in: year, of: review, names, notes: notes) }
    achievements = Self.achievements(of: year, review, names, notes: notes)
    sources = plan.sources
    figuresTo = plan.figuresTo?.description
    line = plan.span.line
    self.notes = notes ? plan.notes.map(TextDocument.init) : nil
  }

  private static func counts(_ counts: Counts) -> [String: Int] {
    var named = [
      "objectives": counts.objectives, "achievements": counts.achievements,
      "no target set": counts.withoutTarget,
    ]
    for status in Status.allCases { named[status.rawValue] = 0 }
    for count in counts.byStatus { named[count.status.rawValue] = count.count }
    return named
  }

  private static func achievements(
    of year: YearReview, _ review: Review, _ names: ItemNames, notes: Bool
  ) -> [AchievementDocument] {
    var answers = [[String]](repeating: [], count: year.plan.achievements.count)
    for row in year.rows {
      let name = names.objective(row.objective, in: year)
      for place in row.answers { answers[place].append(name) }
    }
    let others = year.hasObjectives ? Set(year.others) : []
    return year.plan.achievements.enumerated()
      .filter { !$0.element.isNotReported }
      .map { place, achievement in
        AchievementDocument(
          achievement, named: names.achievement(place, in: year), answers: answers[place],
          isOther: others.contains(place), of: review, notes: notes)
      }
  }

  /// Date and place of the year's review conference.
  struct Conference: Encodable {
    @OrNull var date: String?
    @OrNull var place: TextDocument?

    init(_ conference: YearPlan.Conference) {
      date = conference.date?.description
      place = conference.place.map(TextDocument.init)
    }
  }
}

/// Something that was reported.
///
/// `answers` names every objective of the year that it stands beside, whether it says so itself or
/// measures their indicator. Where a year has no objectives nothing is `other`.
struct AchievementDocument: Encodable {
  let id: String
  @OrNull var text: TextDocument?
  @OrNull var short: TextDocument?
  @OrNull var theme: String?
  let owner: [String]
  @OrNull var indicator: String?
  @OrNull var actual: FigureDocument?
  let answers: [String]
  let other: Bool
  @OrNull var date: String?
  let sources: [String]
  let line: Int
  let notes: TextDocument?

  init(
    _ achievement: Achievement, named name: String, answers: [String], isOther: Bool,
    of review: Review, notes: Bool
  ) {
    id = name
    text = achievement.text.map(TextDocument.init)
    short = achievement.short.map(TextDocument.init)
    theme = achievement.theme
    owner = achievement.owners
    indicator = achievement.measurement?.indicator
    actual = achievement.measurement.map {
      FigureDocument($0.figure, of: review.indicator($0.indicator))
    }
    self.answers = answers
    other = isOther
    date = achievement.date?.description
    sources = achievement.sources
    line = achievement.spans.item.line
    self.notes = notes ? achievement.notes.map(TextDocument.init) : nil
  }
}

/// Names of objectives and achievements in an export: their ids, and for those without one their
/// year and their number in the file, `2024-3` and `2024-a5`.
///
/// Where the plan has given that very id to something else, wherever it be, `_` follows: `2024-3_`.
struct ItemNames {
  private let ids: Set<String>

  /// The names of all items of a review.
  init(_ review: Review) {
    let years = review.plan.years
    ids = Set(years.flatMap { $0.objectives.compactMap(\.id) + $0.achievements.compactMap(\.id) })
  }

  /// The name of the objective at an index of a year.
  func objective(_ place: Int, in year: YearReview) -> String {
    year.plan.objectives[place].id ?? unused("\(year.label)-\(place + 1)")
  }

  /// The name of the achievement at an index of a year.
  func achievement(_ place: Int, in year: YearReview) -> String {
    year.plan.achievements[place].id ?? unused("\(year.label)-a\(place + 1)")
  }

  /// The name of a measure of the objective at an index of a year: `equal-m1`, `2024-3-m1`.
  func measure(_ place: Int, of objective: Int, in year: YearReview) -> String {
    unused("\(self.objective(objective, in: year))-m\(place + 1)")
  }

  private func unused(_ name: String) -> String {
    ids.contains(name) ? unused(name + "_") : name
  }
}
