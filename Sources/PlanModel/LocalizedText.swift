/// A text of the plan, in one language or in several.
///
///     LocalizedText([.init("aid", in: .en), .init("viện trợ", in: .vi)])?[.vi]  // "viện trợ"
///     LocalizedText("aid", in: .en)[.vi]                                        // "aid"
public struct LocalizedText: Hashable, Sendable {
  /// The text in one language.
  public struct Variant: Hashable, Sendable {
    /// The language it is in.
    public let language: Language
    /// The words, in NFC.
    public let text: String

    /// A text in a language.
    public init(_ text: String, in language: Language) {
      self.language = language
      self.text = text
    }
  }

  /// Every text that the plan gives, the one that stands in for others first; not empty.
  public private(set) var variants: [Variant]

  /// A text in one language.
  public init(_ text: String, in language: Language) {
    variants = [Variant(text, in: language)]
  }

  /// A text in several languages, of which the first stands in for those that are missing; nil
  /// without any.
  public init?(_ variants: [Variant]) {
    if variants.isEmpty { return nil }
    self.variants = variants
  }

  /// The text with its words in this language, if it has them, standing in for what is missing.
  public consuming func preferring(_ language: Language) -> LocalizedText {
    guard let index = variants.firstIndex(where: { $0.language == language }), index > 0
    else { return self }
    variants.insert(variants.remove(at: index), at: 0)
    return self
  }

  /// The text in this language, else the one that stands in for it.
  public subscript(language: Language) -> String {
    given(in: language) ?? variants[0].text
  }

  /// The text in this language, nil where the plan does not give it.
  public func given(in language: Language) -> String? {
    for variant in variants where variant.language == language { return variant.text }
    return nil
  }
}

/// A language that Plenum speaks and that a plan's texts can be given in.
public enum Language: String, CaseIterable, Codable, Hashable, Sendable {
  case en, vi

  /// The next one, for the key that goes round all of them.
  public var next: Language {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }
}
