package import Screen

/// A number that is typed digit by digit: a year's, a slide's.
///
///     var typed = TypedDigits()
///     typed.take(.character("2"), isDigit: true)  // .unfinished
///     typed.take(.enter, isDigit: false)          // .finished("2")
package struct TypedDigits: Hashable, Sendable {
  /// The meaning of a key to the number.
  package enum Taking: Hashable {
    /// Nothing: the key means something else, and the digits are dropped.
    case none
    /// A digit more, or one less, or the end without a number.
    case unfinished
    /// The end: Enter, or the fourth digit.
    case finished(String)
  }

  /// The digits so far.
  package private(set) var text = ""

  package init() {}

  package var isEmpty: Bool { text.isEmpty }

  /// Takes a key: digits, what ends a number and what mends it.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - isDigit: whether the key table says that it is part of a number.
  ///   - count: the number of digits of a whole number, which needs no Enter; nil where there is no
  ///     such number, and only the last five are kept.
  /// - Returns: what the key was to the number.
  package mutating func take(_ key: Key, isDigit: Bool, until count: Int? = 4) -> Taking {
    switch key {
    case .character(let digit) where isDigit:
      text.append(digit)
      if count == nil { text = String(text.suffix(5)) }
      return text.count == count ? finish() : .unfinished
    case .enter where !isEmpty:
      return finish()
    case .backspace where !isEmpty:
      text.removeLast()
      return .unfinished
    case .escape where !isEmpty:
      clear()
      return .unfinished
    default:
      clear()
      return .none
    }
  }

  /// Drops the digits.
  package mutating func clear() { text = "" }

  private mutating func finish() -> Taking {
    defer { clear() }
    return .finished(text)
  }
}
