/// A line of letters that were chosen and placed, ready to be drawn anywhere.
struct ShapedLine {
  /// How far it reaches down from its top.
  let height: Points
  /// From its top to the line that the letters stand on.
  let baseline: Points
  /// How wide its letters are.
  let width: Points
  /// Whether the line is read from the right.
  let isRightToLeft: Bool
  /// The letters, from the left; empty where lines are only measured.
  let runs: [GlyphRun]

  /// A part of the line, where it stands in the whole.
  func with(_ runs: [GlyphRun]) -> ShapedLine {
    ShapedLine(
      height: height, baseline: baseline, width: width, isRightToLeft: isRightToLeft, runs: runs)
  }
}
