internal import PlanModel
internal import Wording

/// The course of a meeting: title, years, figures, objectives by theme, counts, what goes on, end.
///
/// Source: "The projector" in the design of the screens.
struct Script {
  let review: Review
  let place: Int

  init(of review: Review, year place: Int) {
    self.review = review
    self.place = place
  }

  var year: YearReview { review.years[place] }

  /// What is said of the plan's items in a language.
  func saying(in words: any Words) -> Saying { Saying(of: review, in: words) }

  /// What a row says of an item.
  func subject(_ item: ItemID) -> Subject { Subject(item, in: review.plan) }

  /// The chapters, in their order.
  var drafts: [Draft] {
    [title, years] + figures + objectives + [counts] + carriedOver + nextYear + [end]
  }

  private var title: Draft {
    let (year, number) = (year, year.year)
    let conference = PerLanguage.ifAny {
      YearSaying(year, in: $0).conference(date: .long)?.value()
    }
    let focus = PerLanguage.ifAny { YearSaying(year, in: $0).focus?.sentence() }
    let page = Slide.TitlePage(
      organisation: (review.plan.organisation ?? review.plan.short).map { PerLanguage($0) },
      heading: PerLanguage {
        YearSaying(year, in: $0).isProgramme ? $0.deckProgramme : $0.deckReview
      }, year: number, facts: [conference, focus].compactMap { $0 })
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
