internal import PlanModel

/// Where the pieces of a text begin in its bytes, for those who meet them again as glyphs.
struct PieceStarts {
  private let pieces: [StyledText.Piece]
  private let starts: [Int]
  private var last = 0

  init(_ text: StyledText) {
    pieces = text.pieces
    var start = 0
    starts = text.pieces.map { piece in
      defer { start += piece.text.utf8.count }
      return start
    }
  }

  /// The place of the piece that a byte belongs to.
  mutating func place(at byte: Int) -> Int {
    if byte < starts[last] { last = 0 }
    while last + 1 < starts.count, starts[last + 1] <= byte { last += 1 }
    return last
  }

  /// The style at a byte.
  mutating func style(at byte: Int) -> TextStyle { pieces[place(at: byte)].style }

  /// The address behind a byte.
  mutating func link(at byte: Int) -> String? { pieces[place(at: byte)].link }
}
