internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

extension DeckState {
  /// Takes a key as part of a number: digits, and what ends or mends them.
  ///
  /// Four digits are a year, and the deck is made for it at once; fewer and Enter are the number of
  /// a slide; Esc drops them, any other key too.
  ///
  /// - Returns: whether the key was taken.
  mutating func typeNumber(_ key: Key, _ command: DeckCommand?) -> Bool {
    if command == .digit, help != nil { return true }
    switch typedDigits.take(key, isDigit: command == .digit) {
    case .none: return false
    case .unfinished: return true
    case .finished(let digits):
      if digits.count == 4 { goToYear(digits) } else { goToSlide(digits) }
      return true
    }
  }

  private mutating func goToSlide(_ digits: String) {
    if let number = Int(digits), (1...deck.slides.count).contains(number) {
      go(toSlide: number - 1)
    } else {
      let last = deck.slides.count
      notice = Notice { $0.noSuchSlide(digits, last: last) }
    }
  }

  private mutating func goToYear(_ digits: String) {
    if let place = review.years.firstIndex(where: { "\($0.year)" == digits }) {
      closeAll()
      deck = Deck(of: review, year: place)
      step = 0
    } else {
      let years = review.years.map(\.year)
      notice = Notice { $0.noSuchYear(digits, first: years.first ?? 0, last: years.last ?? 0) }
    }
  }
}
