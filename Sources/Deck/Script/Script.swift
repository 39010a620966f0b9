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

  /// The chapters, in their order.
  var drafts: [Draft] {
    [title, years] + figures + objectives + [counts] + carriedOver + nextYear + [end]
  }

  private var title: Draft {
    let isProgramme = year.plan.report == .none && year.standing.achievements == 0
    let number = year.year
    let conference = year.plan.conference.flatMap { conference in
      conference.date == nil && conference.place == nil
        ? nil
        : PerLanguage { words in
          [conference.date.map(words.long), conference.place?[words.language]]
            .compactMap { $0 }.joined(separator: ", ")
        }
    }
    let focus = year.plan.focus.map { focus in
      PerLanguage { "\($0.focus): \(focus[$0.language])" }
    }
    let page = Slide.TitlePage(
      organisation: (review.plan.organisation ?? review.plan.short).map { PerLanguage($0) },
      heading: PerLanguage { isProgramme ? $0.deckProgramme : $0.deckReview }, year: number,
      facts: [conference, focus].compactMap { $0 })
    let title = PerLanguage {
      isProgramme ? $0.pageTitle(programmeOf: number) : $0.pageTitle(reviewOf: number)
    }
    return Draft(.title, title, .title(page))
  }

  private var end: Draft { Draft(.end, PerLanguage { $0.deckEnd }, .end) }
}
