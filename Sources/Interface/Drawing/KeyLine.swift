package import PlanModel
package import Screen
internal import Text
package import Wording

/// The foot of a screen: a short answer if there is one, else the most useful keys.
package struct KeyLine<Command: Hashable & Sendable> {
  private let answer: String?
  private let keys: KeyTable<Command>
  private let words: any Words

  /// A foot; `answer` stands in the place of the keys.
  package init(_ answer: String?, keys: KeyTable<Command>, words: any Words) {
    self.answer = answer
    self.keys = keys
    self.words = words
  }

  package func draw(into buffer: inout Buffer, in area: Rect) {
    let room = area.width - 2
    let line = answer.map { Line($0.truncated(to: room), .bold) } ?? keys.hints(words, width: room)
    buffer.draw(line, indent: 1, in: area)
  }
}

/// A short answer at the foot of a screen, until the next key: made in every language, so that it
/// can be read in any when it is drawn.
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
