public import PlanModel

/// The language of a page: one, or both, one under the other as bilingual minutes are.
public enum PageLanguage: Hashable, Sendable {
  case one(Language)
  /// Vietnamese, and English under it.
  case both

  /// The languages, in the order in which they stand one under the other.
  public var languages: [Language] {
    switch self {
    case .one(let language): [language]
    case .both: [.vi, .en]
    }
  }

  /// The language in which a program speaks to whoever asks for this page; nil for both.
  public var spoken: Language? {
    if case .one(let language) = self { language } else { nil }
  }
}

/// As it is written on a command line.
extension PageLanguage {
  /// Reads `en`, `vi` and `both`.
  public init?(argument: String) {
    if argument == Self.both.argument {
      self = .both
    } else if let language = Language(rawValue: argument) {
      self = .one(language)
    } else {
      return nil
    }
  }

  /// What is read as this language.
  public var argument: String { spoken?.rawValue ?? "both" }

  /// All that can be written.
  public static var allValueStrings: [String] {
    (Language.allCases.map(Self.one) + [.both]).map(\.argument)
  }
}
