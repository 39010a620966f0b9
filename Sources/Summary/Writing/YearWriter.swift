internal import PlanModel
internal import Wording

/// Writes the page of one year: all blocks in their order.
struct YearWriter: Sendable {
  let review: Review
  /// The place of the year in the review.
  let place: Int
  let options: PrintOptions

  var year: YearReview { review.years[place] }
  var language: PageLanguage { options.language }

  init(_ review: Review, _ place: Int, _ options: PrintOptions) {
    self.review = review
    self.place = place
    self.options = options
  }

  /// What is said of the year in a language.
  private func saying(in words: any Words) -> YearSaying { YearSaying(year, in: words) }

  /// The page; the last of a document has room to sign.
  func chapter(isLast: Bool) -> Chapter {
    let title = language.text { saying(in: $0).title }
    var blocks = review.plan.heading(in: language)
    blocks.append(.title(title))
    blocks.append(.particulars(particulars))
    let focus = language.text { saying(in: $0).focus?.sentence() }
    if !focus.isEmpty { blocks.append(.paragraph(focus)) }
    blocks.append(.paragraph(counts))
    blocks += comparison + outside + figures + carriedOver + legend + sources
    if isLast { blocks += review.plan.signatures(options) }
    return Chapter(
      year: year.year, runningTitle: review.plan.runningTitle(title, in: language), blocks: blocks)
  }

  /// The state of the report; conference and date.
  private var particulars: [PageText] {
    let report = language.sentence { saying(in: $0).report }
    let conference = language.text { saying(in: $0).conference(date: .long)?.sentence() }
    return [report, conference].filter { !$0.isEmpty }
  }

  /// The counts in one sentence; lines end behind a dot only.
  private var counts: PageText {
    language.sentence { words in
      let saying = saying(in: words)
      guard year.hasObjectives else { return "\(saying.objectives); \(reported(saying))" }
      let planned = saying.counts.map(\.bound).joined(separator: "\u{A0}· ")
      return "\(planned); \(reported(saying))"
    }
  }

  private func reported(_ saying: YearSaying) -> String {
    year.counts.achievements > 0 ? saying.achievements.bound : saying.achievements
  }
}
