internal import Interface
internal import Screen

/// One entry of the year's list as lines: an objective level with what answers it, or an
/// achievement that is tied to none.
struct YearEntry {
  /// A line at a place of its side.
  struct Piece {
    let line: Line
    /// The row, from the first below the headings.
    let row: Int
    /// The column, from inside the border.
    let x: Int
    /// True for a text, which is bold where it is chosen.
    let isText: Bool
  }

  /// One side of an entry.
  struct Side {
    private(set) var pieces: [Piece] = []
    /// The rows that it takes.
    private(set) var rows = 0

    /// Adds lines below all others.
    mutating func append(_ lines: [Line], x: Int, isText: Bool = false) {
      for line in lines { put(line, row: rows, x: x, isText: isText) }
    }

    /// Adds a line at a row.
    mutating func put(_ line: Line, row: Int, x: Int, isText: Bool = false) {
      pieces.append(Piece(line: line, row: row, x: x, isText: isText))
      rows = max(rows, row + 1)
    }
  }

  /// The headings above it, over both sides.
  var head: [Line] = []
  /// The objective's side.
  var left = Side()
  /// The achievements' side.
  var right = Side()
  /// The rows of the achievements' side that are its heading.
  var rightHead = 0
  /// The line on the achievements' side with which the reason begins; nil where there is none.
  var reasonStart: Int?
  /// The line on the achievements' side with which each achievement begins; the last one goes on to
  /// the end.
  private(set) var answerStarts: [Int] = []

  /// The number of achievements.
  var answerCount: Int { answerStarts.count }

  /// Begins an achievement on its side.
  mutating func beginAnswer() { answerStarts.append(right.rows) }

  /// The lines of an achievement on its side.
  func lines(ofAnswer answer: Int) -> Range<Int> {
    let next = answer + 1
    return answerStarts[answer]..<(next < answerCount ? answerStarts[next] : right.rows)
  }

  /// The achievement that a line on its side belongs to; nil for a reason or a heading.
  func answer(atLine line: Int) -> Int? {
    answerStarts.indices.first { lines(ofAnswer: $0).contains(line) }
  }
}
