internal import PlanModel

/// A text by language, null where the plan does not give it: `{"en": "aid", "vi": null}`.
struct TextDocument: Encodable {
  let text: LocalizedText

  init(_ text: LocalizedText) {
    self.text = text
  }

  /// What the plan gives, never what stands in for it.
  subscript(language: Language) -> String? { text.given(in: language) }

  func encode(to encoder: any Encoder) throws {
    let variants = Language.allCases.map { ($0.rawValue, OrNull(wrappedValue: self[$0])) }
    var container = encoder.singleValueContainer()
    try container.encode(Dictionary(variants) { first, _ in first })
  }
}
