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
  let place: Place
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
