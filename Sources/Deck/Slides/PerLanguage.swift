public import PlanModel
public import Wording

/// The same thing in each language, so that a deck is one and the same in all of them.
///
///     PerLanguage { $0.objectives(3) }[.vi]  // "3 mục tiêu"
public struct PerLanguage<Value: Hashable & Sendable>: Hashable, Sendable {
  private let english: Value
  private let vietnamese: Value

  /// Says a thing in every language.
  public init(_ say: (any Words) -> Value) {
    english = say(Language.en.words)
    vietnamese = say(Language.vi.words)
  }

  /// The thing in a language.
  public subscript(language: Language) -> Value {
    switch language {
    case .en: english
    case .vi: vietnamese
    }
  }
}

extension PerLanguage<String> {
  /// A text of the plan.
  init(_ text: LocalizedText) {
    self.init { text[$0.language] }
  }
}
