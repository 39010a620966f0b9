internal import PlanModel

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
