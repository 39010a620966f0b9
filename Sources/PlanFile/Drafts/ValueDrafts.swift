internal import PlanModel

/// A value and where it stands in the file.
struct Located<Value> {
  /// What was read.
  let value: Value
  /// Where.
  let span: Span

  /// A value where it stands.
  init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }
}

/// A name that the plan gives to something, or by which it refers to it.
typealias Name = Located<String>

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

/// A figure before its indicator is known.
struct FigureDraft {
  /// How it is given; kept apart, since few items have a figure and all items make room for one.
  indirect enum Content {
    case stated(StatedFigure)
    /// As a map: the sum of its parts.
    case parts([PartDraft])
    /// As something that was noted already.
    case broken
  }

  /// Where it stands.
  let span: Span
  /// What was read.
  let content: Content
}

/// A named share of a figure before its indicator is known.
struct PartDraft {
  /// What the plan calls it.
  let name: Name
  /// How much it is, nil where that was noted already.
  let figure: Located<StatedFigure>?
}

/// What the words of one figure mean by themselves; its units are not compared yet.
struct StatedFigure {
  /// A unit that stands beside a number.
  struct Unit: Equatable {
    /// The word or words, as written.
    let text: String
    /// Whether it stands before the number, as currencies may.
    let isLeading: Bool
  }

  /// The author's words.
  let words: String
  /// What they mean.
  let meaning: Figure.Meaning
  /// The units, in their order.
  var units: [Unit] = []
}

/// Why words cannot be read as a figure.
struct FigureRefusal: Error {
  /// What was found, with what to write instead.
  let problem: Problem
}
