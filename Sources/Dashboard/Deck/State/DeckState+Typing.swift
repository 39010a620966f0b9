internal import Deck
internal import PlanModel
internal import Screen

extension DeckState {
  /// Takes a key as part of a number: digits, and what ends or mends them.
  ///
  /// Four digits are a year, and the deck is made for it at once; fewer and Enter are the number of
  /// a slide; Esc drops them, any other key too.
  ///
  /// - Returns: whether the key was taken.
  mutating func typeNumber(_ key: Key, _ command: DeckCommand?) -> Bool {
    switch key {
    case .character(let digit) where command == .digit:
      guard help == nil else { return true }
      typedDigits.append(digit)
      if typedDigits.count == 4 { goToTypedYear() }
      return true
    case .enter where !typedDigits.isEmpty:
      goToTypedSlide()
      return true
    case .backspace where !typedDigits.isEmpty:
      typedDigits.removeLast()
      return true
    case .escape where !typedDigits.isEmpty:
      typedDigits = ""
      return true
    default:
      typedDigits = ""
      return false
    }
  }

  private mutating func goToTypedSlide() {
    let digits = typedDigits
    typedDigits = ""
    if let number = Int(digits), (1...deck.slides.count).contains(number) {
      go(toSlide: number - 1)
    } else {
      notice = .noSuchSlide(digits: digits)
    }
  }

  private mutating func goToTypedYear() {
    let digits = typedDigits
    typedDigits = ""
    if let place = review.years.firstIndex(where: { "\($0.year)" == digits }) {
      closeAll()
      deck = Deck(of: review, year: place)
      step = 0
    } else {
      notice = .noSuchYear(digits: digits)
    }
  }
}
