internal import PlanModel

/// A year: its counts, what was set out and what was reported.
///
/// `counts` has "objectives", "achievements" and each status by its name, those that are 0 included:
/// every objective has exactly one status, so a 0 is known and not missing.
struct YearDocument: Encodable {
  let year: Int
  let report: String
  @OrNull var conference: Conference?
  @OrNull var focus: TextDocument?
  let counts: [String: Int]
  let objectives: [ObjectiveDocument]
  let achievements: [AchievementDocument]
  let sources: [String]
  let line: Int
  let notes: TextDocument?

  init(_ year: YearReview, of review: Review, _ names: ItemNames, notes: Bool) {
    let plan = year.plan
    self.year = year.year
    report = plan.report.rawValue
    conference = plan.conference.map(Conference.init)
    focus = plan.focus.map(TextDocument.init)
    counts = Self.counts(year.standing)
    objectives = year.rows.map { ObjectiveDocument($0, in: year, of: review, names, notes: notes) }
    achievements = Self.achievements(of: year, review, names, notes: notes)
    sources = plan.sources
    line = plan.span.line
    self.notes = notes ? plan.notes.map(TextDocument.init) : nil
  }

  private static func counts(_ standing: Standing) -> [String: Int] {
    var counts = ["objectives": standing.total, "achievements": standing.achievements]
    for status in Status.allCases { counts[status.rawValue] = 0 }
    for count in standing.counts { counts[count.status.rawValue] = count.count }
    return counts
  }

  private static func achievements(
    of year: YearReview, _ review: Review, _ names: ItemNames, notes: Bool
  ) -> [AchievementDocument] {
    var answers = [[String]](repeating: [], count: year.plan.achievements.count)
    for row in year.rows {
      let name = names.objective(row.objective, in: year)
      for place in row.answers { answers[place].append(name) }
    }
    let outside = year.hasObjectives ? Set(year.outside) : []
    return year.plan.achievements.enumerated()
      .filter { !$0.element.isNotReported }
      .map { place, achievement in
        AchievementDocument(
          achievement, named: names.achievement(place, in: year), answers: answers[place],
          isOutsidePlan: outside.contains(place), of: review, notes: notes)
      }
  }

  /// When and where the year is reviewed.
  struct Conference: Encodable {
    @OrNull var date: String?
    @OrNull var place: TextDocument?

    init(_ conference: YearPlan.Conference) {
      date = conference.date?.description
      place = conference.place.map(TextDocument.init)
    }
  }
}
