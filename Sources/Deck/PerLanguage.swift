public import PlanModel
public import Wording

/// The same thing in each language, so that a deck is one and the same in all of them.
///
///     PerLanguage { $0.objectives(3) }[.vi]  // "3 mục tiêu"
public struct PerLanguage<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The thing in the first language, and in all others; so there is no language without it.
  private let first: Value
  private let others: [Value]

  /// Says a thing in every language.
  public init(_ say: (any Words) -> Value) {
    let languages = Language.allCases
    first = say(languages[0].words)
    others = languages.dropFirst().map { say($0.words) }
  }

  /// The thing in a language.
  public subscript(language: Language) -> Value {
    guard let index = Language.allCases.dropFirst().firstIndex(of: language) else { return first }
    return others[index - 1]
  }
}

extension PerLanguage<String> {
  /// A text of the plan.
  init(_ text: LocalizedText) {
    self.init { text[$0.language] }
  }
}
