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
        guard let year = places[point.year], let place = point.achievement else { return nil }
        return names.achievement(place, in: review.years[year])
      }
    }
    themes = plan.themes.map(ThemeDocument.init)
    sources = plan.sources.enumerated().map { SourceDocument($1, number: $0 + 1) }
  }
}
