package import PlanModel
package import Wording

/// A short answer at the foot of a screen, until the next key: made in every language, so that it can
/// be read in any when it is drawn.
///
///     Notice { $0.noColors }[.en]  // "This terminal has no colours."
package struct Notice: Hashable, Sendable {
  private let texts: [String]

  /// An answer as words give it.
  package init(_ text: (any Words) -> String) {
    texts = Language.allCases.map { text($0.words) }
  }

  /// The answer in a language.
  package subscript(language: Language) -> String {
    Language.allCases.firstIndex(of: language).map { texts[$0] } ?? ""
  }
}
