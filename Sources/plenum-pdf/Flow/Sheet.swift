internal import Summary

/// A sheet of paper in points, its origin at the top left.
struct Sheet: Hashable {
  let width: Points
  let height: Points
  /// The beginning of the text, from the left.
  let left: Points
  /// The beginning of the text, from above.
  let top: Points
  /// The width of the text.
  let bodyWidth: Points
  /// The room for text, from `top`.
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
