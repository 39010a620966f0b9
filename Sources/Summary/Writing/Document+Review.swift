public import PlanModel
internal import Text
internal import Wording

extension Document {
  /// Writes what a review says onto pages; the same review, options and origin always make the same
  /// pages.
  ///
  ///     let document = Document(of: review, options, from: origin)
  ///     TextPage(document).text
  public init(of review: Review, _ options: PrintOptions, from origin: PageOrigin) {
    let indices = review.years.indices.filter { options.years.contains(review.years[$0].label) }
    let plan = review.plan
    let first = indices.first ?? 0
    let last = indices.last ?? 0
    let hasSeveral = indices.count > 1
    title =
      options.language.text { words in
        switch indices.count {
        case 0: nil
        case 1: YearSaying(review.years[first], in: words).title
        default: words.pageTitle(from: review.years[first].label, to: review.years[last].label)
        }
      }.inline
    author = (plan.organisation ?? plan.short).map { options.language.text($0).inline }
    subject = options.language.text(\.pageSubject).inline
    languages = options.language.languages
    paper = options.paper
    footer = Footer(
      file: origin.file, checksum: origin.checksum, printedOn: origin.printedOn,
      languages: languages)
    chapters = (0..<indices.count + (hasSeveral ? 1 : 0)).map { chapter in
      guard chapter < indices.count else {
        return ThreadsWriter(review, indices, options).chapter
      }
      let isLast = !hasSeveral && chapter == indices.count - 1
      return YearWriter(review, indices[chapter], options).chapter(isLast: isLast)
    }
  }
}

/// The parts of every chapter that come from the plan itself.
extension Plan {
  /// Whose page it is.
  func heading(in language: PageLanguage) -> [Block] {
    (organisation ?? short).map { [.organisation(language.text($0))] } ?? []
  }

  /// The line above on further pages: the organisation in a few letters, and the title.
  func runningTitle(_ title: PageText, in language: PageLanguage) -> PageText {
    guard let name = short ?? organisation, let first = title.wordings.first else { return title }
    let whole = PageText.Wording(
      "\(name[first.language].boundFigures) · \(first.text)", in: first.language)
    return PageText([whole] + title.wordings.dropFirst())
  }

  /// Room to sign, where the plan names who signs or the options ask for it.
  func signatures(_ options: PrintOptions) -> [Block] {
    let language = options.language
    var signatures = (page?.signatures ?? []).map { language.text($0) }
    if signatures.isEmpty {
      guard options.asksForSignatures else { return [] }
      let count = language.languages.map { $0.words.signatories.count }.min() ?? 0
      signatures = (0..<count).map { index in language.text { $0.signatories[index] } }
    }
    let placeAndDate = language.text { $0.placeAndDate(page?.place?[$0.language]) }
    return [
      .signatures(
        SignatureLines(
          placeAndDate: placeAndDate, signatures: signatures,
          hint: language.text(\.signatureHint)))
    ]
  }
}
