internal import PlanModel

/// Something that was reported.
///
/// `answers` names every objective of the year that it stands beside, whether it says so itself or
/// measures their indicator. Where a year has no objectives nothing is `outsidePlan`.
struct AchievementDocument: Encodable {
  let id: String
  @OrNull var text: TextDocument?
  @OrNull var short: TextDocument?
  @OrNull var theme: String?
  @OrNull var indicator: String?
  @OrNull var actual: FigureDocument?
  let answers: [String]
  let outsidePlan: Bool
  @OrNull var date: String?
  let sources: [String]
  let line: Int
  let notes: TextDocument?

  init(
    _ achievement: Achievement, named name: String, answers: [String], isOutsidePlan: Bool,
    of review: Review, notes: Bool
  ) {
    id = name
    text = achievement.text.map(TextDocument.init)
    short = achievement.short.map(TextDocument.init)
    theme = achievement.theme
    indicator = achievement.measurement?.indicator
    actual = achievement.measurement.map {
      FigureDocument($0.figure, of: review.indicator($0.indicator))
    }
    self.answers = answers
    outsidePlan = isOutsidePlan
    date = achievement.date?.description
    sources = achievement.sources
    line = achievement.spans.item.line
    self.notes = notes ? achievement.notes.map(TextDocument.init) : nil
  }
}
