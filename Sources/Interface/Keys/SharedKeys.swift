package import Screen

/// The keys that mean the same in every program.
package enum SharedKeys: CaseIterable, Sendable {
  case language, background, redraw, suspend, quit, help

  /// The shared keys of which a key is one; nil for any other.
  package init?(_ key: Key) {
    guard let found = Self.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
    self = found
  }

  /// The keys.
  package var keys: [Key] {
    switch self {
    case .language: [.function(2), .character("L")]
    case .background: [.function(9), .character("T")]
    case .redraw: [.control("l")]
    case .suspend: [.control("z")]
    case .quit: [.control("c"), .character("q")]
    case .help: [.function(1), .character("?")]
    }
  }
}

extension Key {
  /// True for a letter that no key table has: an input method is on, and composes letters.
  package var isComposedLetter: Bool {
    guard case .character(let letter) = self else { return false }
    return letter.isLetter && !letter.isASCII
  }
}
