internal import PlanModel
internal import Text

extension PlanBuilder {
  /// The room that panels have for a text.
  private static let columns = 35
  private static let rows = 3

  /// Notes a text that is too long for panels and has no short form in its language.
  mutating func warnOfLength(_ text: TextDraft?, short: TextDraft?) {
    guard findings.takesWarnings, let text, text.longest > 2 * Self.columns else { return }
    for variant in text.localized(in: draft.language).variants
    where variant.text.utf8.count > 2 * Self.columns {
      let rows = variant.text.lineCount(to: Self.columns)
      guard rows > Self.rows,
        localized(short)?.given(in: variant.language) == nil
      else { continue }
      findings.add(.textTooLong(rows: rows), at: text.place)
    }
  }

  /// Notes what the objectives of a year declare against its figures, and the objectives that a
  /// final report does not mention.
  mutating func compare(_ year: YearPlan, _ draft: YearDraft, _ records: YearRecords) {
    guard findings.takesWarnings else { return }
    let reported = year.achievements.filter { $0.measurement?.figure.isNotReported != true }
    let answered = Set(reported.flatMap(\.answers))
    let measured = Set(reported.compactMap(\.measurement?.indicator))
    var notReported: [LocalizedText] = []
    for (objective, draft) in zip(year.objectives, draft.objectives) where draft.text != nil {
      let index = objective.indicator.flatMap { indicators[$0] }
      // What lacks even its name may lack what its figures must be judged by.
      if let index, self.draft.indicators[index].title == nil { continue }
      let indicator = index.map { indicatorModels[$0] }
      let figure = indicator.flatMap { records.figures[$0.id] }
      let actual = figure.flatMap { year.achievements[$0].measurement?.figure.quantity }
      let isAnswered =
        objective.id.map(answered.contains) ?? false
        || indicator.map { measured.contains($0.id) } ?? false
      let assessment = Assessment(
        of: objective, report: year.report, indicator: indicator, actual: actual,
        isAnswered: isAnswered)
      if assessment.status == .notReported { notReported.append(objective.text) }
      if let outcome = objective.outcome, let place = draft.outcome?.place,
        let contradiction = assessment.contradiction
      {
        findings.add(
          .outcomeAgainstFigures(declared: outcome, met: contradiction == .met), at: place)
      }
    }
    if let year = draft.year, records.isCertain, !notReported.isEmpty {
      findings.add(.objectivesNotReported(year: year, texts: notReported), at: draft.name.place)
    }
  }
}
