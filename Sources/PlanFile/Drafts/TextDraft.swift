internal import PlanModel

/// A text before the plan's language is known.
struct TextDraft {
  /// How it is given.
  enum Content {
    /// A plain string, in the plan's language.
    case plain(String)
    /// By language, in the order of the file; not empty.
    case byLanguage([(Language, String)])
  }

  /// Where it stands.
  let place: Place
  /// The words.
  let content: Content

  /// The bytes of its longest variant.
  var longest: Int {
    switch content {
    case .plain(let text): text.utf8.count
    case .byLanguage(let variants): variants.map(\.1.utf8.count).max() ?? 0
    }
  }

  /// The text for the model: the plan's language first if it is given, else what comes first.
  func localized(in language: Language) -> LocalizedText {
    switch content {
    case .plain(let text):
      return LocalizedText(text, in: language)
    case .byLanguage(let variants):
      if variants.first?.0 == language, let text = LocalizedText(variants) { return text }
      let own = variants.filter { $0.0 == language }
      let others = variants.filter { $0.0 != language }
      return LocalizedText(own + others) ?? LocalizedText("", in: language)
    }
  }
}
