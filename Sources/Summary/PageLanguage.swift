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
}
