internal import Text

/// A line of words in big letters.
struct BigText {
  /// What is filled: rows from the top of a capital, columns from the left edge.
  let runs: [BigRun]
  /// Columns from the left edge to the right.
  let width: Int
  /// The rows, marks and tails included.
  let rows: Range<Int>

  /// Sets a line; nil where the face lacks a letter, or where there is nothing to see.
  ///
  /// The hinter rounds the edges of letters to whole cells, so that some would touch the next one:
  /// there is a blank between the two in any case, beside, above and below.
  init?(_ text: String, in face: BigFace) {
    var runs: [BigRun] = []
    var edges = Edges(height: face.height)
    var x = 0
    for scalar in text.nfc.unicodeScalars {
      if scalar == " " || scalar == "\u{A0}" {
        x += face.space
        continue
      }
      guard let glyph = face.glyph(of: scalar) else { return nil }
      x += glyph.runs.reduce(0) { max($0, edges.distance(to: $1.moved(by: x))) }
      let letter = glyph.runs.map { $0.moved(by: x) }
      for run in letter { edges.add(run) }
      runs += letter
      x += glyph.advance
    }
    guard let left = runs.map(\.columns.lowerBound).min(),
      let right = runs.map(\.columns.upperBound).max(),
      let top = runs.map(\.row).min(), let bottom = runs.map(\.row).max()
    else { return nil }
    self.runs = runs.map { $0.moved(by: -left) }
    width = right - left
    rows = top..<(bottom + 1)
  }
}

/// The right edge of what is set of a line, row by row.
private struct Edges {
  private var columns: [Int]
  /// Rows above the top of a capital, more than any mark has.
  private let above: Int

  init(height: Int) {
    above = 2 * height
    columns = Array(repeating: .min / 2, count: 5 * height)
  }

  /// How many columns cells have to move to the right so as not to touch what is there.
  func distance(to run: BigRun) -> Int {
    let row = above + run.row
    let edge = max(columns[row - 1], columns[row], columns[row + 1])
    return edge + 1 - run.columns.lowerBound
  }

  mutating func add(_ run: BigRun) {
    columns[above + run.row] = max(columns[above + run.row], run.columns.upperBound)
  }
}
