internal import PlanModel

/// What a year and an achievement say of a figure that says nothing of the kind itself.
struct FigureOrigin {
  /// The year that it stands in.
  let year: YearDraft
  /// The ids of the documents that state it.
  let sources: [String]
  /// Date up to which it is counted.
  let figuresTo: PlanDate?
  /// A plan with the years of this one.
  let calendar: Plan

  /// The time of a figure with a date of its own, or with none.
  func time(_ own: PlanDate?) -> Figure.Time? {
    guard let date = own ?? figuresTo, let year = year.year else { return nil }
    return .upTo(date, isYearEnd: calendar.isEnd(date, of: year))
  }

  /// Number of the year's periods of a kind that are certainly over.
  func periodsOver(_ kind: Period.Kind) -> Int {
    if year.report?.value == .final { return kind.rawValue }
    guard let figuresTo, let year = year.year else { return 0 }
    return calendar.periods(kind, of: year, overAfter: figuresTo)
  }
}

extension PlanBuilder {
  /// The figure that statements make, with the ids of the documents that they name themselves; no
  /// figure where one of them cannot be used, which is noted.
  mutating func figure(
    _ drafts: [StatementDraft], ofWhich: Located<[PartDraft]>?, of indicator: Int?,
    from origin: FigureOrigin
  ) -> (figure: Figure?, sources: [String]) {
    if drafts.count > 1, let ofWhich { findings.add(.partsOfSeveral, at: ofWhich.span) }
    var statements: [Figure.Statement] = []
    var sources: [String] = []
    for draft in drafts {
      let own = sourceNames(draft.sources)
      sources += own
      let figure = draft.figure.flatMap {
        self.figure($0, as: .actual, ofWhich: drafts.count > 1 ? nil : ofWhich, of: indicator)
      }
      guard let figure else { continue }
      statements.append(
        Figure.Statement(
          figure.timed(origin.time(draft.figuresTo?.value)),
          sources: own.isEmpty ? origin.sources : own, span: draft.span))
    }
    let isWhole = statements.count == drafts.count
    let figure = Figure(of: statements, isYearOver: origin.year.report?.value == .final)
    return (isWhole ? figure : nil, sources)
  }

  /// A baseline with the year that it is of; nil where it cannot be used, which is noted.
  mutating func baseline(_ draft: FigureDraft, of indicator: Int?) -> Figure? {
    guard case .statements(let drafts) = draft.content, let draft = drafts.first else {
      return figure(draft, as: .baseline, of: indicator)
    }
    return draft.figure.flatMap { figure($0, as: .baseline, of: indicator) }?
      .timed(draft.year.map { .year($0) })
  }
}
