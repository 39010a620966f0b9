internal import PlanModel

/// A review as it is exported: years and their items in the plan's order.
struct ReviewDocument: Encodable {
  @OrNull var organisation: TextDocument?
  @OrNull var short: TextDocument?
  let language: String
  let years: [YearDocument]
  let threads: [ThreadDocument]
  let indicators: [IndicatorDocument]
  let themes: [ThemeDocument]
  let units: [UnitDocument]
  let sources: [SourceDocument]

  init(_ review: Review, notes: Bool) {
    let plan = review.plan
    organisation = plan.organisation.map(TextDocument.init)
    short = plan.short.map(TextDocument.init)
    language = plan.language.rawValue
    let names = ItemNames(review)
    years = review.years.map { YearDocument($0, of: review, names, notes: notes) }
    threads = review.threads.map(ThreadDocument.init)
    let places = Dictionary(review.years.enumerated().map { ($1.year, $0) }) { first, _ in first }
    indicators = review.series.map { series in
      IndicatorDocument(series, notes: notes) { point in
        guard let year = places[point.year], let index = point.achievement else { return nil }
        return names.achievement(index, in: review.years[year])
      }
    }
    themes = plan.themes.map(ThemeDocument.init)
    units = plan.units.map(UnitDocument.init)
    sources = plan.sources.compactMap { source in
      review.sourceNumber(source.id).map { SourceDocument(source, number: $0) }
    }
  }
}

/// A theme.
struct ThemeDocument: Encodable {
  let id: String
  let text: TextDocument
  @OrNull var under: String?
  let line: Int

  init(_ theme: Theme) {
    id = theme.id
    text = TextDocument(theme.text)
    under = theme.under
    line = theme.span.line
  }
}

/// A unit of the organisation.
struct UnitDocument: Encodable {
  let id: String
  let text: TextDocument
  let line: Int

  init(_ unit: Unit) {
    id = unit.id
    text = TextDocument(unit.text)
    line = unit.span.line
  }
}

/// A source; `number` is its footnote on the screen and on paper.
struct SourceDocument: Encodable {
  let id: String
  let number: Int
  let title: TextDocument
  @OrNull var publisher: TextDocument?
  @OrNull var date: String?
  @OrNull var url: String?
  @OrNull var file: String?
  let line: Int

  init(_ source: Source, number: Int) {
    id = source.id
    self.number = number
    title = TextDocument(source.title)
    publisher = source.publisher.map(TextDocument.init)
    date = source.date?.description
    url = source.url
    file = source.file
    line = source.span.line
  }
}

/// One objective through the years.
///
/// `passage` is how a step goes on to the next: "stated slip", "inferred slip" or "set again", null
/// in the last.
struct ThreadDocument: Encodable {
  let id: String
  let firstPlanned: YearValue
  let latest: YearValue
  let slips: Int
  let statedSlips: Int
  let inferredSlips: Int
  let steps: [Step]

  init(_ thread: PlanModel.Thread) {
    id = thread.id
    firstPlanned = YearValue(thread.firstPlanned)
    latest = YearValue(thread.latest)
    slips = thread.slips
    statedSlips = thread.statedSlips
    inferredSlips = thread.inferredSlips
    steps = thread.steps.map(Step.init)
  }

  /// Number of slips that a review of a year can know of.
  func slips(upTo year: YearValue) -> Int {
    steps.count { $0.year.label.year <= year.label.year && $0.passage?.hasSuffix("slip") == true }
  }

  /// The objective in one year.
  struct Step: Encodable {
    let year: YearValue
    let status: String
    @OrNull var passage: String?

    init(_ step: PlanModel.Thread.Step) {
      year = YearValue(step.label)
      status = step.status.rawValue
      passage =
        switch step.passage {
        case .statedSlip: "stated slip"
        case .inferredSlip: "inferred slip"
        case .setAgain: "set again"
        case nil: nil
        }
    }
  }
}
