internal import PlanModel
internal import Wording

/// What every chapter has from the plan itself.
extension Plan {
  /// Whose page it is.
  func heading(in language: PageLanguage) -> [Block] {
    (organisation ?? short).map { [.organisation(language.text($0))] } ?? []
  }

  /// What stands above on further pages: the organisation in a few letters, and the title.
  func runningTitle(_ title: PageText, in language: PageLanguage) -> PageText {
    guard let name = short ?? organisation, let first = title.wordings.first else { return title }
    let whole = PageText.Wording("\(name[first.language]) · \(first.text)", in: first.language)
    return PageText([whole] + title.wordings.dropFirst())
  }

  /// Room to sign, where the plan names who signs or the options ask for it.
  func signatures(_ options: PrintOptions) -> [Block] {
    let language = options.language
    var signatures = (page?.signatures ?? []).map { language.text($0) }
    if signatures.isEmpty {
      guard options.asksForSignatures else { return [] }
      let count = language.languages.map { $0.words.signatories.count }.min() ?? 0
      signatures = (0..<count).map { place in language.text { $0.signatories[place] } }
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
