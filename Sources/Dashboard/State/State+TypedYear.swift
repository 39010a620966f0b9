internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

extension State {
  /// Takes a key as part of a year's number: digits, and what ends or mends them.
  ///
  /// The fourth digit goes there at once; Enter takes fewer digits as the end of a number ("24" is
  /// 2024); Esc drops them.
  ///
  /// - Returns: whether the key was taken.
  mutating func typeYear(_ key: Key, _ command: Command?) -> Bool {
    switch typedDigits.take(key, isDigit: command == .goToYear) {
    case .none: return false
    case .unfinished: return true
    case .finished(let digits):
      goToYear(endingIn: digits)
      return true
    }
  }

  private mutating func goToYear(endingIn digits: String) {
    let matches = review?.years.indices.filter {
      "\(review?.years[$0].year ?? 0)".hasSuffix(digits)
    }
    if let place = matches?.first, matches?.count == 1 {
      goToYear(place)
      settle()
    } else {
      let years = review?.years.map(\.year) ?? []
      say { $0.noSuchYear(digits, first: years.first ?? 0, last: years.last ?? 0) }
    }
  }
}
