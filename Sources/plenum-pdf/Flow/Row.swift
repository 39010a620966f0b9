/// Cells beside each other: the one thing that pages are filled with.
///
/// A paragraph is a row with one cell, a heading one that keeps to the next.
struct Row {
  /// The cells, from the left.
  var cells: [Cell]
  /// What is left free above, unless the row is the first on its page.
  var spaceAbove: Points = 0
  /// What is left free between the row's upper end and its cells, and below them.
  var padding: (above: Points, below: Points) = (0, 0)
  /// The line along its upper end.
  var ruleAbove: Rule?
  /// The line along its lower end.
  var ruleBelow: Rule?
  /// What it is.
  var tag: StructureTag?
  /// Whether it stays on the page of the row after it.
  var keepsToNext = false
  /// Whether it is never parted, even if it fits on no page.
  var isWhole = false
  /// Whether it is repeated above the rows of its block on every further page.
  var isRepeated = false

  /// From its upper to its lower end.
  var height: Points {
    padding.above + (cells.map(\.height).max() ?? 0) + padding.below
  }
}
