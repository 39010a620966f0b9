internal import Summary

/// A sheet of paper in points, its origin at the top left.
struct Sheet: Hashable {
  let width: Points
  let height: Points
  /// Where the text begins, from the left.
  let left: Points
  /// Where the text begins, from above.
  let top: Points
  /// How wide the text is.
  let bodyWidth: Points
  /// How much text there is room for, from `top`.
  let bodyHeight: Points

  /// The sheet with the margins of the page model.
  init(_ paper: Paper) {
    width = Self.points(paper.width)
    height = Self.points(paper.height)
    left = Self.points(paper.leftMargin)
    top = Self.points(paper.topMargin)
    bodyWidth = Self.points(paper.width - paper.leftMargin - paper.rightMargin)
    bodyHeight = Self.points(paper.height - paper.topMargin - paper.bottomMargin)
  }

  /// From above to the end of the text.
  var bottom: Points { top + bodyHeight }

  private static func points(_ millimetres: Double) -> Points { millimetres * 72 / 25.4 }
}
