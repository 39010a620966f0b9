internal import PlanModel

/// A text before the plan's language is known.
struct TextDraft {
  /// How it is given.
  enum Content {
    /// A plain string, in the plan's language.
    case plain(String)
    /// By language, in the order of the file.
    case byLanguage(LocalizedText)
  }

  /// Where it stands.
  let span: Span
  /// The words.
  let content: Content

  /// The bytes of its longest variant.
  var longest: Int {
    switch content {
    case .plain(let text): text.utf8.count
    case .byLanguage(let text): text.variants.map(\.text.utf8.count).max() ?? 0
    }
  }

  /// The text for the model: the plan's language first if it is given, else what comes first.
  func localized(in language: Language) -> LocalizedText {
    switch content {
    case .plain(let text): LocalizedText(text, in: language)
    case .byLanguage(let text): text.preferring(language)
    }
  }
}
