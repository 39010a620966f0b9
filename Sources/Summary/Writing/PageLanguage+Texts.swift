internal import PlanModel
internal import Wording

/// How texts get onto the page: in each of its languages.
extension PageLanguage {
  /// What `make` says in each language; nothing where it says nothing.
  func text(_ make: (any Words) -> String?) -> PageText {
    PageText(
      languages.compactMap { language in
        make(language.words).map { PageText.Wording($0, in: language) }
      })
  }

  /// A text of the plan.
  func text(_ text: LocalizedText) -> PageText {
    PageText(
      languages.map { language in
        guard text.given(in: language) == nil, let first = text.variants.first else {
          return PageText.Wording(text[language], in: language)
        }
        return PageText.Wording(first.text, in: first.language)
      })
  }

  /// A text of the plan behind what it is: "Reason: …".
  func text(_ label: (any Words) -> String, _ text: LocalizedText) -> PageText {
    self.text { "\(label($0)): \(text[$0.language])" }
  }

  /// What `make` says, with a capital at its beginning.
  func sentence(_ make: (any Words) -> String?) -> PageText {
    text { make($0)?.sentence }
  }
}

extension String {
  /// The text with a capital at its beginning.
  var sentence: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its words bound to stay on one line.
  var bound: String { replacing(" ", with: "\u{A0}") }

  /// Counts with dots between them, each bound, so that lines end behind a dot only.
  var boundCounts: String {
    split(separator: " · ").map { String($0).bound }.joined(separator: "\u{A0}· ")
  }
}
