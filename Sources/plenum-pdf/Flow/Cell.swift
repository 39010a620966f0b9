/// Lines one under the other, in a column of the page.
struct Cell {
  /// Where it begins, from the left end of the text.
  var x: Points = 0
  /// The lines, from above.
  var lines: [Line] = []
  /// What it is.
  var tag: StructureTag?

  /// How high its lines are together.
  var height: Points { lines.reduce(0) { $0 + $1.height } }
}
