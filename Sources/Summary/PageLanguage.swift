public import PlanModel
internal import Text
internal import Wording

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

  /// The argument that is read as this language.
  public var argument: String { spoken?.rawValue ?? "both" }

  /// All that can be written.
  public static var allValueStrings: [String] {
    (Language.allCases.map(Self.one) + [.both]).map(\.argument)
  }
}

/// Texts as they get onto the page: in each of its languages, a figure and the sign that closes it
/// bound, since it is browsers and Pango that end the lines.
extension PageLanguage {
  /// The words that `make` has in each language; nothing where it has none.
  func text(_ make: (any Words) -> String?) -> PageText {
    PageText(
      languages.compactMap { language in
        make(language.words).map { PageText.Wording($0.boundFigures, in: language) }
      })
  }

  /// A text of the plan.
  func text(_ text: LocalizedText) -> PageText {
    PageText(
      languages.map { language in
        guard text.given(in: language) == nil, let first = text.variants.first else {
          return PageText.Wording(text[language].boundFigures, in: language)
        }
        return PageText.Wording(first.text.boundFigures, in: first.language)
      })
  }

  /// The status of an objective in words: "not reported · again in 2026".
  func status(of row: Row, in year: YearReview, _ review: Review) -> PageText {
    text { words in
      Saying(of: review, in: words).fact(.status, of: row, in: year)?.value(joinedBy: " · ")
    }
  }

  /// The words that `make` has, with a capital at their beginning.
  func sentence(_ make: (any Words) -> String?) -> PageText {
    text { make($0)?.sentence }
  }
}

extension String {
  /// The text with a capital at its beginning.
  var sentence: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its words bound to stay on one line.
  var bound: String { replacing(" ", with: "\u{A0}") }
}
