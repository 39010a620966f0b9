internal import PlanModel

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
