internal import Deck
internal import PlanModel
internal import Wording

/// A short answer at the foot of a slide: a value, put into words when it is drawn.
enum DeckNotice: Hashable, Sendable {
  case noSuchSlide(digits: String)
  case noSuchYear(digits: String)
  case noColors

  func text(_ state: DeckState) -> String {
    let words = state.language.words
    switch self {
    case .noSuchSlide(let digits):
      return words.noSuchSlide(digits, last: state.deck.slides.count)
    case .noSuchYear(let digits):
      let years = state.review.years
      return words.noSuchYear(
        digits, first: years.first?.year ?? 0, last: years.last?.year ?? 0)
    case .noColors: return words.noColors
    }
  }
}
