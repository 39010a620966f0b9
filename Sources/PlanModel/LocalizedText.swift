/// A text of the plan, in one language or in several.
///
///     LocalizedText([(.en, "congresses"), (.vi, "đại hội")])?[.vi]  // "đại hội"
///     LocalizedText("congresses", in: .en)[.vi]                    // "congresses"
public struct LocalizedText: Hashable, Sendable {
  /// The text in one language.
  public struct Variant: Hashable, Sendable {
    /// The language it is in.
    public let language: Language
    /// The words, in NFC.
    public let text: String
  }

  private var fallback: Variant
  private var others: [Variant]

  /// A text in one language.
  public init(_ text: String, in language: Language) {
    fallback = Variant(language: language, text: text)
    others = []
  }

  /// A text in several languages, of which the first stands in for those that are missing; nil
  /// without any.
  public init?(_ variants: [(Language, String)]) {
    guard let first = variants.first else { return nil }
    fallback = Variant(language: first.0, text: first.1)
    others = variants.dropFirst().map { Variant(language: $0.0, text: $0.1) }
  }

  /// The text with its words in one language more.
  public consuming func adding(_ text: String, in language: Language) -> LocalizedText {
    others.append(Variant(language: language, text: text))
    return self
  }

  /// The text with its words in this language, if it has them, standing in for what is missing.
  public consuming func preferring(_ language: Language) -> LocalizedText {
    if fallback.language == language { return self }
    guard let place = others.firstIndex(where: { $0.language == language }) else { return self }
    let preferred = others.remove(at: place)
    others.insert(fallback, at: 0)
    fallback = preferred
    return self
  }

  /// The text in this language, else the one that stands in for it.
  public subscript(language: Language) -> String {
    given(in: language) ?? fallback.text
  }

  /// The text in this language, nil where the plan does not give it.
  public func given(in language: Language) -> String? {
    if fallback.language == language { return fallback.text }
    return others.first { $0.language == language }?.text
  }

  /// Every text that the plan gives, the one that stands in for others first.
  public var variants: [Variant] { [fallback] + others }
}
