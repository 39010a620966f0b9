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

  /// "Annual review 2024"; a year without any report is a programme.
  static func title(of year: YearReview, in words: any Words) -> String {
    year.plan.report == .none && year.standing.achievements == 0
      ? words.pageTitle(programmeOf: year.year) : words.pageTitle(reviewOf: year.year)
  }

  /// The page; the last of a document has room to sign.
  func chapter(isLast: Bool) -> Chapter {
    let title = language.text { Self.title(of: year, in: $0) }
    var blocks = review.plan.heading(in: language)
    blocks.append(.title(title))
    blocks.append(.particulars(particulars))
    if let focus = year.plan.focus {
      blocks.append(.paragraph(language.text(\.focus, focus)))
    }
    blocks.append(.paragraph(counts))
    blocks += comparison + outside + figures + carriedOver + legend + sources
    if isLast { blocks += review.plan.signatures(options) }
    return Chapter(
      year: year.year, runningTitle: review.plan.runningTitle(title, in: language), blocks: blocks)
  }

  /// The state of the report; conference and date.
  private var particulars: [PageText] {
    let report = language.sentence { $0.name(of: year.plan.report) }
    let conference = year.plan.conference.map { conference in
      language.text { words in
        let facts = [conference.date.map(words.long), conference.place?[words.language]]
          .compactMap { $0 }
        return facts.isEmpty ? nil : "\(words.conference): \(facts.joined(separator: ", "))"
      }
    }
    return [report, conference].compactMap { $0 }.filter { !$0.isEmpty }
  }

  /// The counts in one sentence.
  private var counts: PageText {
    language.sentence { words in
      let planned =
        year.hasObjectives
        ? words.standing(year.standing).boundCounts : words.noObjectives(in: year.year)
      let reported =
        year.standing.achievements > 0
        ? words.achievements(year.standing.achievements).bound
        : words.nothingReported(in: year.year, report: year.plan.report)
      return "\(planned); \(reported)"
    }
  }
}
