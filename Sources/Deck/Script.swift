internal import PlanModel
internal import Wording

/// The course of a meeting: title, years, figures, objectives by theme, counts, what goes on, end.
///
/// Source: "The projector" in the design of the screens.
struct Script {
  let review: Review
  let yearIndex: Int

  init(of review: Review, year yearIndex: Int) {
    self.review = review
    self.yearIndex = yearIndex
  }

  var year: YearReview { review.years[yearIndex] }

  /// Statements about the plan's items in a language.
  func saying(in words: any Words) -> Saying { Saying(of: review, in: words) }

  /// Subject of a row about an item.
  func subject(_ item: ItemID) -> Subject { Subject(item, in: review.plan) }

  /// The chapters, in their order.
  var drafts: [Draft] {
    [title, years] + figures + objectives + [counts] + carriedOver + nextYear + [end]
  }

  private var title: Draft {
    let (year, number) = (year, year.label)
    let conference = PerLanguage.ifAny {
      YearSaying(year, in: $0).conference(date: .long)?.value()
    }
    let focus = PerLanguage.ifAny { YearSaying(year, in: $0).focus?.sentence() }
    let page = Slide.TitlePage(
      organisation: (review.plan.organisation ?? review.plan.short).map { PerLanguage($0) },
      heading: PerLanguage {
        YearSaying(year, in: $0).isProgramme ? $0.deckProgramme : $0.deckReview
      }, year: number.description, facts: [conference, focus].compactMap { $0 })
    let title = PerLanguage { YearSaying(year, in: $0).title }
    return Draft(.title, title, .title(page))
  }

  private var end: Draft { Draft(.end, PerLanguage { $0.deckEnd }, .end) }
}

extension PerLanguage {
  /// A thing said in every language; nil where there is nothing to say.
  static func ifAny(_ say: (any Words) -> Value?) -> PerLanguage? {
    for language in Language.allCases {
      if let first = say(language.words) { return PerLanguage { say($0) ?? first } }
    }
    return nil
  }
}

extension Headline {
  /// True if the plan has a figure or words for it in its year.
  var isReported: Bool { point.figure.map { !$0.isNotReported } ?? false }
}

extension Script {
  /// The headline figures one by one, then by name those that are not reported.
  var figures: [Draft] {
    let reported = year.headlines.filter(\.isReported).map { headline in
      Draft(
        .figure(headline.indicator.id), PerLanguage(headline.indicator.name),
        .figure(bigFigure(of: headline)))
    }
    let silent = year.headlines.filter { !$0.isReported }
    guard !silent.isEmpty else { return reported }
    let (year, number) = (year, year.label)
    let lead = PerLanguage.ifAny { YearSaying(year, in: $0).noFigures.map { $0 + ":" } }
    let entries = silent.map { headline in
      // A plan that says "not reported" means it, whatever the state of the report.
      let report = headline.point.figure == nil ? year.plan.report : .final
      return Slide.Entry(
        .indicator(headline.indicator.id),
        sign: .status(report == .none ? .planned : .notReported),
        text: PerLanguage(headline.indicator.name),
        status: lead == nil ? PerLanguage { $0.notReported(report) } : nil)
    }
    return reported + [
      Draft(
        .figuresNotReported, PerLanguage { $0.deckFigures(of: number) }, lead: lead, entries,
        atOnce: true)
    ]
  }

  private func bigFigure(of headline: Headline) -> BigFigure {
    BigFigure(headline.point.figure, report: year.plan.report, years: years(of: headline)) {
      saying(in: $0).indicator(headline.indicator)
    } notes: { said in
      [said.change(of: headline.point)].compactMap { $0 }
    }
  }

  /// An indicator in the year and the years before it.
  private func years(of headline: Headline) -> [BigFigure.Year] {
    let series = review.series.first { $0.indicator.id == headline.indicator.id }
    let points = series?.points.filter { $0.year <= year.year } ?? []
    guard points.count > 1 else { return [] }
    return points.map { point in
      let words = PerLanguage { words in
        let said = saying(in: words).indicator(headline.indicator)
          .figure(point.figure, report: point.report)
        return ([said.number] + said.remarks).joined(separator: ", ")
      }
      return BigFigure.Year(label: point.label, words: words, quantity: point.figure?.quantity)
    }
  }
}

extension BigFigure {
  /// A figure with its indicator's name, its parts, and further notes.
  init(
    _ figure: Figure?, report: YearPlan.Report, years: [Year] = [],
    of indicator: (any Words) -> IndicatorSaying,
    notes: (IndicatorSaying) -> [String] = { _ in [] }
  ) {
    self.years = years
    name = PerLanguage { indicator($0).name }
    lines = PerLanguage { words in
      let indicator = indicator(words)
      let said = indicator.figure(figure, report: report)
      // The text of parts has the date in it.
      let beside = said.hasParts ? [said.text] : said.remarks
      return Lines(
        block: said.lines, shortBlock: said.shortLines, unit: said.unit,
        notes: beside + indicator.attributions(of: figure) + notes(indicator))
    }
  }
}
