public import PlanModel
internal import Wording

extension Document {
  /// Writes what a review says onto pages; the same review, options and origin always make the same
  /// pages.
  ///
  ///     let document = Document(of: review, options, from: origin)
  ///     TextPage(document).text
  public init(of review: Review, _ options: PrintOptions, from origin: PageOrigin) {
    let places = review.years.indices.filter { options.years.contains(review.years[$0].year) }
    let plan = review.plan
    let first = places.first ?? 0
    let last = places.last ?? 0
    let hasSeveral = places.count > 1
    title =
      options.language.text { words in
        switch places.count {
        case 0: nil
        case 1: YearSaying(review.years[first], in: words).title
        default: words.pageTitle(from: review.years[first].year, to: review.years[last].year)
        }
      }.inline
    author = (plan.organisation ?? plan.short).map { options.language.text($0).inline }
    subject = options.language.text(\.pageSubject).inline
    languages = options.language.languages
    paper = options.paper
    footer = Footer(
      file: origin.file, checksum: origin.checksum, printedOn: origin.printedOn,
      languages: languages)
    chapters = (0..<places.count + (hasSeveral ? 1 : 0)).map { chapter in
      guard chapter < places.count else {
        return ThreadsWriter(review, places, options).chapter
      }
      let isLast = !hasSeveral && chapter == places.count - 1
      return YearWriter(review, places[chapter], options).chapter(isLast: isLast)
    }
  }
}
